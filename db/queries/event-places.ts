import { and, desc, eq, sql } from 'drizzle-orm'
import { type Database, reader } from '../client'
import { entities, eventAgreements, events } from '../schema/index'
import { linkOf } from './entity-link'
import { knownOn } from './last-day'

/** The places at which most happened under an agreement up to a day. */
export function listEventPlaces(
  agreementId: number,
  on: string,
  limit: number,
  db: Database = reader,
) {
  return (
    db
      .select({
        ...linkOf(entities),
        latitude: entities.latitude,
        longitude: entities.longitude,
      })
      .from(eventAgreements)
      .innerJoin(events, eq(events.id, eventAgreements.eventId))
      .innerJoin(entities, eq(entities.id, events.placeId))
      .where(
        and(eq(eventAgreements.agreementId, agreementId), knownOn(events.on, events.precision, on)),
      )
      // All of them: of a view, as a cited version is read, the key alone does not stand for the row.
      .groupBy(
        entities.id,
        entities.kind,
        entities.slug,
        entities.name,
        entities.latitude,
        entities.longitude,
      )
      .orderBy(desc(sql`count(*)`), entities.id)
      .limit(limit)
  )
}
