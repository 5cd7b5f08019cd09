import { and, desc, eq, sql, type SQL } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import { type Database, reader } from '../client'
import { claims, entities, eventAgreements, events } from '../schema/index'
import { claimsWhere } from './claims'
import { knownOn } from './last-day'
import { sourcesOf } from './sources'

/** Facts of an agreement up to a day, from after one of them on, the newest first. */
export type FactsAsked = {
  agreementId: number
  on: string
  after?: { on: string; id: number }
  limit: number
}

/** What was said up to a day: one page of it, however much there is. */
export const pageOfClaims = (asked: FactsAsked, db: Database = reader) =>
  claimsWhere(
    and(eq(claims.agreementId, asked.agreementId), within(claims, asked)),
    asked.limit,
    db,
  )

/** What happened up to a day: one page of it. */
export async function pageOfEvents(asked: FactsAsked, db: Database = reader) {
  const rows = await db
    .select({
      id: events.id,
      category: events.category,
      modality: events.modality,
      headline: events.headline,
      summary: events.summary,
      on: events.on,
      precision: events.precision,
      place: { name: entities.name },
    })
    .from(events)
    .innerJoin(eventAgreements, eq(eventAgreements.eventId, events.id))
    .leftJoin(entities, eq(entities.id, events.placeId))
    .where(and(eq(eventAgreements.agreementId, asked.agreementId), within(events, asked)))
    .orderBy(desc(events.on), desc(events.id))
    .limit(asked.limit)
  const cited = await sourcesOf(
    'event',
    rows.map(({ id }) => id),
    db,
  )
  return rows.map((row) => ({ ...row, sources: cited.get(row.id) ?? [] }))
}

type DatedTable = { id: AnyPgColumn; on: AnyPgColumn; precision: AnyPgColumn }

function within(table: DatedTable, { on, after }: FactsAsked): SQL | undefined {
  return and(
    knownOn(table.on, table.precision, on),
    after && sql`(${table.on}, ${table.id}) < (${after.on}, ${after.id})`,
  )
}
