import { and, desc, eq, inArray, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { type Database, reader } from '../client'
import { agreements, claims, commitments, entities, events } from '../schema/index'
import { linkOf } from './entity-link'
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

async function claimsWhere(condition: SQL | undefined, limit: number, db: Database) {
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
