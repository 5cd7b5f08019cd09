import { and, desc, eq, sql, type SQL } from 'drizzle-orm'
import { alias, type AnyPgColumn } from 'drizzle-orm/pg-core'
import { type Database, reader } from '../client'
import { claims, entities, eventAgreements, events } from '../schema/index'
import { linkOf } from './entity-link'
import { sourcesOf } from './sources'

/** Facts of an agreement up to a day, from after one of them on, the newest first. */
export type FactsAsked = {
  agreementId: number
  on: string
  after?: { on: string; id: number }
  limit: number
}

/** What was said up to a day: one page of it, however much there is. */
export async function pageOfClaims(asked: FactsAsked, db: Database = reader) {
  const [speaker, behalf] = [alias(entities, 'speaker'), alias(entities, 'behalf')]
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
    })
    .from(claims)
    .leftJoin(speaker, eq(speaker.id, claims.speakerId))
    .leftJoin(behalf, eq(behalf.id, claims.onBehalfOfId))
    .where(and(eq(claims.agreementId, asked.agreementId), within(claims, asked)))
    .orderBy(desc(claims.on), desc(claims.id))
    .limit(asked.limit)
  return sourced('claim', rows, db)
}

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
  return sourced('event', rows, db)
}

type DatedTable = { id: AnyPgColumn; on: AnyPgColumn; precision: AnyPgColumn }

function within(table: DatedTable, { on, after }: FactsAsked): SQL | undefined {
  // What is known to a month or a year counts from its end.
  const known = sql`${table.on} <= ${on} and (case ${table.precision}
    when 'year' then date_trunc('year', ${table.on}) + interval '1 year - 1 day'
    when 'month' then date_trunc('month', ${table.on}) + interval '1 month - 1 day'
    else ${table.on} end)::date <= ${on}`
  return and(known, after && sql`(${table.on}, ${table.id}) < (${after.on}, ${after.id})`)
}

async function sourced<Row extends { id: number }>(
  kind: 'claim' | 'event',
  rows: Row[],
  db: Database,
) {
  const ids = rows.map(({ id }) => id)
  const cited = await sourcesOf(kind, ids, db)
  return rows.map((row) => ({ ...row, sources: cited.get(row.id) ?? [] }))
}
