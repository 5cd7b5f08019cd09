import { asc, eq, sql } from 'drizzle-orm'
import type { FactSection } from '../../domain/agreements/fact-address'
import { type Database, reader } from '../client'
import { acts, agreements, entities, eventAgreements } from '../schema/index'
import { linkOf } from './entity-link'
import { sourcesOf } from './sources'
import { listClaimsAbout, listClaimsById } from './claims'
import { listEventsById } from './timeline/events'

const mostClaims = 200

/** Where a fact stands: under which agreement, and since when it is withdrawn; null: never published. */
export async function standingOfFact(section: FactSection, id: number, db: Database = reader) {
  const [found] = await db.execute<{
    withdrawn_at: string | Date | null
    slug: string
    short_title: string
  }>(sql`select withdrawn_at, slug, short_title from fact_standing(${section}, ${id}::int)`)
  if (!found) return null
  const { withdrawn_at: at, slug, short_title: shortTitle } = found
  return { withdrawnAt: at === null ? null : new Date(at), agreement: { slug, shortTitle } }
}

/** A claim, with all that is said of the same commitment or event, the newest first. */
export async function findClaim(id: number, db: Database = reader) {
  const claim = (await listClaimsById([id], db)).get(id)
  if (!claim) return null
  const { commitmentId, eventId } = claim
  const about =
    commitmentId !== null
      ? await listClaimsAbout({ commitmentId }, mostClaims, db)
      : eventId !== null
        ? await listClaimsAbout({ eventId }, mostClaims, db)
        : []
  return { ...claim, about }
}

/** An event, with its agreements and what is said of it, the newest first. */
export async function findEvent(id: number, db: Database = reader) {
  const event = (await listEventsById([id], db)).get(id)
  if (!event) return null
  const [under, about] = await Promise.all([
    db
      .select({ slug: agreements.slug, shortTitle: agreements.shortTitle })
      .from(eventAgreements)
      .innerJoin(agreements, eq(agreements.id, eventAgreements.agreementId))
      .where(eq(eventAgreements.eventId, id))
      .orderBy(asc(agreements.id)),
    listClaimsAbout({ eventId: id }, mostClaims, db),
  ])
  return { ...event, agreements: under, about }
}

/** A legal act, with its agreement and sources. */
export async function findAct(id: number, db: Database = reader) {
  const [act] = await db
    .select({
      id: acts.id,
      type: acts.type,
      party: linkOf(entities),
      on: acts.on,
      precision: acts.precision,
      untilOn: acts.untilOn,
      untilPrecision: acts.untilPrecision,
      contested: acts.contested,
      undoes: acts.undoes,
      note: acts.note,
      recordedAt: acts.recordedAt,
      agreement: { slug: agreements.slug, shortTitle: agreements.shortTitle },
    })
    .from(acts)
    .innerJoin(agreements, eq(agreements.id, acts.agreementId))
    .leftJoin(entities, eq(entities.id, acts.partyId))
    .where(eq(acts.id, id))
  if (!act) return null
  return { ...act, sources: (await sourcesOf('act', [id], db)).get(id) ?? [] }
}
