import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { grouped } from '../../domain/collections/grouped'
import { type Database, reader } from '../client'
import { agreements, claims, entities, eventActors, eventAgreements, events } from '../schema/index'
import { linkOf } from './entity-link'
import { sourcesOf } from './sources'

/** What happened and what was said, the newest first. */
export async function findTimeline(agreementId: number, limit: number, db: Database = reader) {
  const [happened, said] = await Promise.all([
    eventsOf(agreementId, limit, db),
    listClaims({ agreementId }, limit, db),
  ])
  return { events: happened, claims: said }
}

async function eventsOf(agreementId: number, limit: number, db: Database) {
  const place = alias(entities, 'place')
  const rows = await db
    .select({
      id: events.id,
      category: events.category,
      modality: events.modality,
      headline: events.headline,
      summary: events.summary,
      on: events.on,
      precision: events.precision,
      place: { ...linkOf(place), latitude: place.latitude, longitude: place.longitude },
    })
    .from(events)
    .innerJoin(eventAgreements, eq(eventAgreements.eventId, events.id))
    .leftJoin(place, eq(place.id, events.placeId))
    .where(eq(eventAgreements.agreementId, agreementId))
    .orderBy(desc(events.on), desc(events.id))
    .limit(limit)
  const ids = rows.map(({ id }) => id)
  const actors = ids.length
    ? await db
        .select({ eventId: eventActors.eventId, ...linkOf(entities) })
        .from(eventActors)
        .innerJoin(entities, eq(entities.id, eventActors.entityId))
        .where(inArray(eventActors.eventId, ids))
        .orderBy(asc(entities.name))
    : []
  const cited = await sourcesOf('event', ids, db)
  const byEvent = grouped(actors, ({ eventId }) => eventId)
  return rows.map((one) => ({
    ...one,
    actors: byEvent.get(one.id) ?? [],
    sources: cited.get(one.id) ?? [],
  }))
}

/** Claims about an agreement, by a speaker or on behalf of one, or those with some keys, the newest first. */
export async function listClaims(
  of: { agreementId?: number; speakerId?: number; onBehalfOfId?: number; ids?: number[] },
  limit: number,
  db: Database = reader,
) {
  const speaker = alias(entities, 'speaker')
  const behalf = alias(entities, 'behalf')
  const rows = await db
    .select({
      id: claims.id,
      commitmentId: claims.commitmentId,
      eventId: claims.eventId,
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
      agreement: { slug: agreements.slug, shortTitle: agreements.shortTitle },
    })
    .from(claims)
    .innerJoin(agreements, eq(agreements.id, claims.agreementId))
    .leftJoin(speaker, eq(speaker.id, claims.speakerId))
    .leftJoin(behalf, eq(behalf.id, claims.onBehalfOfId))
    .where(
      and(
        of.agreementId === undefined ? undefined : eq(claims.agreementId, of.agreementId),
        of.ids && inArray(claims.id, of.ids),
        of.speakerId === undefined ? undefined : eq(claims.speakerId, of.speakerId),
        of.onBehalfOfId === undefined ? undefined : eq(claims.onBehalfOfId, of.onBehalfOfId),
      ),
    )
    .orderBy(desc(claims.on), desc(claims.id))
    .limit(limit)
  const cited = await sourcesOf(
    'claim',
    rows.map(({ id }) => id),
    db,
  )
  return rows.map((one) => ({ ...one, sources: cited.get(one.id) ?? [] }))
}
