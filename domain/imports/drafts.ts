import type {
  ActType,
  AgreementForm,
  InstrumentType,
  ParticipationRole,
  TextAvailability,
} from '../agreements/vocabulary'
import type { DateWithPrecision } from '../dates/date-with-precision'
import { asksForWord, readColumnDate, type ColumnDates } from './column-dates'

/** Why a row is not imported as it stands; `waits`: until an editor decides something. */
export type Reason = { field: string; words: string; waits?: true }

/** What a row says of an agreement itself. What it does not say is not there. */
export type AgreementSaid = {
  title?: string
  shortTitle?: string
  instrumentType?: InstrumentType
  form?: AgreementForm
  textAvailability?: TextAvailability
  subjects?: string[]
  summary?: string
  paxId?: string
  registrationNumber?: string
  note?: string
}

export type PartyDraft = {
  row: number
  name: string
  /** Who is meant, beyond doubt: an address at Entente, a code of a country, a number of PA-X. */
  key: string | null
  role: ParticipationRole | null
  note: string | null
  sources: string[]
  reasons: Reason[]
}

/** `name` empty: an act of all parties. */
export type ActDraft = {
  row: number
  type: ActType | null
  name: string
  key: string | null
  date: DateWithPrecision | null
  until: DateWithPrecision | null
  contested: boolean
  note: string | null
  sources: string[]
  reasons: Reason[]
}

/** All that a file says of one agreement. */
export type Draft = {
  /** By which its rows are tied together within the file. */
  key: string
  /** The address it gives, where it gives one. */
  slug: string | null
  /** The row that describes it; null: the file only adds to it. */
  row: number | null
  said: AgreementSaid
  /** What is made of it for an agreement that is new; never held against the record. */
  guessed: AgreementSaid
  sources: string[]
  reasons: Reason[]
  parties: PartyDraft[]
  acts: ActDraft[]
}

export type Drafts = {
  drafts: Draft[]
  /** Rows that belong to no agreement, each with why. */
  stray: { row: number; reasons: Reason[] }[]
  /** Rows that say something of the file alone. */
  about: number[]
}

/** The columns of dates of a file, as they were looked at. */
export type DatesOfColumns = Record<string, ColumnDates>

/** Reads a date of a row, or adds to its reasons why it cannot be read. */
export function dateOf(
  field: string,
  text: string,
  columns: DatesOfColumns,
  reasons: Reason[],
): DateWithPrecision | null {
  if (!text) return null
  const read = readColumnDate(text, columns[field]!)
  if ('date' in read) return read.date
  if ('fault' in read) reasons.push({ field, words: read.fault })
  else reasons.push({ field, words: read.question, waits: true })
  return null
}

/** The columns of which an editor has to say something first. */
export const openColumns = (columns: DatesOfColumns) =>
  Object.keys(columns).filter((name) => asksForWord(columns[name]!))
