import type { DateWithPrecision } from '../dates/date-with-precision'
import { formatDate, lastDayOf } from '../dates/format-date'

/**
 * The past day a record is asked for, from an address; null: as it stands now. A day that is none,
 * or one that has not come, counts as not given.
 * @param today ISO day
 */
export function readAsOf(given: string | string[] | undefined, today: string): string | null {
  if (typeof given !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(given)) return null
  const day = new Date(`${given}T00:00:00Z`)
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== given) return null
  return given < today ? given : null
}

/** Why a day that was asked for is not shown, in words; null: it is, or none was. */
export function whyNotAsOf(given: string | string[] | undefined, today: string): string | null {
  if (given === undefined || given === '' || given === today) return null
  if (readAsOf(given, today) !== null) return null
  const day = Array.isArray(given) ? given.join(', ') : given
  return readAsOf(given, '9999-12-31') === null
    ? `“${day.slice(0, 40)}” is not a day in the calendar. Write it like 2023-09-19.`
    : `${formatDate({ on: day, precision: 'day' })} has not come: the record does not know the future.`
}

/** What had happened or been said by a day; null: everything. What is known to the month counts from its end. */
export function knownBy<Fact extends DateWithPrecision>(facts: Fact[], day: string | null): Fact[] {
  return day === null ? facts : facts.filter((fact) => lastDayOf(fact) <= day)
}

/** What had been judged by a day; null: everything. */
export function judgedBy<Judgement extends { asOf: string }>(
  judgements: Judgement[],
  day: string | null,
): Judgement[] {
  return day === null ? judgements : judgements.filter(({ asOf }) => asOf <= day)
}
