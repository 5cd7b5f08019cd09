import type { ReactNode } from 'react'
import { speakersOf } from '@/domain/reports/passages'
import type { Asked } from './asked'
import type { ReportForFact } from './read-for-fact'

/** More speakers than these nobody looks through. */
const most = 30

/** A form that leads to the same address with a passage and whose words they are; no script needed. */
export function ChoosePassage({
  report,
  asked,
  withSpeaker,
  again,
}: {
  report: ReportForFact
  asked: Asked
  /** Whether somebody is to be chosen as well. */
  withSpeaker: string | null
  /** The address to choose another report at. */
  again: string
}) {
  const { id, passages, reading, entities } = report
  const speakers = speakersOf(reading)
    .slice(0, most)
    .flatMap((key) => entities.get(key) ?? [])
  const title = reading.headline?.value ?? `Report ${id}`
  return (
    <details open={asked.passage === null} className="mb-6 font-sans text-sm">
      <summary className="py-1 hover:text-seal">From the report “{title}”</summary>
      <form
        aria-label="From a report"
        className="mt-3 flex flex-col gap-5 border-s border-rule ps-4"
      >
        <p className="flex flex-wrap gap-4">
          <a className="quiet-link" href={`/desk/reports/${id}`}>
            The report
          </a>
          <a className="quiet-link" href={again}>
            Another report
          </a>
        </p>
        <input type="hidden" name="report" value={id} />
        <Choices legend="Passage">
          {passages.map(({ number, text }) => (
            <Choice key={number} name="passage" value={number} chosen={asked.passage ?? 1}>
              <span className="figures">{number}.</span> <span dir="auto">{text}</span>
            </Choice>
          ))}
        </Choices>
        {withSpeaker && (
          <Choices legend={withSpeaker}>
            <Choice name="speaker" value="" chosen={asked.speaker ?? ''}>
              As the passage has it
            </Choice>
            {speakers.map(({ id: key, name }) => (
              <Choice key={key} name="speaker" value={key} chosen={asked.speaker ?? ''}>
                <bdi>{name}</bdi>
              </Choice>
            ))}
          </Choices>
        )}
        <div>
          <button className="min-h-10 border border-ink px-4 py-1.5 font-semibold hover:text-seal">
            Fill the form in
          </button>
        </div>
      </form>
    </details>
  )
}

function Choices({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className="flex max-h-96 min-w-0 flex-col gap-2 overflow-y-auto p-1">
      <legend className="mb-1 font-semibold">{legend}</legend>
      {children}
    </fieldset>
  )
}

function Choice({
  name,
  value,
  chosen,
  children,
}: {
  name: string
  value: number | ''
  chosen: number | ''
  children: ReactNode
}) {
  return (
    <label className="flex items-start gap-2">
      <input
        type="radio"
        name={name}
        value={value}
        defaultChecked={value === chosen}
        className="mt-1 size-4 accent-(--ink)"
      />
      <span className="min-w-0">{children}</span>
    </label>
  )
}
