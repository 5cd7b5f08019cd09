import type { ReactNode } from 'react'

/** Narrows a list at the desk by words; a form that leads to the same address with a query. */
export function SearchBox({
  label,
  query,
  children,
}: {
  label: string
  query: string
  children?: ReactNode
}) {
  return (
    <search className="mb-6 block">
      <form className="flex flex-wrap items-end gap-3 font-sans text-sm">
        <label className="flex min-w-0 flex-1 basis-56 flex-col gap-1 font-semibold">
          {label}
          <input
            type="search"
            name="q"
            defaultValue={query}
            dir="auto"
            className="w-full min-w-0 border border-muted bg-paper px-2 py-1.5 font-normal"
          />
        </label>
        {children}
        <button className="min-h-9 border border-ink px-4 py-1.5 font-semibold hover:text-seal">
          Find
        </button>
      </form>
    </search>
  )
}
