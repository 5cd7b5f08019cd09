import type { TimelineFilters } from './timeline-filters'

export type TimelineAsked = {
  slug: string
  asOf: string | null
  /** The moment whose version is shown, as its address has it; null: the record as it is. */
  recorded: string | null
  filters: TimelineFilters
  parties: { id: number; slug: string }[]
}

/**
 * The address of a timeline on its agreement's page: the day, the filters and where it begins.
 * @param start what else the address says: `until` or `since`
 */
export function timelineAddress(
  { slug, asOf, recorded, filters, parties }: TimelineAsked,
  start: { until?: string; since?: string } = {},
): string {
  const query = new URLSearchParams({
    ...(asOf ? { on: asOf } : {}),
    ...(recorded ? { recorded } : {}),
    ...filterWords(filters, parties),
    ...start,
  }).toString()
  return `/agreements/${slug}${query ? `?${query}` : ''}#timeline`
}

/** Filters as an address carries them; those that are not set are left out. */
export function filterWords(
  { kind, side, stance, commitment }: TimelineFilters,
  parties: { id: number; slug: string }[],
): Partial<Record<keyof TimelineFilters, string>> {
  const party = parties.find(({ id }) => id === side)?.slug
  return {
    ...(kind ? { kind } : {}),
    ...(side === 'others' ? { side } : party ? { side: party } : {}),
    ...(stance ? { stance } : {}),
    ...(commitment ? { commitment: String(commitment) } : {}),
  }
}
