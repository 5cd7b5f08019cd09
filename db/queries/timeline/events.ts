import { asc, eq, inArray } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { grouped } from '../../../domain/collections/grouped'
import { type Database, reader } from '../../client'
import { entities, eventActors, events } from '../../schema/index'
import { linkOf } from '../entity-link'
import { sourcesOf } from '../sources'

/** Events with their actors and sources, by their keys. */
export async function listEventsById(ids: number[], db: Database = reader) {
  if (ids.length === 0) return new Map<number, never>()
  const place = alias(entities, 'place')
  const [rows, actors, cited] = await Promise.all([
    db
      .select({
        id: events.id,
        category: events.category,
        modality: events.modality,
        headline: events.headline,
        summary: events.summary,
        on: events.on,
        precision: events.precision,
        untilOn: events.untilOn,
        untilPrecision: events.untilPrecision,
        note: events.note,
        recordedAt: events.recordedAt,
        place: linkOf(place),
      })
      .from(events)
      .leftJoin(place, eq(place.id, events.placeId))
      .where(inArray(events.id, ids)),
    db
      .select({ eventId: eventActors.eventId, ...linkOf(entities) })
      .from(eventActors)
      .innerJoin(entities, eq(entities.id, eventActors.entityId))
      .where(inArray(eventActors.eventId, ids))
      .orderBy(asc(entities.name)),
    sourcesOf('event', ids, db),
  ])
  const byEvent = grouped(actors, ({ eventId }) => eventId)
  return new Map(
    rows.map((one) => [
      one.id,
      { ...one, actors: byEvent.get(one.id) ?? [], sources: cited.get(one.id) ?? [] },
    ]),
  )
}
