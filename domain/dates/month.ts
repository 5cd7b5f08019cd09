import { isoDay } from '../reports/dates/calendar'
import { lastDayOf } from './format-date'

/** A month of the calendar, as an address has it: 2026-11. */
export type Month = string

/** Reads a month of the years the record takes (1500 to 2199); null where it is none. */
export function readMonth(given: string | string[] | undefined): Month | null {
  const match = /^(\d{4})-(\d{2})$/.exec(typeof given === 'string' ? given : '')
  if (!match) return null
  const [year, number] = [Number(match[1]), Number(match[2])]
  return year >= 1500 && year <= 2199 && isoDay(year, number, 1) ? match[0] : null
}

/** The month a number of months away; negative: before. */
export function monthAway(month: Month, by: number): Month {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7)
}

/** The days of a month in weeks that begin on a Monday; null where a week lies outside of it. */
export function weeksOf(month: Month): (string | null)[][] {
  const first = `${month}-01`
  const length = Number(lastDayOf({ on: first, precision: 'month' }).slice(8))
  const before = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7
  const weeks = Math.ceil((before + length) / 7)
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (__, weekday) => {
      const day = week * 7 + weekday - before + 1
      return day >= 1 && day <= length ? `${month}-${String(day).padStart(2, '0')}` : null
    }),
  )
}
