import type { ReactNode } from 'react'

/** What stands where there is nothing yet: says so, and what there is instead. */
export function Empty({ children }: { children: ReactNode }) {
  return <p className="font-sans text-sm text-muted">{children}</p>
}
