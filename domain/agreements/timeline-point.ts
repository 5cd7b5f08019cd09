/** What stands on a timeline. */
export const timelineKinds = ['event', 'claim'] as const
export type TimelineKind = (typeof timelineKinds)[number]

/** A place on a timeline: that of an entry, or (kind null) that before every entry of a day. */
export type TimelinePoint = { on: string; kind: TimelineKind | null; id: number }

/** Where a page of a timeline begins; null: with the newest entry. */
export type TimelineStart =
  { until: TimelinePoint; since?: never } | { since: TimelinePoint; until?: never } | null

/** A point as an address carries it: `2023-03-19.event-12`. */
export const pointWord = ({ on, kind, id }: TimelinePoint) => `${on}.${kind}-${id}`

/** Where a timeline begins that shows an entry first. */
export const pointWordAt = (entry: TimelinePoint) => pointWord({ ...entry, id: entry.id + 1 })

type Query = Record<string, string | string[] | undefined>

/**
 * Where the address of a timeline begins: `until` an entry, or the end of a year, downwards, or
 * `since` an entry upwards. What it cannot read begins with the newest.
 */
export function readStart({ until, since }: Query): TimelineStart {
  const year = /^[12]\d{3}$/.exec(one(until))
  if (year) return { until: { on: `${Number(year[0]) + 1}-01-01`, kind: null, id: 0 } }
  const [down, up] = [readPoint(one(until)), readPoint(one(since))]
  if (down) return { until: down }
  return up ? { since: up } : null
}

function readPoint(word: string): TimelinePoint | null {
  const match = /^(\d{4}-\d{2}-\d{2})\.(event|claim)-(\d{1,9})$/.exec(word)
  if (!match || !isDay(match[1]!)) return null
  return { on: match[1]!, kind: match[2] as TimelineKind, id: Number(match[3]) }
}

const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : '')

function isDay(word: string): boolean {
  const day = new Date(`${word}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(word)
}
