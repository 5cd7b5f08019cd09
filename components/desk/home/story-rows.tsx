'use client'

import { listIn, type SentValues } from '@/domain/forms/sent-values'
import { useForm } from '../desk-form'
import { TextField } from '../fields'
import { StepButtons } from './step-button'

export type StoryRow = {
  articleId: number
  headline: string
  /** As it stands in the field. */
  until: string
  /** Why readers do not see it in its place; empty where they do. */
  note: string
}

/** The chosen stories in their order; after a refusal as they were sent, not as they stand. */
export function StoryRows({ rows }: { rows: StoryRow[] }) {
  const { values } = useForm().state
  const shown = values ? rowsSent(values, rows) : rows
  return (
    <ol className="flex flex-col font-sans text-sm">
      {shown.map(({ articleId, headline, until, note }, place) => (
        <li
          key={articleId}
          id={`story-${place}`}
          tabIndex={-1}
          className="grid items-end gap-x-6 gap-y-2 border-b border-rule py-3 md:grid-cols-[1fr_13rem_13rem]"
        >
          <input type="hidden" name="articleIds[]" value={articleId} />
          <input type="hidden" name="headlines[]" value={headline} />
          <div className="min-w-0 self-center">
            <p className="small-caps text-muted">{place === 0 ? 'Lead' : `Story ${place + 1}`}</p>
            <p className="font-serif text-base font-semibold" dir="auto">
              {headline}
            </p>
            {note && <p className="text-seal">{note}</p>}
          </div>
          <TextField
            name="untils[]"
            label="Stays until (UTC)"
            placeholder="2026-11-30 18:00"
            maxLength={20}
            value={until}
          />
          <StepButtons list="story" place={place} count={shown.length} about={headline} />
        </li>
      ))}
    </ol>
  )
}

function rowsSent(values: SentValues, rows: StoryRow[]): StoryRow[] {
  const [headlines, untils] = [listIn(values, 'headlines'), listIn(values, 'untils')]
  return listIn(values, 'articleIds').map((id, place) => ({
    articleId: Number(id),
    headline: headlines[place] ?? '',
    until: untils[place] ?? '',
    note: rows.find(({ articleId }) => articleId === Number(id))?.note ?? '',
  }))
}
