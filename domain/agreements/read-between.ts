import { formatDate, lastDayOf } from '../dates/format-date'
import { readDate } from '../dates/read-date'
import { addDays } from '../reports/dates/calendar'
import { dayOf } from './day-of'

export type Between = {
  /** ISO days, the first not after the second. */
  from: string
  to: string
  /** Sentences on what was asked for and could not be taken as it stood. */
  told: string[]
  /** Whether an address asks for days of its own. */
  asked: boolean
}

type Query = Record<string, string | string[] | undefined>

/**
 * The two days an address asks about. Where it names none they are a year ago and today; a date
 * that is none counts as not given and is told; days that have not come count as today; days the
 * wrong way round are exchanged.
 * @param today ISO day
 */
export function readBetween(query: Query, today: string): Between {
  const told: string[] = []
  const read = (name: 'from' | 'to', otherwise: string) => {
    const typed = typeof query[name] === 'string' ? query[name].trim() : ''
    if (!typed) return otherwise
    const day = readDate(typed)
    if ('fault' in day) {
      told.push(`${day.fault} ${formatDate(dayOf(otherwise))} was taken instead.`)
      return otherwise
    }
    const on = lastDayOf(day.date)
    if (on <= today) return on
    told.push(`${formatDate(day.date)} has not come yet: what is known today is shown.`)
    return today
  }
  const to = read('to', today)
  const from = read('from', addDays(to, -365))
  const asked = Boolean(query.from || query.to)
  if (from <= to) return { from, to, told, asked }
  told.push('The first day was after the second: the two were exchanged.')
  return { from: to, to: from, told, asked }
}
