import type { Certainty } from '../report-reading'
import { addDays, isoDay, partsOf } from './calendar'

/** Words that tell of what is to come. */
const ahead =
  /\b(?:will|would|by|until|till|before|deadline(?: of)?|due|scheduled|next|plans?|planned|expected|set for|again|upcoming|expires?|no later than|is to|are to|agreed to)\b[^.\n]{0,60}$/i

export type YearGiven = { on: string; because: string; certainty: Certainty }

/**
 * The year of a day that a text names without one: the latest such day before publication, unless
 * the next one is near or the words before it look ahead.
 * @param before the words before it
 */
export function yearOfDay(
  month: number,
  day: number,
  published: string,
  before: string,
): YearGiven | null {
  const { year } = partsOf(published)
  const days = [year - 1, year, year + 1].flatMap((one) => isoDay(one, month, day) ?? [])
  const past = days.findLast((one) => one <= addDays(published, 1))
  const future = days.find((one) => one > addDays(published, 1))
  const wait = future ? daysBetween(published, future) : Infinity
  const since = past ? daysBetween(past, published) : Infinity
  const looksAhead = ahead.test(before)
  if (future && ((wait <= 45 && wait < since) || (looksAhead && wait <= 250))) {
    return {
      on: future,
      because: `the next one after ${published}${looksAhead ? ', as the words before it look ahead' : ''}`,
      certainty: 'likely',
    }
  }
  if (!past) return null
  return {
    on: past,
    because: `the latest one before ${published}`,
    certainty: since > 200 ? 'unsure' : 'likely',
  }
}

/** Whether the words before a month ("in January") look ahead. */
export const looksAhead = (before: string) => ahead.test(before)

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}
