import type { DateWithPrecision } from '../dates/date-with-precision'
import { lastDayOf } from '../dates/format-date'
import type { AssessmentLevel } from './vocabulary'

export type DeadlineState =
  { state: 'none' | 'met' | 'not-due' } | { state: 'due-soon' | 'overdue'; days: number }

/**
 * Where a commitment stands with its deadline on a day: due soon within 30 days; met when its
 * latest assessment is "full".
 * @param on ISO day
 */
export function deadlineOn(
  due: DateWithPrecision | null,
  level: AssessmentLevel | null,
  on: string,
): DeadlineState {
  if (!due) return { state: 'none' }
  if (level === 'full') return { state: 'met' }
  const days = Math.round((Date.parse(lastDayOf(due)) - Date.parse(on)) / 86_400_000)
  if (days < 0) return { state: 'overdue', days: -days }
  return days <= 30 ? { state: 'due-soon', days } : { state: 'not-due' }
}

/** In words: "overdue by 57 days". */
export function deadlineInWords(deadline: DeadlineState): string {
  if (deadline.state === 'overdue')
    return `overdue by ${deadline.days.toLocaleString('en-GB')} ${deadline.days === 1 ? 'day' : 'days'}`
  if (deadline.state === 'due-soon')
    return deadline.days === 0
      ? 'due today'
      : `due in ${deadline.days} ${deadline.days === 1 ? 'day' : 'days'}`
  return { none: 'no date set', met: 'met', 'not-due': 'not due yet' }[deadline.state]
}
