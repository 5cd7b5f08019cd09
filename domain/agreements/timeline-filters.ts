import { stances, type Stance } from './vocabulary'
import { timelineKinds, type TimelineKind } from './timeline-point'

/** Whose voice a claim is: a party, by its key, or that of others. */
export type Side = number | 'others'

/** What a timeline is narrowed to; null: not by this. */
export type TimelineFilters = {
  kind: TimelineKind | null
  side: Side | null
  stance: Stance | null
  commitment: number | null
}

type Query = Record<string, string | string[] | undefined>
type Party = { id: number; slug: string }

/**
 * The filters of an address. What it does not know counts as not given, and is told by its name.
 * @param parties those whose claims have a side of their own
 * @param commitments keys of those that claims are about
 */
export function readTimelineFilters(
  query: Query,
  { parties, commitments }: { parties: Party[]; commitments: number[] },
): { filters: TimelineFilters; unknown: (keyof TimelineFilters)[] } {
  const given = (name: keyof TimelineFilters) =>
    typeof query[name] === 'string' ? query[name] : ''
  const filters: TimelineFilters = {
    kind: timelineKinds.find((kind) => kind === given('kind')) ?? null,
    side:
      given('side') === 'others'
        ? 'others'
        : (parties.find(({ slug }) => slug === given('side'))?.id ?? null),
    stance: stances.find((stance) => stance === given('stance')) ?? null,
    commitment: commitments.find((id) => String(id) === given('commitment')) ?? null,
  }
  const names = Object.keys(filters) as (keyof TimelineFilters)[]
  return { filters, unknown: names.filter((name) => given(name) && filters[name] === null) }
}

/** Only claims have a side, a stance and a commitment they are about. */
export const asksForClaims = ({ side, stance, commitment }: TimelineFilters) =>
  side !== null || stance !== null || commitment !== null
