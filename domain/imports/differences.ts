import { machineDate } from '../dates/format-date'
import type { DateWithPrecision } from '../dates/date-with-precision'
import type { ActOnRecord, OnRecord } from './agreement-match'
import type { ActDraft, AgreementSaid, Draft, PartyDraft } from './drafts'
import type { ImportFormat } from './formats'
import type { Difference } from './outcomes'

/** What the fields of an agreement are called in our own CSV, and in PA-X where it has them. */
export const fieldNames: Record<keyof AgreementSaid, string> = {
  title: 'title',
  shortTitle: 'short_title',
  instrumentType: 'type',
  form: 'form',
  textAvailability: 'text',
  subjects: 'subjects',
  summary: 'summary',
  paxId: 'pax_id',
  registrationNumber: 'registration_number',
  note: 'note',
}
const paxNames: Partial<typeof fieldNames> = { title: 'Agt', paxId: 'AgtId' }

/** What is missing of what a new agreement needs. */
export const neededFields = [
  'title',
  'shortTitle',
  'instrumentType',
  'form',
  'textAvailability',
  'summary',
] as const

export const fieldName = (field: keyof AgreementSaid, format: ImportFormat) =>
  (format === 'pa-x' && paxNames[field]) || fieldNames[field]

/** The fields of an agreement of which the file says something else than the record. */
export function changedFields({ said }: Draft, record: OnRecord): (keyof AgreementSaid)[] {
  return (Object.keys(said) as (keyof AgreementSaid)[]).filter(
    (field) => inWords(said[field]) !== inWords(record.said[field]),
  )
}

export const agreementDifferences = (
  draft: Draft,
  record: OnRecord,
  format: ImportFormat,
): Difference[] =>
  changedFields(draft, record).map((field) => ({
    field: fieldName(field, format),
    record: inWords(record.said[field]),
    file: inWords(draft.said[field]),
  }))

/** An empty note says nothing. */
export const partyDifferences = (draft: PartyDraft, note: string | null): Difference[] =>
  draft.note !== null && inWords(draft.note) !== inWords(note)
    ? [{ field: 'note', record: note ?? '', file: draft.note }]
    : []

export function actDifferences(
  draft: ActDraft,
  record: ActOnRecord,
  format: ImportFormat,
): Difference[] {
  const pairs: [string, string, string][] = [
    [format === 'pa-x' ? 'Dat' : 'date', dateText(record.date), dateText(draft.date)],
  ]
  if (format === 'entente') {
    if (draft.until) pairs.push(['until', dateText(record.until), dateText(draft.until)])
    pairs.push(['contested', yesNo(record.contested), yesNo(draft.contested)])
    if (draft.note) pairs.push(['note', inWords(record.note), inWords(draft.note)])
  }
  return pairs
    .filter(([, onRecord, inFile]) => onRecord !== inFile)
    .map(([field, onRecord, inFile]) => ({ field, record: onRecord, file: inFile }))
}

const dateText = (date: DateWithPrecision | null) => (date ? machineDate(date) : '')
const yesNo = (value: boolean) => (value ? 'yes' : 'no')

const inWords = (value: string | string[] | null | undefined) =>
  (Array.isArray(value) ? value.join(', ') : (value ?? '')).normalize('NFC').trim()
