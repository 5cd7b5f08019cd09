import { lastDayOf } from '../dates/format-date'
import { addDays } from '../reports/dates/calendar'
import { changesBetween, type Changes } from './changes'
import type { DatedRecord } from './dated-record'

/**
 * The days on which anything on a record can have changed, after one day and up to another, the
 * newest first: something was done, said or judged, a date went by, or a term ended.
 */
export function changeDays(record: DatedRecord, from: string, to: string): string[] {
  const { acts, commitments, claims, events, supersededBy = [] } = record
  const extensions = commitments.flatMap((one) => one.extensions)
  const dues = [...commitments.map(({ due }) => due), ...extensions.map(({ dueOn }) => dueOn)]
  const days = [
    ...[...acts, ...claims, ...events, ...extensions, ...supersededBy].map(lastDayOf),
    ...commitments.flatMap(({ assessments }) => assessments.map(({ asOf }) => asOf)),
    ...dues.flatMap((due) => (due ? dayAfter(lastDayOf(due)) : [])),
    ...acts.flatMap(({ untilOn }) => (untilOn ? dayAfter(untilOn) : [])),
  ]
  const within = days.filter((day) => day > from && day <= to)
  return [...new Set(within)].toSorted().toReversed()
}

/**
 * What changed on each day after one and up to another, the newest first. Unlike the difference of
 * the two days it also tells what came and went between them.
 * @param most days looked at, from the newest
 */
export function changesByDay(
  record: DatedRecord,
  from: string,
  to: string,
  most = Infinity,
): Changes[] {
  const days = changeDays(record, from, to)
  return days.slice(0, most).map((day, at) => changesBetween(record, days[at + 1] ?? from, day))
}

export const dayAfter = (day: string) => addDays(day, 1)
export const dayBefore = (day: string) => addDays(day, -1)
