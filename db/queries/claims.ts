import { and, desc, eq, inArray, lt, lte, or, sql, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { type Database, reader } from '../client'
import { agreements, claims, commitments, entities, events } from '../schema/index'
import { linkOf } from './entity-link'
import { knownOn } from './last-day'
import { sourcesOf } from './sources'

/** Claims about an agreement, by a speaker or on behalf of one, or those with some keys, the newest first. */
export function listClaims(
  of: { agreementId?: number; speakerId?: number; onBehalfOfId?: number; ids?: number[] },
  limit: number,
  db: Database = reader,
) {
  const conditions = [
    of.agreementId === undefined ? undefined : eq(claims.agreementId, of.agreementId),
    of.ids && inArray(claims.id, of.ids),
    of.speakerId === undefined ? undefined : eq(claims.speakerId, of.speakerId),
    of.onBehalfOfId === undefined ? undefined : eq(claims.onBehalfOfId, of.onBehalfOfId),
  ]
  return claimsWhere(and(...conditions), limit, db)
}

/** What is said of one commitment, or of one event, the newest first. */
export const listClaimsAbout = (
  about: { commitmentId: number } | { eventId: number },
  limit: number,
  db: Database = reader,
) =>
  claimsWhere(
    'commitmentId' in about
      ? eq(claims.commitmentId, about.commitmentId)
      : eq(claims.eventId, about.eventId),
    limit,
    db,
  )

/** Claims by their keys. */
export async function listClaimsById(ids: number[], db: Database = reader) {
  if (ids.length === 0) return new Map<number, never>()
  const found = await claimsWhere(inArray(claims.id, ids), ids.length, db)
  return new Map(found.map((claim) => [claim.id, claim]))
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
    claims: await claimsWhere(
      inArray(
        claims.id,
        first.map(({ id }) => id),
      ),
      first.length,
      db,
    ),
    counts: new Map(first.map(({ commitmentId, count }) => [commitmentId, count])),
  }
}

/** Where a list of claims goes on: after the one of this day and key. */
export type ClaimCursor = { on: string; id: number }

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

/** Claims as they are shown, with their sources, the newest first. */
export async function claimsWhere(condition: SQL | undefined, limit: number, db: Database) {
  const speaker = alias(entities, 'speaker')
  const behalf = alias(entities, 'behalf')
  const relay = alias(entities, 'relay')
  const rows = await db
    .select({
      id: claims.id,
      commitmentId: claims.commitmentId,
      commitment: commitments.statement,
      eventId: claims.eventId,
      event: events.headline,
      speaker: linkOf(speaker),
      speakerLabel: claims.speakerLabel,
      officeThen: claims.officeThen,
      onBehalfOf: linkOf(behalf),
      relayedBy: linkOf(relay),
      stance: claims.stance,
      fulfilment: claims.fulfilment,
      text: claims.text,
      quote: claims.quote,
      originalText: claims.originalText,
      originalLanguage: claims.originalLanguage,
      on: claims.on,
      precision: claims.precision,
      note: claims.note,
      recordedAt: claims.recordedAt,
      agreement: { slug: agreements.slug, shortTitle: agreements.shortTitle },
    })
    .from(claims)
    .innerJoin(agreements, eq(agreements.id, claims.agreementId))
    .leftJoin(commitments, eq(commitments.id, claims.commitmentId))
    .leftJoin(events, eq(events.id, claims.eventId))
    .leftJoin(speaker, eq(speaker.id, claims.speakerId))
    .leftJoin(behalf, eq(behalf.id, claims.onBehalfOfId))
    .leftJoin(relay, eq(relay.id, claims.relayedById))
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
