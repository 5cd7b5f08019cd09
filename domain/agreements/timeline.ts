import type { DateWithPrecision } from '../dates/date-with-precision'
import { grouped } from '../collections/grouped'

/** A month of a timeline (1 to 12), or what is known to the year alone (null), the newest first. */
export type TimelineMonth<Item> = { month: number | null; items: Item[] }
export type TimelineYear<Item> = { year: string; months: TimelineMonth<Item>[] }

/**
 * Entries by year and month, in the order they come, the newest first; what is known to the year
 * alone ends its year.
 */
export function yearsOf<Item extends DateWithPrecision>(newestFirst: Item[]): TimelineYear<Item>[] {
  const years = [...grouped(newestFirst, ({ on }) => on.slice(0, 4))]
  return years.map(([year, ofYear]) => ({
    year,
    months: [...grouped(ofYear, monthOf)]
      .map(([month, items]) => ({ month, items }))
      .toSorted((a, b) => (b.month ?? 0) - (a.month ?? 0)),
  }))
}

const monthOf = ({ on, precision }: DateWithPrecision) =>
  precision === 'year' ? null : Number(on.slice(5, 7))
