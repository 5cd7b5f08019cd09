'use client'

import type { ReactNode } from 'react'
import { useForm } from '@/components/desk/desk-form'

/** Fields that stay folded until they are wanted, or until one of them has a fault. */
export function ChangeFields({
  prefix,
  label = 'Change',
  children,
}: {
  prefix: string
  label?: string
  children: ReactNode
}) {
  const { state } = useForm()
  const faulty = Object.keys(state.errors ?? {}).some((name) => name.startsWith(prefix))
  return (
    <details key={String(faulty)} open={faulty}>
      <summary className="w-fit py-1 text-xs text-muted hover:text-seal">{label}</summary>
      <div className="flex flex-col gap-3 pt-2">{children}</div>
    </details>
  )
}
