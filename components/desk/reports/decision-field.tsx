'use client'

import { useForm } from '@/components/desk/desk-form'

export type Decision = 'open' | 'accepted' | 'dropped'

const options: [Decision, string][] = [
  ['accepted', 'Accept'],
  ['dropped', 'Drop'],
  ['open', 'Not yet'],
]

/** What becomes of a proposal; three buttons of one group. */
export function DecisionField({ name, decision }: { name: string; decision: Decision }) {
  const { state } = useForm()
  const given = state.values?.[name]
  const chosen = typeof given === 'string' ? given : decision
  return (
    <span className="flex gap-4">
      {options.map(([value, words]) => (
        <label key={value} className="flex min-h-6 items-center gap-1.5">
          <input
            key={chosen}
            type="radio"
            name={name}
            value={value}
            defaultChecked={chosen === value}
            className="size-4 accent-(--ink)"
          />
          {words}
        </label>
      ))}
    </span>
  )
}
