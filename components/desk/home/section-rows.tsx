'use client'

import { listIn, type SentValues } from '@/domain/forms/sent-values'
import { useForm } from '../desk-form'
import { StepButtons } from './step-button'

export type SectionRow = { key: string; name: string }

/** The sections in their order; after a refusal as they were sent, not as they stand. */
export function SectionRows({ rows }: { rows: SectionRow[] }) {
  const { values } = useForm().state
  const shown = values ? rowsSent(values) : rows
  return (
    <ol className="flex flex-col font-sans text-sm">
      {shown.map(({ key, name }, place) => (
        <li
          key={key}
          id={`section-${place}`}
          tabIndex={-1}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-rule py-2"
        >
          <input type="hidden" name="sections[]" value={key} />
          <input type="hidden" name="sectionNames[]" value={name} />
          <span className="font-serif text-base">{name}</span>
          <StepButtons list="section" place={place} count={shown.length} about={name} />
        </li>
      ))}
    </ol>
  )
}

function rowsSent(values: SentValues): SectionRow[] {
  const names = listIn(values, 'sectionNames')
  return listIn(values, 'sections').map((key, place) => ({ key, name: names[place] ?? key }))
}
