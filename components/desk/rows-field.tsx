'use client'

import { useId, useState } from 'react'
import { box } from './box'
import { useField } from './fields'
import { useScripted } from './scripted'

type Column = { name: string; label: string; list?: string; narrow?: boolean }

/**
 * Rows of one or two boxes under names that end in []. Blank rows stand ready, so that it works
 * without JavaScript; with it there can be more.
 */
export function RowsField({
  columns,
  label,
  hint,
  value = [],
  required,
}: {
  columns: [Column] | [Column, Column]
  label: string
  hint?: string
  /** What stands in each row, column by column. */
  value?: string[][]
  required?: boolean
}) {
  const [first, second] = columns
  const left = useField(first.name, hint)
  const right = useField(second?.name ?? first.name)
  const errors = [...left.errors, ...(second ? right.errors : [])]
  const given = [left.given, right.given].map((list) => (Array.isArray(list) ? list : null))
  const stand = given[0] ? given[0].map((text, row) => [text, given[1]?.[row] ?? '']) : value
  const filled = stand.filter((row) => row.some(Boolean)).length
  const [more, setMore] = useState(0)
  const count = Math.max(stand.length, filled + 1, 2) + more
  const scripted = useScripted()
  const id = useId()
  return (
    <fieldset className="flex min-w-0 flex-col gap-1 font-sans text-sm">
      <legend className="mb-1 font-semibold">
        {label}
        {required && <span className="font-normal text-muted"> (needed)</span>}
      </legend>
      {hint && (
        <p id={`${left.id}-hint`} className="text-xs text-muted">
          {hint}
        </p>
      )}
      {Array.from({ length: count }, (_, row) => (
        <div key={row} className="flex gap-2">
          {columns.map((column, place) => (
            <input
              key={column.name}
              id={`${id}-${place}-${row}`}
              name={`${column.name}[]`}
              aria-label={`${column.label} ${row + 1}`}
              aria-invalid={errors.length > 0 || undefined}
              aria-describedby={left.describedBy}
              list={column.list}
              dir="auto"
              placeholder={columns.length > 1 ? column.label : undefined}
              defaultValue={stand[row]?.[place] ?? ''}
              className={column.narrow ? `${box} max-w-24` : box}
            />
          ))}
        </div>
      ))}
      {scripted && (
        <button
          type="button"
          className="self-start py-1 text-muted underline decoration-rule underline-offset-4 hover:text-seal"
          onClick={() => setMore(more + 1)}
        >
          One more row
        </button>
      )}
      {errors.length > 0 && (
        <p id={`${left.id}-error`} className="text-seal">
          {errors.join(' ')}
        </p>
      )}
    </fieldset>
  )
}
