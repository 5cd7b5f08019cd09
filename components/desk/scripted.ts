'use client'

import { useSyncExternalStore } from 'react'

/** Whether scripts run here: false on the server and until the page is alive. */
export function useScripted(): boolean {
  return useSyncExternalStore(
    nothing,
    () => true,
    () => false,
  )
}

const nothing = () => () => {}
