import { and, desc, eq, exists, gt, inArray, lte, sql, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { reader } from '../client'
import { agreements, citations, claims, entities, eventAgreements, events } from '../schema/index'
import { listClaims } from './claims'

const eventColumns = {
  id: events.id,
  category: events.category,
  modality: events.modality,
  headline: events.headline,
  on: events.on,
  precision: events.precision,
  agreementSlug: agreements.slug,
  agreementTitle: agreements.shortTitle,
}

/** What happened at a place, the newest first. */
export function listEventsAt(placeId: number, limit: number) {
  return eventsWhere(eq(events.placeId, placeId), limit)
}

/** What happened under some agreements after a day and up to another, the newest first. */
export function listEventsBetween(
  agreementIds: number[],
  { after, upTo }: { after: string; upTo: string },
  limit: number,
) {
  if (agreementIds.length === 0) return Promise.resolve([])
  const within = [inArray(agreements.id, agreementIds), gt(events.on, after), lte(events.on, upTo)]
  return eventsWhere(and(...within), limit)
}

/** What is on the record of some agreements from the same sources as an edition: what it added. */
export function listEventsFromSources(editionId: number, agreementIds: number[], limit: number) {
  if (agreementIds.length === 0) return Promise.resolve([])
  const sourcesOfEdition = reader
    .select({ id: citations.sourceId })
    .from(citations)
    .where(eq(citations.editionId, editionId))
  const cited = reader
    .select({ one: sql`1` })
    .from(citations)
    .where(and(eq(citations.eventId, events.id), inArray(citations.sourceId, sourcesOfEdition)))
  return eventsWhere(and(inArray(agreements.id, agreementIds), exists(cited)), limit)
}

function eventsWhere(condition: SQL | undefined, limit: number) {
  return reader
    .select(eventColumns)
    .from(events)
    .innerJoin(eventAgreements, eq(eventAgreements.eventId, events.id))
    .innerJoin(agreements, eq(agreements.id, eventAgreements.agreementId))
    .where(condition)
    .orderBy(desc(events.on), desc(events.id))
    .limit(limit)
}

/**
 * The latest thing two sides disagree about: one assertion and one denial of the same matter.
 * @param agreementId under which agreement; null: under any
 */
export async function findDispute(agreementId: number | null) {
  const other = alias(claims, 'other')
  const opposed = sql`(${claims.stance} in ('denies', 'disputes')) <> (${other.stance} in ('denies', 'disputes'))`
  const [pair] = await reader
    .select({ first: claims.id, second: other.id, agreementId: claims.agreementId })
    .from(claims)
    .innerJoin(
      other,
      and(
        eq(other.agreementId, claims.agreementId),
        sql`${other.id} <> ${claims.id}`,
        sql`coalesce(${other.commitmentId}, -${other.eventId}) = coalesce(${claims.commitmentId}, -${claims.eventId})`,
        sql`${other.onBehalfOfId} <> ${claims.onBehalfOfId}`,
        opposed,
        lte(other.on, claims.on),
        sql`${claims.on} - ${other.on} < 60`,
      ),
    )
    .innerJoin(entities, eq(entities.id, claims.onBehalfOfId))
    .where(
      and(
        eq(entities.kind, 'country'),
        agreementId === null ? undefined : eq(claims.agreementId, agreementId),
      ),
    )
    .orderBy(desc(claims.on), desc(other.on), desc(claims.id))
    .limit(1)
  if (!pair) return null
  const said = await listClaims({ agreementId: pair.agreementId }, 1000)
  const voices = [pair.second, pair.first].flatMap(
    (id) => said.find((claim) => claim.id === id) ?? [],
  )
  const [first, second] = voices
  return first && second ? { agreement: first.agreement, voices: [first, second] as const } : null
}
