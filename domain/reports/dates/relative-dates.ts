import { addDays, addMonths, isoDay, partsOf } from './calendar'
import type { FoundDate } from './absolute-dates'
import { monthNumber, monthPattern } from './months'
import { weekdayMeant, weekdayPatterns } from './weekday'
import { looksAhead } from './yearless'

const counts = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const number = `(?<count>\\d{1,3}|a|an|${counts.join('|')})`

type Meant = Pick<FoundDate, 'on' | 'precision'> & Partial<Pick<FoundDate, 'certainty'>>
type Rule = [RegExp, (groups: Record<string, string | undefined>, context: Context) => Meant | null]
type Context = { published: string; last: string | null; before: string; after: string }

const rules: Rule[] = [
  [
    new RegExp(
      `\\b(?:in |on )?(?<month>${monthPattern}) (?:of )?(?<which>last|this|next|the previous) year\\b`,
      'giu',
    ),
    ({ month, which }, { published }) =>
      monthOf(partsOf(published).year + (which === 'this' ? 0 : which === 'next' ? 1 : -1), month!),
  ],
  [
    new RegExp(
      `\\blast (?<month>january|february|march|april|may|june|july|august|september|october|november|december)\\b`,
      'giu',
    ),
    ({ month }, { published }) => {
      const { year, month: now } = partsOf(published)
      return {
        ...monthOf(monthNumber(month!)! < now ? year : year - 1, month!)!,
        certainty: 'likely',
      }
    },
  ],
  [
    new RegExp(`(?<!\\p{L})(?<month>${monthPattern}) (?:الماضي|المنصرم|گذشته)(?!\\p{L})`, 'gu'),
    ({ month }, { published }) => {
      const { year, month: now } = partsOf(published)
      const past = monthNumber(month!)! < now ? year : year - 1
      return { ...monthOf(past, month!)!, certainty: 'likely' }
    },
  ],
  ...weekdayPatterns.map((pattern): Rule => [pattern, weekdayMeant]),
  [
    // With its capital: "may" and "march" are words of their own.
    /\b(?:[Ii]n|[Ss]ince|[Dd]uring|[Bb]y) (?:(?:early|late|mid)[- ](?:(?:or|to|and) (?:early|late|mid)[- ])?|mid- or late )?(?<month>January|February|March|April|May|June|July|August|September|October|November|December)\b(?!,? (?:\d|of|last|this|next))/gu,
    ({ month }, { published, before }) => {
      const { year, month: now } = partsOf(published)
      const number = monthNumber(month!)!
      const past = number <= now ? year : year - 1
      const shift = looksAhead(before) && number !== now ? 1 : 0
      return { ...monthOf(past + shift, month!)!, certainty: 'likely' }
    },
  ],
  [
    /(?<!\p{L})(?<word>yesterday|today|tomorrow|tonight|أمس|امروز|دیروز|فردا)(?!\p{L}|,? (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b)/giu,
    ({ word }, { published }) => ({
      on: addDays(published, shifts[word!.toLowerCase()] ?? 0),
      precision: 'day',
      certainty: 'likely',
    }),
  ],
  [
    /\bthe (?:next|following) day\b/giu,
    (_, { last }) =>
      last ? { on: addDays(last, 1), precision: 'day', certainty: 'likely' } : null,
  ],
  [
    /\bthe (?:previous day|day before)\b/giu,
    (_, { last }) =>
      last ? { on: addDays(last, -1), precision: 'day', certainty: 'likely' } : null,
  ],
  [
    new RegExp(
      `\\b${number} (?<unit>day|week|month|year)s? (?<which>ago|earlier|before|later)\\b`,
      'giu',
    ),
    ({ count, unit, which }, { published, last }) =>
      counted(count!, unit!, which!, published, last),
  ],
  [
    /\b(?<which>last|next|this) month\b/giu,
    ({ which }, { published }) => ({
      on: addMonths(published, { last: -1, next: 1 }[which!.toLowerCase()] ?? 0),
      precision: 'month',
    }),
  ],
  [
    /\bearlier (?<unit>this month|this year)\b/giu,
    ({ unit }, { published }) => ({
      on: unit!.endsWith('month') ? addMonths(published, 0) : `${partsOf(published).year}-01-01`,
      precision: unit!.endsWith('month') ? 'month' : 'year',
    }),
  ],
  [
    /\b(?<which>last|next|this) year\b/giu,
    ({ which }, { published }) => ({
      on: `${partsOf(published).year + ({ last: -1, next: 1 }[which!.toLowerCase()] ?? 0)}-01-01`,
      precision: 'year',
    }),
  ],
  [
    /\b(?<which>last|this|next) week\b/giu,
    ({ which }, { published }) => ({
      on: monthAround(addDays(published, { last: -7, next: 7 }[which!.toLowerCase()] ?? 0)),
      precision: 'month',
      certainty: 'unsure',
    }),
  ],
]

const shifts: Record<string, number> = { yesterday: -1, tomorrow: 1, أمس: -1, دیروز: -1, فردا: 1 }

/**
 * Finds the dates a text gives by reference to its day of publication ("on Monday", "in March last
 * year") or to the last date it named ("the next day").
 * @param absolute the dates written out, which the relative ones may refer to; they are not repeated
 */
export function relativeDates(text: string, published: string, absolute: FoundDate[]): FoundDate[] {
  const matches = rules
    .flatMap(([pattern, read]) => Array.from(text.matchAll(pattern), (match) => ({ match, read })))
    .toSorted((a, b) => a.match.index - b.match.index || b.match[0].length - a.match[0].length)
  const found: FoundDate[] = []
  let next = 0
  let last: string | null = null
  let end = 0
  for (const { match, read } of matches) {
    const span = { start: match.index, end: match.index + match[0].length }
    while (next < absolute.length && absolute[next]!.start < span.start) {
      if (absolute[next]!.precision === 'day') last = absolute[next]!.on
      end = Math.max(end, absolute[next]!.end)
      next++
    }
    if (span.start < end || (absolute[next]?.start ?? Infinity) < span.end) continue
    // "Monday, 11 November 2024": the written date says which Monday.
    if (absolute[next] && /^[\s,]{0,2}$/.test(text.slice(span.end, absolute[next]!.start))) continue
    const before = text.slice(Math.max(0, span.start - 70), span.start)
    const after = text.slice(span.end, span.end + 60)
    const meant = read(match.groups ?? {}, { published, last, before, after })
    if (!meant) continue
    end = span.end
    if (meant.precision === 'day') last = meant.on
    const because = `“${match[0]}”, counted from ${/day\b/i.test(match[0]) && /next|following|previous|before/i.test(match[0]) ? 'the date before it' : `publication on ${published}`}`
    found.push({
      ...span,
      until: null,
      alternatives: null,
      certainty: 'certain',
      because,
      ...meant,
    })
  }
  return found
}

/** A month is written as its first day. */
const monthAround = (day: string) => addMonths(day, 0)

function monthOf(year: number, month: string): Meant | null {
  const on = isoDay(year, monthNumber(month)!, 1)
  return on ? { on, precision: 'month' } : null
}

function counted(
  count: string,
  unit: string,
  which: string,
  published: string,
  last: string | null,
): Meant | null {
  const from = which === 'ago' ? published : last
  if (!from) return null
  const written = counts.indexOf(count.toLowerCase()) + 1
  const size = (Number(count) || written || 1) * (which === 'later' ? 1 : -1)
  if (unit === 'day') return { on: addDays(from, size), precision: 'day', certainty: 'likely' }
  if (unit === 'week')
    return { on: monthAround(addDays(from, size * 7)), precision: 'month', certainty: 'unsure' }
  if (unit === 'month')
    return { on: addMonths(from, size), precision: 'month', certainty: 'likely' }
  return { on: `${partsOf(from).year + size}-01-01`, precision: 'year', certainty: 'likely' }
}
