import type { DatePrecision, DateWithPrecision } from './date-with-precision'

const formats = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} as const

/** A calendar date in words, no more exact than it is known: 19 March 2023, March 2023, 2023. */
export function formatDate({ on, precision }: DateWithPrecision, locale = 'en-GB'): string {
  return formatter(precision, locale).format(new Date(`${on}T00:00:00Z`))
}

// Making a formatter costs more than a thousand uses of one.
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(precision: DatePrecision, locale: string): Intl.DateTimeFormat {
  const key = `${precision} ${locale}`
  let known = formatters.get(key)
  if (!known) {
    known = new Intl.DateTimeFormat(locale, { ...formats[precision], timeZone: 'UTC' })
    formatters.set(key, known)
  }
  return known
}

/** For `<time datetime>`: 2023-03-19, 2023-03, 2023. */
export function machineDate({ on, precision }: DateWithPrecision): string {
  return on.slice(0, { day: 10, month: 7, year: 4 }[precision])
}

/** A moment in words, in UTC: 12 November 2024, 14:05 UTC. */
export function formatMoment(moment: Date, locale = 'en-GB'): string {
  return `${formatter('day', locale).format(moment)}, ${moment.toISOString().slice(11, 16)} UTC`
}

/** The day of a moment in words, in UTC. */
export const formatDay = (moment: Date, locale = 'en-GB') =>
  formatDate({ on: moment.toISOString().slice(0, 10), precision: 'day' }, locale)

/** The last day a date can mean: the end of its month or year where it is known no better. */
export function lastDayOf({ on, precision }: DateWithPrecision): string {
  if (precision === 'day') return on
  const [year, month] = on.split('-').map(Number) as [number, number]
  const next = precision === 'year' ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, month, 1)
  return new Date(next - 86_400_000).toISOString().slice(0, 10)
}
