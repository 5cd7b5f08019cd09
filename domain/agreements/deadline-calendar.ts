import { grouped } from '../collections/grouped'
import { weeksOf, type Month } from '../dates/month'
import type { SetDeadline } from './deadline-groups'

/** A month with what falls due in it. */
export type DeadlineCalendar<Item> = {
  /** Weeks from Monday on; null: a day of another month. */
  weeks: ({ day: string; items: Item[] } | null)[][]
  /** Known to the month alone: these stand on no day. */
  sometimeThisMonth: Item[]
  /** Known to the year alone. */
  sometimeThisYear: Item[]
  /** How many fall due in it, by the day or the month. */
  count: number
}

/** What falls due in a month, each by the date that holds and no more exactly than it is known. */
export function deadlineCalendar<Item extends { deadline: SetDeadline }>(
  items: Item[],
  month: Month,
): DeadlineCalendar<Item> {
  const known = (precision: string, part: string) =>
    items.filter(({ deadline: { due } }) => due.precision === precision && due.on.startsWith(part))
  const byDay = grouped(known('day', month), ({ deadline }) => deadline.due.on)
  const sometimeThisMonth = known('month', month)
  return {
    weeks: weeksOf(month).map((week) =>
      week.map((day) => (day === null ? null : { day, items: byDay.get(day) ?? [] })),
    ),
    sometimeThisMonth,
    sometimeThisYear: known('year', month.slice(0, 4)),
    count: [...byDay.values()].flat().length + sometimeThisMonth.length,
  }
}
