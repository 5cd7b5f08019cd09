import { withAsciiDigits } from '../reports/dates/absolute-dates'
import { isoDay } from '../reports/dates/calendar'
import { monthNumber, monthPattern } from '../reports/dates/months'
import type { DateWithPrecision } from './date-with-precision'
import { formatDate } from './format-date'

/** What was typed as a date, or why it is none: a sentence for beside its field. */
export type ReadDate = { date: DateWithPrecision } | { fault: string }

const dayFirst = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${monthPattern})\\.?,? (\\d{4})$`,
  'iu',
)
const monthFirst = new RegExp(`^(${monthPattern})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, 'iu')
const monthOnly = new RegExp(`^(${monthPattern})\\.?,? (?:of )?(\\d{4})$`, 'iu')
const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/
const numeric = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/

/**
 * Reads a date as one types it, as exactly as it is known: "19 March 2023", "March 19, 2023",
 * "March 2023", "2023", "2023-03-19", "2023-03". Refused are days no calendar has, years outside
 * 1500 to 2199, and figures that can be read day first or month first.
 */
export function readDate(typed: string): ReadDate {
  const text = withAsciiDigits(typed).replace(/\s+/g, ' ').trim()
  let parts = dayFirst.exec(text)
  if (parts) return day(typed, +parts[3]!, monthNumber(parts[2]!)!, +parts[1]!)
  parts = monthFirst.exec(text)
  if (parts) return day(typed, +parts[3]!, monthNumber(parts[1]!)!, +parts[2]!)
  parts = monthOnly.exec(text)
  if (parts) return month(typed, +parts[2]!, monthNumber(parts[1]!)!)
  parts = iso.exec(text)
  if (parts) {
    const [, year, number, date] = parts
    return date ? day(typed, +year!, +number!, +date) : month(typed, +year!, +number!)
  }
  parts = numeric.exec(text)
  if (parts) return figures(typed, +parts[3]!, +parts[1]!, +parts[2]!)
  if (/^\d{4}$/.test(text)) return inRange(typed, +text, { on: `${text}-01-01`, precision: 'year' })
  return {
    fault: `“${typed.trim()}” is not read as a date. Write it like 19 March 2023, March 2023, 2023 or 2023-03-19.`,
  }
}

function day(typed: string, year: number, number: number, date: number): ReadDate {
  const on = isoDay(year, number, date)
  return on ? inRange(typed, year, { on, precision: 'day' }) : noSuchDay(typed)
}

function month(typed: string, year: number, number: number): ReadDate {
  const on = isoDay(year, number, 1)
  return on ? inRange(typed, year, { on, precision: 'month' }) : noSuchDay(typed)
}

function figures(typed: string, year: number, first: number, second: number): ReadDate {
  const [dayFirst, monthFirst] = [isoDay(year, second, first), isoDay(year, first, second)]
  if (dayFirst && monthFirst && dayFirst !== monthFirst) {
    const [one, other] = [dayFirst, monthFirst].map((on) => formatDate({ on, precision: 'day' }))
    return { fault: `“${typed.trim()}” can be ${one} or ${other}. Write the month in letters.` }
  }
  const on = dayFirst ?? monthFirst
  return on ? inRange(typed, year, { on, precision: 'day' }) : noSuchDay(typed)
}

function inRange(typed: string, year: number, date: DateWithPrecision): ReadDate {
  if (year >= 1500 && year <= 2199) return { date }
  return { fault: `“${typed.trim()}”: the record takes years of the common era from 1500 to 2199.` }
}

const noSuchDay = (typed: string): ReadDate => ({
  fault: `There is no “${typed.trim()}” in the calendar.`,
})
