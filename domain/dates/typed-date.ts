import { absoluteDates } from '../reports/dates/absolute-dates'
import type { DateWithPrecision } from './date-with-precision'

export type TypedDate = { date: DateWithPrecision } | { fault: string }

/**
 * A date as an editor types it: 19 March 2023, March 19 2023, 2023-03-19, March 2023, 2023. One
 * that can be read two ways (03/04/2023) is refused with both readings, never guessed.
 */
export function typedDate(text: string): TypedDate {
  const words = text.trim()
  if (/^\d{4}$/.test(words)) return { date: { on: `${words}-01-01`, precision: 'year' } }
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(words))
    return { date: { on: `${words}-01`, precision: 'month' } }
  const [found, more] = absoluteDates(words, null)
  const whole = found && found.start === 0 && found.end >= words.length - 1
  if (!whole || more)
    return { fault: `“${words}” is no date. Write it like 19 March 2023, March 2023 or 2023.` }
  if (found.alternatives)
    return {
      fault: `“${words}” can be ${found.alternatives.join(' or ')}. Write the month in letters.`,
    }
  return { date: { on: found.on, precision: found.precision } }
}
