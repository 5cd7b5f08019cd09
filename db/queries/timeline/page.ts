import { sql, type SQL } from 'drizzle-orm'
import type { Side } from '../../../domain/agreements/timeline-filters'
import {
  timelineKinds,
  type TimelineKind,
  type TimelinePoint,
  type TimelineStart,
} from '../../../domain/agreements/timeline-point'
import { type Database, reader } from '../../client'
import { listClaimsById } from '../claims'
import { listEventsById } from './events'
import { fittingClaims, fittingEvents, sideOf, type TimelineScope } from './scope'

type Key = { kind: TimelineKind; id: number; on: string; side: Side | null }

/**
 * A page of a timeline, the newest first; of one day what happened stands before what was said. No
 * more than the page is read. `newer` and `older` are where the neighbouring pages begin.
 */
export async function findTimelinePage(
  scope: TimelineScope,
  start: TimelineStart,
  size: number,
  db: Database = reader,
) {
  const { keys, newer, older } = await pageOfKeys(scope, start, size, db)
  const idsOf = (kind: TimelineKind) => keys.flatMap((key) => (key.kind === kind ? key.id : []))
  const [events, claims] = await Promise.all([
    listEventsById(idsOf('event'), db),
    listClaimsById(idsOf('claim'), db),
  ])
  const entries = keys.flatMap(({ kind, id, side }) => {
    if (kind === 'event') {
      const event = events.get(id)
      return event ? { kind, side, event, on: event.on, precision: event.precision } : []
    }
    const claim = claims.get(id)
    return claim ? { kind, side, claim, on: claim.on, precision: claim.precision } : []
  })
  return { entries, newer, older }
}

async function pageOfKeys(
  scope: TimelineScope,
  start: TimelineStart,
  size: number,
  db: Database,
): Promise<{ keys: Key[]; newer: TimelinePoint | null; older: TimelinePoint | null }> {
  if (start?.since) {
    const found = await keysFrom(scope, start, size + 1, db)
    const keys = found.slice(0, size).toReversed()
    // Too few are left for a page above: the newest page shows them with what follows.
    if (found.length <= size) return pageOfKeys(scope, null, size, db)
    return { keys, newer: keys[0]!, older: keys.at(-1)! }
  }
  const found = await keysFrom(scope, start, size + 1, db)
  const keys = found.slice(0, size)
  return {
    keys,
    newer: start && keys[0] ? await firstBefore(scope, keys[0], db) : null,
    older: found.length > size ? keys.at(-1)! : null,
  }
}

/** The entry itself, where there is one before it. */
async function firstBefore(scope: TimelineScope, key: Key, db: Database) {
  const before = await keysFrom(scope, { since: key }, 1, db)
  return before.length > 0 ? key : null
}

async function keysFrom(scope: TimelineScope, start: TimelineStart, limit: number, db: Database) {
  const events = fittingEvents(scope)
  const claims = fittingClaims(scope)
  const lists = [
    ...(events ? [listOf('event', sql`null::int`, events, start, limit)] : []),
    ...(claims ? [listOf('claim', sideOf(scope), claims, start, limit)] : []),
  ]
  if (lists.length === 0) return []
  const way = start?.since ? sql`asc` : sql`desc`
  const rows = await db.execute<{ rank: number; id: number; on: string; side: number | null }>(sql`
    select rank, id, "on"::text as "on", side from (${sql.join(lists, sql` union all `)}) entries
    order by "on" ${way}, rank ${way}, id ${way} limit ${limit}`)
  return rows.map(({ rank, id, on, side }): Key => {
    const kind = timelineKinds.find((one) => ranks[one] === rank)!
    return { kind, id, on, side: kind === 'event' ? null : (side ?? 'others') }
  })
}

// Going down a day, what happened comes first.
const ranks = { event: 1, claim: 0 } as const satisfies Record<TimelineKind, number>

function listOf(kind: TimelineKind, side: SQL, fitting: SQL, start: TimelineStart, limit: number) {
  const way = start?.since ? sql`asc` : sql`desc`
  return sql`(select ${ranks[kind]}::int as rank, one.id, one."on", ${side} as side
    ${fitting} ${beyond(kind, start)} order by one."on" ${way}, one.id ${way} limit ${limit})`
}

function beyond(kind: TimelineKind, start: TimelineStart): SQL {
  const point = start?.until ?? start?.since
  if (!point) return sql``
  const sign = start?.until ? sql`<` : sql`>`
  const rank = point.kind === null ? -1 : ranks[point.kind]
  if (ranks[kind] === rank)
    return sql`and (one."on", one.id) ${sign} (${point.on}::date, ${point.id}::int)`
  const sameDay = start?.until ? ranks[kind] < rank : ranks[kind] > rank
  return sql`and one."on" ${sign}${sameDay ? sql`=` : sql``} ${point.on}::date`
}
