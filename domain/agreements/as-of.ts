import type { DateWithPrecision } from '../dates/date-with-precision'
import { lastDayOf } from '../dates/format-date'

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
