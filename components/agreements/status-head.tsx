import type { ReactNode } from 'react'
import type { NamedEntity } from '@/components/entities/entity-link'
import { directionOf } from '@/domain/articles/direction'
import type { Score } from '@/domain/agreements/implementation-score'
import type { StatusOn } from '@/domain/agreements/legal-status'
import type {
  AgreementForm,
  InstrumentType,
  TextAvailability,
} from '@/domain/agreements/vocabulary'
import { labelOf } from '@/domain/labels'
import type { ShownAct, ShownSigning } from './instrument'
import { StatusFacts } from './status-facts'

export type StatusOfRecord = {
  agreement: {
    title: string
    shortTitle: string
    instrumentType: InstrumentType
    form: AgreementForm
    subjects: string[]
    textAvailability: TextAvailability
    summary: string
    note: string | null
    registrationNumber: string | null
  }
  instrument: {
    titles: { value: string; language: string }[]
    parties: (NamedEntity & { id: number; role: string })[]
    signings: ShownSigning[]
    /** The same that the status follows from. */
    acts: ShownAct[]
  }
  status: StatusOn
  score: Score | null
  /** ISO day. */
  on: string
}

/** The head of an agreement's page: what it is, who agreed, who signed, how it stands. */
export function StatusHead({
  asOf,
  map,
  lookingBack,
  ...record
}: StatusOfRecord & {
  lookingBack: boolean
  /** Asks for another day; stands above the facts. */
  asOf: ReactNode
  /** Stands below the words. */
  map: ReactNode
}) {
  const { agreement, instrument } = record
  return (
    <header className="grid gap-x-10 gap-y-6 lg:grid-cols-12 lg:grid-rows-[auto_1fr]">
      <div className="flex flex-col gap-3 lg:col-span-7">
        <p className="small-caps text-seal">{labelOf(agreement.instrumentType)}</p>
        <h1 className="text-3xl font-semibold tracking-tight md:text-4xl">
          {agreement.shortTitle}
        </h1>
      </div>
      <div className="flex flex-col gap-6 lg:col-span-5 lg:row-span-2">
        {asOf}
        <StatusFacts {...record} />
      </div>
      <div className="flex max-w-measure flex-col gap-3 lg:col-span-7">
        {agreement.title !== agreement.shortTitle && (
          <p className="text-muted italic">{agreement.title}</p>
        )}
        <Titles titles={instrument.titles} />
        <p className="pt-1 text-md">{agreement.summary}</p>
        {lookingBack && (
          <p className="font-sans text-xs text-muted">
            This summary is written from what is known today.
          </p>
        )}
        {agreement.note && (
          <p className="border-s-2 border-rule ps-4 font-sans text-sm text-muted">
            {agreement.note}
          </p>
        )}
        <div className="pt-3">{map}</div>
      </div>
    </header>
  )
}

/** The titles in the languages of the instrument, each in its own script and direction. */
function Titles({ titles }: { titles: StatusOfRecord['instrument']['titles'] }) {
  if (titles.length === 0) return null
  return (
    <ul className="flex flex-col gap-1 text-muted">
      {titles.map(({ value, language }) => (
        <li key={value}>
          <bdi lang={language} dir={directionOf(language)}>
            {value}
          </bdi>
        </li>
      ))}
    </ul>
  )
}
