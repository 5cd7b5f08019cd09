import { and, desc, eq, inArray, lt, lte, or, sql, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { type Database, reader } from '../client'
import { claims, entities } from '../schema/index'
import { linkOf } from './entity-link'
import { knownOn } from './last-day'
import { sourcesOf } from './sources'

/** Where a list of claims goes on: after the one of this day and key. */
export type ClaimCursor = { on: string; id: number }

/** Claims by their keys. */
export async function listClaimsById(ids: number[], db: Database = reader) {
  return ids.length ? claimsWhere(inArray(claims.id, ids), ids.length, db) : []
}

/** The latest few claims about each of some commitments up to a day, the newest first. */
export async function listLatestClaims(
  commitmentIds: number[],
  { each, on }: { each: number; on: string },
  db: Database = reader,
) {
  if (commitmentIds.length === 0) return { claims: [], counts: new Map<number, number>() }
  const ofEach = sql`partition by ${claims.commitmentId}`
  const ranked = db
    .select({
      id: claims.id,
      commitmentId: sql<number>`${claims.commitmentId}`.as('about'),
      rank: sql<number>`row_number() over (${ofEach} order by ${claims.on} desc, ${claims.id} desc)`.as(
        'rank',
      ),
      count: sql<number>`(count(*) over (${ofEach}))::int`.as('count'),
    })
    .from(claims)
    .where(
      and(inArray(claims.commitmentId, commitmentIds), knownOn(claims.on, claims.precision, on)),
    )
    .as('ranked')
  const first = await db
    .select({ id: ranked.id, commitmentId: ranked.commitmentId, count: ranked.count })
    .from(ranked)
    .where(lte(ranked.rank, each))
  return {
    claims: await listClaimsById(
      first.map(({ id }) => id),
      db,
    ),
    counts: new Map(first.map(({ commitmentId, count }) => [commitmentId, count])),
  }
}

/** Every claim about a commitment up to a day, a page at a time, the newest first. */
export function listClaimsOfCommitment(
  commitmentId: number,
  { on, before, limit }: { on: string; before: ClaimCursor | null; limit: number },
  db: Database = reader,
) {
  const after =
    before && or(lt(claims.on, before.on), and(eq(claims.on, before.on), lt(claims.id, before.id)))
  const about = eq(claims.commitmentId, commitmentId)
  return claimsWhere(
    and(about, after ?? undefined, knownOn(claims.on, claims.precision, on)),
    limit,
    db,
  )
}

async function claimsWhere(condition: SQL | undefined, limit: number, db: Database) {
  const speaker = alias(entities, 'speaker')
  const behalf = alias(entities, 'behalf')
  const rows = await db
    .select({
      id: claims.id,
      commitmentId: claims.commitmentId,
      speaker: linkOf(speaker),
      speakerLabel: claims.speakerLabel,
      officeThen: claims.officeThen,
      onBehalfOf: linkOf(behalf),
      stance: claims.stance,
      fulfilment: claims.fulfilment,
      text: claims.text,
      quote: claims.quote,
      on: claims.on,
      precision: claims.precision,
    })
    .from(claims)
    .leftJoin(speaker, eq(speaker.id, claims.speakerId))
    .leftJoin(behalf, eq(behalf.id, claims.onBehalfOfId))
    .where(condition)
    .orderBy(desc(claims.on), desc(claims.id))
    .limit(limit)
  const cited = await sourcesOf(
    'claim',
    rows.map(({ id }) => id),
    db,
  )
  return rows.map((one) => ({ ...one, sources: cited.get(one.id) ?? [] }))
}
