import { formatDate, lastDayOf } from '../dates/format-date'
import { readMonth } from '../dates/month'
import { isDay } from '../dates/read-day'

/** A year, a month or a day of the archive, in UTC. */
export type Span = {
  /** 2023, 2023-03 or 2023-03-19. */
  on: string
  /** Its first and its last day, as ISO days. */
  first: string
  last: string
  name: string
  /** In 2023, in March 2023, on 19 March 2023. */
  when: string
}

const precisions = { 4: 'year', 7: 'month', 10: 'day' } as const

/**
 * Reads the parts of an address: a year (1500 to 2199), a month and a day, as many as there are; null
 * where the calendar has no such date, or it is written otherwise (2023/3/9).
 */
export function readSpan(...parts: string[]): Span | null {
  const on = parts.join('-')
  const month = parts.length === 1 ? `${on}-01` : on.slice(0, 7)
  const isOne =
    parts.every((part) => /^\d+$/.test(part)) && readMonth(month) && (parts.length < 3 || isDay(on))
  const precision = precisions[on.length as keyof typeof precisions]
  if (!isOne || !precision) return null
  const first = `${on}-01-01`.slice(0, 10)
  const name = formatDate({ on: first, precision })
  return {
    ...{ on, first, name },
    last: lastDayOf({ on: first, precision }),
    when: `${precision === 'day' ? 'on' : 'in'} ${name}`,
  }
}

/** The address of a year, month or day, given as 2023, 2023-03 or 2023-03-19. */
export const archiveAddress = (on: string) => `/archive/${on.replaceAll('-', '/')}`

/** The first moment of a span and the first after it. */
export const momentsOf = ({ first, last }: Span) => ({
  from: new Date(`${first}T00:00:00Z`),
  to: new Date(Date.parse(`${last}T00:00:00Z`) + 86_400_000),
})
