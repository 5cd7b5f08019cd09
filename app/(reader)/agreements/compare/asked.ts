import { listAgreementsNamed } from '@/db/queries/agreements-named'
import { formatDate } from '@/domain/dates/format-date'
import { isDay } from '@/domain/dates/read-day'

type Query = Record<string, string | string[] | undefined>

/** More choices than these are no help: fewer words are asked for by the form. */
const mostChoices = 12

export type SideAsked = {
  typed: string
  day: string
  /** What is wrong with the day given, in words. */
  fault: string | null
  /** Those that fit what was typed; exactly one: it is the one meant. */
  found: { slug: string; shortTitle: string }[]
}

/** The two sides an address asks to compare; without a second one, the first on another day. */
export async function readSides(query: Query, today: string): Promise<[SideAsked, SideAsked]> {
  const one = (name: string) => (typeof query[name] === 'string' ? query[name].trim() : '')
  const first = one('on')
  const sides = [
    { typed: one('a'), day: first },
    { typed: one('b'), day: one('onB') || (one('a') === one('b') ? '' : first) },
  ]
  const [a, b] = await Promise.all(
    sides.map(async ({ typed, day }) => ({
      typed,
      ...readDayOrToday(day, today),
      found: await listAgreementsNamed(typed.slice(0, 300), mostChoices),
    })),
  )
  return [a!, b!]
}

function readDayOrToday(day: string, today: string) {
  if (!day) return { day: today, fault: null }
  if (!isDay(day))
    return { day: today, fault: `“${day}” is no day of the calendar: today was taken instead.` }
  if (day <= today) return { day, fault: null }
  const words = formatDate({ on: day, precision: 'day' })
  return { day: today, fault: `${words} has not come yet: today was taken instead.` }
}

/** The address of a comparison: the agreements in the order of their addresses, then the days. */
export function addressOf(sides: { slug: string; day: string }[], today: string): string {
  const [a, b] = sides.toSorted((one, other) =>
    `${one.slug} ${one.day}` < `${other.slug} ${other.day}` ? -1 : 1,
  )
  const query = new URLSearchParams({ a: a!.slug, b: b!.slug })
  if (a!.day !== today || b!.day !== today) {
    query.set('on', a!.day)
    query.set('onB', b!.day)
  }
  return `/agreements/compare?${query}`
}
