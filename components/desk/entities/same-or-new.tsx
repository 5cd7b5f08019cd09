'use client'

import type { LikelyKnown } from '@/domain/entities/may-be'
import { useForm } from '@/components/desk/desk-form'
import { KnownFacts } from './known-facts'

/**
 * Those on record whom a new name may mean, each with the reasons, and the choice: one of them, or
 * somebody or something new.
 */
export function SameOrNew({
  name,
  known,
  legend,
  fresh,
  chosen = '',
}: {
  name: string
  known: LikelyKnown[]
  legend: string
  /** The other choices, as they are sent and as they are said. */
  fresh: readonly (readonly [string, string])[]
  chosen?: string
}) {
  const { state } = useForm()
  const given = state.values?.[name]
  const errors = state.errors?.[name] ?? []
  const checked = typeof given === 'string' ? given : chosen
  if (known.length === 0) return null
  return (
    <fieldset
      className="flex flex-col gap-3 border-s-4 border-seal bg-sheet px-4 py-3 font-sans text-sm"
      aria-describedby={errors.length ? `${name}-error` : undefined}
    >
      <legend className="float-left font-semibold">{legend}</legend>
      {known.map((one) => (
        <div key={one.id} className="clear-both flex flex-col gap-1 border-t border-rule pt-2">
          <Choice name={name} value={String(one.id)} checked={checked}>
            It is {one.name}
          </Choice>
          <ul className="list-disc ps-8 text-muted">
            {one.because.map((reason) => (
              <li key={reason}>
                <bdi>{reason}</bdi>
              </li>
            ))}
          </ul>
          <div className="ps-6">
            <KnownFacts entity={one} />
          </div>
        </div>
      ))}
      <div className="clear-both flex flex-col gap-1 border-t border-rule pt-2">
        {fresh.map(([value, words]) => (
          <Choice key={value} name={name} value={value} checked={checked}>
            {words}
          </Choice>
        ))}
      </div>
      {errors.length > 0 && (
        <p id={`${name}-error`} className="text-seal">
          {errors.join(' ')}
        </p>
      )}
    </fieldset>
  )
}

function Choice({
  name,
  value,
  checked,
  children,
}: {
  name: string
  value: string
  checked: string
  children: React.ReactNode
}) {
  return (
    <label className="flex min-h-6 items-center gap-2 font-semibold">
      <input
        key={checked}
        type="radio"
        name={name}
        value={value}
        defaultChecked={checked === value}
        className="size-4 accent-(--ink)"
      />
      <span>{children}</span>
    </label>
  )
}
