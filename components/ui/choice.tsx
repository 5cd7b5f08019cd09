import type { ReactNode } from 'react'

/** One of some choices in a form that narrows a list, or all of them. */
export function Choice({
  name,
  label,
  value,
  none = 'All',
  options = [],
  children,
}: {
  name: string
  label: string
  value: string | undefined
  /** What choosing nothing is called. */
  none?: string
  /** Value and words. */
  options?: [string, string][]
  /** Choices that say more than words. */
  children?: ReactNode
}) {
  return (
    <label className="flex min-w-0 flex-col gap-1">
      <span className="text-xs text-muted">{label}</span>
      <select
        name={name}
        defaultValue={value ?? ''}
        className="min-h-9 w-full border border-rule bg-paper px-2"
      >
        <option value="">{none}</option>
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
        {children}
      </select>
    </label>
  )
}
