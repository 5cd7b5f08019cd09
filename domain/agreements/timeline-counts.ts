import type { Stance } from './vocabulary'
import { asksForClaims, type Side, type TimelineFilters } from './timeline-filters'
import type { TimelineKind } from './timeline-point'

/** How many entries of a timeline are alike in all that its filters ask, but for the commitment. */
export type TimelineCell = {
  year: string
  kind: TimelineKind
  /** Those of claims; null of events. */
  side: Side | null
  stance: Stance | null
  count: number
}

/** How many entries there are, by what one can narrow to next: each counted under the other filters. */
export type TimelineCounts = {
  total: number
  /** The newest first. */
  years: { year: string; count: number }[]
  kinds: Map<TimelineKind, number>
  sides: Map<Side, number>
  stances: Map<Stance, number>
}

/** @param cells of one timeline, already narrowed to a day and a commitment where that is asked for */
export function timelineCounts(cells: TimelineCell[], filters: TimelineFilters): TimelineCounts {
  const under = (without: keyof TimelineFilters | null) =>
    cells.filter((cell) => fits(cell, without ? { ...filters, [without]: null } : filters))
  const fitting = under(null)
  const years = tally(fitting, ({ year }) => year)
  return {
    total: fitting.reduce((sum, { count }) => sum + count, 0),
    years: [...years]
      .map(([year, count]) => ({ year, count }))
      .toSorted((a, b) => b.year.localeCompare(a.year)),
    kinds: tally(under('kind'), ({ kind }) => kind),
    sides: tally(under('side'), ({ side }) => side),
    stances: tally(under('stance'), ({ stance }) => stance),
  }
}

function fits(cell: TimelineCell, filters: TimelineFilters): boolean {
  if (cell.kind === 'event' && asksForClaims(filters)) return false
  return (
    (filters.kind === null || cell.kind === filters.kind) &&
    (filters.side === null || cell.side === filters.side) &&
    (filters.stance === null || cell.stance === filters.stance)
  )
}

function tally<Key>(
  cells: TimelineCell[],
  keyOf: (cell: TimelineCell) => Key | null,
): Map<Key, number> {
  const counts = new Map<Key, number>()
  for (const cell of cells) {
    const key = keyOf(cell)
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + cell.count)
  }
  return counts
}
