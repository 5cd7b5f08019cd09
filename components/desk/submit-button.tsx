'use client'

import clsx from 'clsx'
import { useForm } from './desk-form'

/** Sends a form; while it is on its way it cannot be sent again. */
export function SubmitButton({
  children,
  name,
  value,
  quiet = false,
}: {
  children: string
  name?: string
  value?: string
  quiet?: boolean
}) {
  const { pending } = useForm()
  return (
    <button
      name={name}
      value={value}
      aria-disabled={pending}
      className={clsx(
        'min-h-10 border border-ink px-4 py-1.5 font-sans text-sm font-semibold aria-disabled:opacity-60',
        quiet ? 'hover:text-seal' : 'bg-ink text-paper hover:bg-seal',
      )}
    >
      {pending ? 'Working …' : children}
    </button>
  )
}
