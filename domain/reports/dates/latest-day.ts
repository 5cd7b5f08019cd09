import { absoluteDates } from './absolute-dates'
import { addDays, isoDay, partsOf, weekdayOf, weekdays } from './calendar'
import { daysBetween } from './yearless'

/**
 * The year of a dateline's day. Copy comes in fresh, so a day of the last two weeks is taken; an
 * older one is of the latest year in which it falls on the weekday that the report begins with.
 * @param texts the paragraphs, for the weekday and for days written out with their years
 * @param today ISO day before which it must lie; null where nobody knows
 */
export function latestDay(
  day: string,
  texts: string[],
  today: string | null,
): { on: string; because: string } | null {
  const named = texts
    .flatMap((text) => absoluteDates(text, null))
    .flatMap(({ on, precision }) => (precision === 'day' ? on : []))
    .toSorted()
    .at(-1)
  const latest = today ?? (named ? `${named.slice(0, 4)}-12-31` : null)
  const [found] = latest ? absoluteDates(day, latest) : []
  if (!latest || !found) return null
  const { month, day: number } = partsOf(found.on)
  const { year } = partsOf(latest)
  const days = [0, 1, 2, 3, 4]
    .flatMap((back) => isoDay(year - back, month, number) ?? [])
    .filter((one) => one <= addDays(latest, 1))
  const possible = days.filter((one) => !named || one >= addDays(named, -60))
  const [first] = possible.length > 0 ? possible : days
  if (!first) return null
  if (today && daysBetween(first, today) <= 14)
    return { on: first, because: `the latest one before ${today}` }
  const weekday = weekdayNamed(texts)
  const fitting = possible.find((one) => weekdayOf(one) === weekday)
  if (fitting)
    return {
      on: fitting,
      because: `the latest year in which it is the ${capital(weekdays[weekday!]!)} of the text`,
    }
  return { on: first, because: `the latest one before ${latest}` }
}

/** The first weekday of the first paragraphs: agencies name the day of what they report. */
function weekdayNamed(texts: string[]): number | null {
  for (const text of texts.slice(0, 4)) {
    const match = new RegExp(`\\b(?:on )?(?<day>${weekdays.join('|')})\\b`, 'i').exec(text)
    if (match) return weekdays.indexOf(match.groups!.day!.toLowerCase())
  }
  return null
}

const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1)
