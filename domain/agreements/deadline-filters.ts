import { readMonth, type Month } from '../dates/month'
import { deadlineGroupNames, type DeadlineGroupName } from './deadline-groups'

/** What the list of deadlines is narrowed to, as its address carries it. */
export type DeadlineFilters = {
  party: string
  agreement: string
  state: DeadlineGroupName | ''
  /** The month whose calendar is asked for; null: a list. */
  month: Month | null
}

/** Reads the filters of an address; what it does not know counts as not given. */
export function readDeadlineFilters(
  query: Record<string, string | string[] | undefined>,
): DeadlineFilters {
  const one = (name: string) => (typeof query[name] === 'string' ? query[name] : '')
  return {
    party: one('party'),
    agreement: one('agreement'),
    state: deadlineGroupNames.find((name) => name === query.state) ?? '',
    month: readMonth(query.month),
  }
}

/** The address of the deadlines with these filters, and others in the place of some of them. */
export function deadlinesAddress(filters: DeadlineFilters, other: Partial<DeadlineFilters> = {}) {
  const asked = Object.entries({ ...filters, ...other }).filter(([, value]) => value)
  const query = new URLSearchParams(asked as [string, string][]).toString()
  return query ? `/deadlines?${query}` : '/deadlines'
}

type Filtered = {
  agreementSlug: string
  obligors: { slug: string }[]
  beneficiaries: { slug: string }[]
}

/** Those of a party, who owes them or is owed them, and of an agreement. */
export function filterDeadlines<Commitment extends Filtered>(
  commitments: Commitment[],
  { party, agreement }: DeadlineFilters,
): Commitment[] {
  return commitments.filter(
    ({ agreementSlug, obligors, beneficiaries }) =>
      (!agreement || agreementSlug === agreement) &&
      (!party || [...obligors, ...beneficiaries].some(({ slug }) => slug === party)),
  )
}
