import type { DatePrecision } from '../../dates/date-with-precision'
import type { Certainty, Span } from '../report-reading'
import { isoDay, partsOf } from './calendar'
import { fromJalali, jalaliMonths } from './jalali'
import { monthNumber, monthPattern } from './months'
import { yearOfDay } from './yearless'

/** A date found in a text, before anybody asks what it is the date of. */
export type FoundDate = Span & {
  on: string
  precision: DatePrecision
  until: string | null
  alternatives: string[] | null
  certainty: Certainty
  because: string
}

const month = `(?<month>${monthPattern})(?:/\\p{L}+)?[.,]?`
const year = '(?<year>(?:1[5-9]|20|21)\\d\\d)'
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'
const until = '(?:\\s?[-–]\\s?(?<until>\\d{1,2})(?:st|nd|rd|th)?)?'
const edge = '(?<![\\p{L}\\p{N}]|\\d:)'
const close = '(?![\\p{L}\\p{N}])'

const jalali = new RegExp(
  `${edge}${day} (?<month>${jalaliMonths}) (?:ماه )?(?<year>1[34]\\d\\d)${close}`,
  'gu',
)
const iso = new RegExp(`${edge}(?<year>\\d{4})-(?<m>\\d{2})-(?<day>\\d{2})(?=$|[^\\d])`, 'gu')
/** The year first leaves no choice; years of the Iranian calendar are no match. */
const yearFirst =
  /(?<![\p{L}\p{N}./-])(?<year>(?:19|20)\d\d)(?<mark>[./])(?<m>\d{1,2})\k<mark>(?<day>\d{1,2})(?![\p{N}/-])/gu
const monthFirst = new RegExp(`${edge}${month} ${day}${until},? ${year}${close}`, 'giu')
const dayFirst = new RegExp(`${edge}${day}${until}(?: of)?[ -]${month},?[ -]${year}${close}`, 'giu')
const monthAndYear = new RegExp(`${edge}${month},? (?:of )?${year}${close}`, 'giu')
const monthAndDay = new RegExp(`${edge}${month} ${day}${until}${close}(?!,? \\d{4}|:\\d)`, 'giu')
const dayAndMonth = new RegExp(`${edge}${day}${until}(?: of)? ${month}${close}(?!,? \\d{4})`, 'giu')
const numeric =
  /(?<![\p{L}\p{N}./-])(?<a>\d{1,2})(?<mark>[./-])(?<b>\d{1,2})\k<mark>(?<year>(?:19|20)\d\d)(?![\p{N}/-])/gu
const yearAlone =
  /(?<![\p{L}\p{N}.,$€£-])(?:in|since|of|until|by|from|during|the)\s(?<year>(?:19|20)\d\d)(?![\p{L}\p{N}%-]|,\d|\s(?:people|troops|soldiers|km|million|billion|dollars|fighters))/giu

/**
 * Finds the dates a text writes out. A date without a year takes it from `published` (the latest
 * such day before it); a numeric one that can be read two ways is flagged and carries both.
 * @param published ISO day, or null where it is unknown
 */
