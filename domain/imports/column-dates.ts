import type { DateWithPrecision } from '../dates/date-with-precision'
import { formatDate } from '../dates/format-date'
import { readDate } from '../dates/read-date'
import { isoDay } from '../reports/dates/calendar'

export const dateOrders = ['day-first', 'month-first'] as const
export type DateOrder = (typeof dateOrders)[number]
export const centuries = ['1900', '2000'] as const
export type Century = (typeof centuries)[number]

/** What an editor says of a column of dates. */
export type DateSaying = { order?: DateOrder; century?: Century }

/** What the values of a column show of how it is to be read. */
export type ColumnDates = {
  /** How the column is read: as the editor says, or as its own values prove; null: not known. */
  order: DateOrder | null
  /** A value for each way that can be read in that way only; both: the column is mixed. */
  proof: Partial<Record<DateOrder, string>>
  /** How many values can be read both ways, with the first of them. */
  ambiguous: number
  example: string | null
  /** How many years are written with two figures. */
  shortYears: number
  century: Century | null
}

/** What one value says; `question`: nothing before the editor says something of its column. */
export type ColumnDate = { date: DateWithPrecision } | { fault: string } | { question: string }

const figures = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})$/

/**
 * Looks at a column as a whole: 13/04/2023 proves that days come first in it. Where values prove
 * both, or none, 03/04/2023 is never guessed.
 */
export function lookAtDates(values: Iterable<string>, said: DateSaying = {}): ColumnDates {
  const proof: ColumnDates['proof'] = {}
  let ambiguous = 0
  let shortYears = 0
  let example: string | null = null
  for (const value of values) {
    const parts = figures.exec(dateText(value))
    if (!parts) continue
    const [first, second] = [Number(parts[1]), Number(parts[2])]
    if (parts[3]!.length === 2) shortYears++
    if (first > 12 && second <= 12) proof['day-first'] ??= value.trim()
    else if (second > 12 && first <= 12) proof['month-first'] ??= value.trim()
    else if (first !== second && first <= 12) {
      ambiguous++
      example ??= value.trim()
    }
  }
  const mixed = proof['day-first'] !== undefined && proof['month-first'] !== undefined
  const proved = dateOrders.find((order) => proof[order] !== undefined) ?? null
  const order = mixed ? null : (said.order ?? proved)
  return { order, proof, ambiguous, example, shortYears, century: said.century ?? null }
}

/** Whether nothing of a file can be imported before the editor says something of this column. */
export function asksForWord(column: ColumnDates): boolean {
  const proved =
    column.proof['day-first'] !== undefined || column.proof['month-first'] !== undefined
  return (
    (column.ambiguous > 0 && column.order === null && !proved) ||
    (column.shortYears > 0 && column.century === null)
  )
}

/** Reads one value of a column that was looked at. */
export function readColumnDate(value: string, column: ColumnDates): ColumnDate {
  const text = dateText(value)
  if (/^\d{5}(?:[.,]\d+)?$/.test(text)) return { fault: serialNumber(text) }
  const parts = figures.exec(text)
  if (!parts) return readDate(text)
  if (parts[3]!.length === 2 && !column.century) {
    return { question: `“${text}” does not say its century. Say it for the whole column.` }
  }
  const year = parts[3]!.length === 2 ? Number(column.century) + Number(parts[3]) : Number(parts[3])
  const [first, second] = [Number(parts[1]), Number(parts[2])]
  if (first === second || first > 12 !== second > 12) {
    const written = first > 12 ? 'day-first' : 'month-first'
    if (first !== second && column.order && column.order !== written) {
      return { fault: `“${text}” does not fit a column that is read ${inWords[column.order]}.` }
    }
    return asDay(text, year, first > 12 ? second : first, first > 12 ? first : second)
  }
  if (column.order) {
    const dayFirst = column.order === 'day-first'
    return asDay(text, year, dayFirst ? second : first, dayFirst ? first : second)
  }
  if (first > 12) return { fault: `There is no “${text}” in the calendar.` }
  return neitherWay(text, year, [first, second], column)
}

export const inWords: Record<DateOrder, string> = {
  'day-first': 'day first',
  'month-first': 'month first',
}

function neitherWay(
  text: string,
  year: number,
  [first, second]: [number, number],
  { proof }: ColumnDates,
): ColumnDate {
  const ways = [isoDay(year, second, first)!, isoDay(year, first, second)!]
    .map((on) => formatDate({ on, precision: 'day' }))
    .join(' or ')
  const [one, other] = [proof['day-first'], proof['month-first']]
  if (one && other) {
    return {
      fault: `“${text}” can be ${ways}, and the column has both ways (“${one}”, “${other}”). Write it as YYYY-MM-DD.`,
    }
  }
  return { question: `“${text}” can be ${ways}. Say for the whole column which comes first.` }
}

function asDay(text: string, year: number, month: number, day: number): ColumnDate {
  const on = isoDay(year, month, day)
  return on ? readDate(on) : { fault: `There is no “${text}” in the calendar.` }
}

/** A value without the midnight that programs write after a day. */
const dateText = (value: string) => value.trim().replace(/[T ]00:00(?::00(?:\.0+)?)?Z?$/, '')

const serialNumber = (text: string) =>
  `“${text}” is a spreadsheet’s number of a day. Format the column as dates (2023-03-19) and save the file again.`
