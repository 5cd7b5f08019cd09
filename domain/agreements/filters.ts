import type { DateWithPrecision } from '../dates/date-with-precision'
import type { Score } from './implementation-score'
import type { StatusOn } from './legal-status'

export const sortings = ['title', 'signed', 'score', 'deadline', 'event'] as const
export type Sorting = (typeof sortings)[number]

/** What a list of agreements is narrowed to, as its address carries it. */
export type AgreementFilters = {
  party: string
  type: string
  subject: string
  status: string
  sort: Sorting
}

/** Reads the filters of an address; what it does not know counts as not given. */
export function readFilters(
  query: Record<string, string | string[] | undefined>,
): AgreementFilters {
  const one = (name: string) => (typeof query[name] === 'string' ? query[name] : '')
  return {
    party: one('party'),
    type: one('type'),
    subject: one('subject'),
    status: one('status'),
    sort: sortings.find((sorting) => sorting === query.sort) ?? 'title',
  }
}

type Filtered = {
  shortTitle: string
  instrumentType: string
  subjects: string[]
  parties: { slug: string }[]
  signed: DateWithPrecision | null
  status: StatusOn
  score: Score | null
  nextDeadline: { due: DateWithPrecision } | null
  lastEvent: { on: string } | null
}

/** The agreements that fit, in the order asked for: the newest, the highest, the next first. */
export function filterAgreements<Agreement extends Filtered>(
  agreements: Agreement[],
  filters: AgreementFilters,
): Agreement[] {
  const { party, type, subject, status, sort } = filters
  const fitting = agreements.filter(
    (one) =>
      (!party || one.parties.some(({ slug }) => slug === party)) &&
      (!type || one.instrumentType === type) &&
      (!subject || one.subjects.includes(subject)) &&
      (!status || one.status.status === status),
  )
  return fitting.toSorted(orders[sort])
}

const last = '9999'
const orders: Record<Sorting, (a: Filtered, b: Filtered) => number> = {
  title: (a, b) => a.shortTitle.localeCompare(b.shortTitle),
  signed: (a, b) => (b.signed?.on ?? '').localeCompare(a.signed?.on ?? ''),
  score: (a, b) => (b.score?.strict ?? -1) - (a.score?.strict ?? -1),
  deadline: (a, b) =>
    (a.nextDeadline?.due.on ?? last).localeCompare(b.nextDeadline?.due.on ?? last),
  event: (a, b) => (b.lastEvent?.on ?? '').localeCompare(a.lastEvent?.on ?? ''),
}
