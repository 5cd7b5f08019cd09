import { and, asc, desc, eq, isNotNull, lte, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { reader } from '../client'
import { latestLevel } from './latest-level'
import { agreements, claims, commitments, entities, eventAgreements, events } from '../schema/index'
import { listClaims } from './agreement-record'

/** What happened last under any agreement, up to a day. */
export function listRecentEvents(on: string, limit: number) {
  return reader
    .select({
      id: events.id,
      category: events.category,
      modality: events.modality,
      headline: events.headline,
      on: events.on,
      precision: events.precision,
      agreementSlug: agreements.slug,
      agreementTitle: agreements.shortTitle,
    })
    .from(events)
    .innerJoin(eventAgreements, eq(eventAgreements.eventId, events.id))
    .innerJoin(agreements, eq(agreements.id, eventAgreements.agreementId))
    .where(lte(events.on, on))
    .orderBy(desc(events.on), desc(events.id))
    .limit(limit)
}

/** Commitments with a date that are not met: those ahead first, then the longest overdue last. */
export function listDeadlines(on: string, limit: number) {
  return reader
    .select({
      id: commitments.id,
      statement: commitments.statement,
      dueOn: commitments.dueOn,
      duePrecision: commitments.duePrecision,
      level: latestLevel,
      agreementSlug: agreements.slug,
      agreementTitle: agreements.shortTitle,
    })
    .from(commitments)
    .innerJoin(agreements, eq(agreements.id, commitments.agreementId))
    .where(and(isNotNull(commitments.dueOn), sql`coalesce(${latestLevel}::text, '') <> 'full'`))
    .orderBy(
      sql`${commitments.dueOn} < ${on}`,
      sql`abs(${commitments.dueOn} - ${on}::date)`,
      asc(commitments.id),
    )
    .limit(limit)
}

/** The latest thing two sides disagree about: one assertion and one denial of the same matter. */
export async function findDispute() {
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
    .where(eq(entities.kind, 'country'))
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

/** What happened at a place, the newest first. */
export function listEventsAt(placeId: number, limit: number) {
  return reader
    .select({
      id: events.id,
      category: events.category,
      modality: events.modality,
      headline: events.headline,
      on: events.on,
      precision: events.precision,
      agreementSlug: agreements.slug,
      agreementTitle: agreements.shortTitle,
    })
    .from(events)
    .innerJoin(eventAgreements, eq(eventAgreements.eventId, events.id))
    .innerJoin(agreements, eq(agreements.id, eventAgreements.agreementId))
    .where(eq(events.placeId, placeId))
    .orderBy(desc(events.on), desc(events.id))
    .limit(limit)
}
