import { listDatedBetween } from '@/db/queries/deadlines'
import { deadlineGroups } from '@/domain/agreements/deadline-groups'
import { lastDayOf } from '@/domain/dates/format-date'
import { addDays } from '@/domain/reports/dates/calendar'

/**
 * The next deadlines ahead and the last to have passed unmet. Most days have enough within half a
 * year; only where there are fewer, all are read.
 * @param on ISO day
 */
export async function nearestDeadlines(on: string, most: number) {
  const near = await within(addDays(on, -180), addDays(on, 180), on)
  const enough = near.ahead.length >= most && near.overdue.length >= most
  const { ahead, overdue } = enough ? near : await within('0001-01-01', '9999-12-31', on)
  return { ahead: ahead.slice(0, most), overdue: overdue.slice(0, most) }
}

async function within(from: string, to: string, on: string) {
  const dated = await listDatedBetween(from, to)
  const { overdue, 'due-soon': soon, ahead } = deadlineGroups(dated, on)
  const isWithin = ({ deadline: { due } }: (typeof ahead)[number]) =>
    due.on >= from && lastDayOf(due) <= to
  return { ahead: [...soon, ...ahead].filter(isWithin), overdue: overdue.filter(isWithin) }
}