export function absoluteDates(given: string, published: string | null): FoundDate[] {
  const text = withAsciiDigits(given)
  const found: FoundDate[] = []
  const taken: Span[] = []
  const add = (
    pattern: RegExp,
    read: (groups: Record<string, string>, words: string, before: string) => Read | null,
  ) => {
    for (const match of text.matchAll(pattern)) {
      // A full stop behind a whole month's name ends the sentence.
      const words = match[0].replace(/(?<=\p{L}{5})[.,]$/u, '')
      const span = { start: match.index, end: match.index + words.length }
      if (overlaps(taken, span)) continue
      const before = text.slice(Math.max(0, span.start - 80), span.start)
      const result = read(match.groups as Record<string, string>, words, before)
      if (!result) continue
      insert(taken, span)
      found.push({ ...span, until: null, alternatives: null, ...result })
    }
  }
  add(jalali, (g, words) => jalaliDate(+g.day!, g.month!, +g.year!, words))
  add(iso, (g, words) => written(isoDay(+g.year!, +g.m!, +g.day!), null, words))
  add(yearFirst, (g, words) => written(isoDay(+g.year!, +g.m!, +g.day!), null, words))
  add(monthFirst, fullDate)
  add(dayFirst, fullDate)
  add(numeric, numericDate)
  add(monthAndYear, (g, words) => {
    const on = isoDay(+g.year!, monthNumber(g.month!)!, 1)
    return on
      ? { on, precision: 'month', certainty: 'certain', because: `“${words}” names the month` }
      : null
  })
  if (published) {
    add(monthAndDay, (g, words, before) => yearless(g, words, before, published))
    add(dayAndMonth, (g, words, before) => yearless(g, words, before, published))
  }
  add(yearAlone, (g, words) => ({
    on: `${g.year}-01-01`,
    precision: 'year',
    certainty: 'certain',
    because: `“${words}” names the year`,
  }))
  return found.toSorted((a, b) => a.start - b.start)
}

/** Arabic and Persian digits as ASCII ones, each in its place. */
export const withAsciiDigits = (text: string) =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))

type Read = Pick<FoundDate, 'on' | 'precision' | 'certainty' | 'because'> & Partial<FoundDate>

function jalaliDate(day: number, month: string, year: number, words: string): Read | null {
  const on = fromJalali(year, month, day)
  return on
    ? {
        on,
        precision: 'day',
        certainty: 'likely',
        because: `“${words}” is a date of the Iranian calendar`,
      }
    : null
}

function fullDate(g: Record<string, string>, words: string): Read | null {
  const number = monthNumber(g.month!)!
  return written(
    isoDay(+g.year!, number, +g.day!),
    g.until ? isoDay(+g.year!, number, +g.until) : null,
    words,
  )
}

function written(on: string | null, until: string | null, words: string): Read | null {
  return on
    ? { on, until, precision: 'day', certainty: 'certain', because: `“${words}” is written out` }
    : null
}

function numericDate(g: Record<string, string>, words: string): Read | null {
  const dayFirst = isoDay(+g.year!, +g.b!, +g.a!)
  const monthFirst = isoDay(+g.year!, +g.a!, +g.b!)
  if (dayFirst && monthFirst && dayFirst !== monthFirst && g.mark !== '.') {
    return {
      on: dayFirst,
      precision: 'day',
      alternatives: [dayFirst, monthFirst],
      certainty: 'unsure',
      because: `“${words}” can be read day first or month first`,
    }
  }
  const on = dayFirst ?? monthFirst
  if (!on) return null
  const because =
    dayFirst && monthFirst
      ? 'has points, which are written day first'
      : 'can be read in one way only'
  return {
    on,
    precision: 'day',
    certainty: g.mark === '.' && monthFirst ? 'likely' : 'certain',
    because: `“${words}” ${because}`,
  }
}

function yearless(
  g: Record<string, string>,
  words: string,
  before: string,
  published: string,
): Read | null {
  // "may" and "march" are words of their own; without a capital they are no month.
  if (/^[a-z]/.test(g.month!)) return null
  const given = yearOfDay(monthNumber(g.month!)!, +g.day!, published, before)
  if (!given) return null
  const { year, month: number } = partsOf(given.on)
  return {
    on: given.on,
    until: g.until ? isoDay(year, number, +g.until) : null,
    precision: 'day',
    certainty: given.certainty,
    because: `“${words}” names no year: ${given.because}`,
  }
}

function overlaps(taken: Span[], span: Span): boolean {
  const place = lowerBound(taken, span.start)
  return (taken[place]?.start ?? Infinity) < span.end || (taken[place - 1]?.end ?? -1) > span.start
}

function insert(taken: Span[], span: Span) {
  taken.splice(lowerBound(taken, span.start), 0, span)
}

function lowerBound(taken: Span[], start: number): number {
  let [low, high] = [0, taken.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (taken[middle]!.start < start) low = middle + 1
    else high = middle
  }
  return low
}
