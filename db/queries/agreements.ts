import { and, asc, desc, eq, exists, inArray, sql } from 'drizzle-orm'
import { grouped } from '../../domain/collections/grouped'
import { slugForm } from '../../domain/text/slug'
import { reader } from '../client'
import { latestLevel } from './latest-level'
import { successorsOf } from './successors'
import {
  acts,
  agreements,
  commitmentParties,
  commitments,
  entities,
  eventAgreements,
  events,
  formerSlugs,
  participations,
} from '../schema/index'

/** Agreements with what their status, score and next deadline follow from. */
export async function listAgreements({
  partyIds = [],
  ids,
}: { partyIds?: number[]; ids?: number[] } = {}) {
  const rows = await reader
    .select({
      id: agreements.id,
      slug: agreements.slug,
      title: agreements.title,
      shortTitle: agreements.shortTitle,
      instrumentType: agreements.instrumentType,
      form: agreements.form,
      subjects: agreements.subjects,
      textAvailability: agreements.textAvailability,
      summary: agreements.summary,
    })
    .from(agreements)
    .where(and(ids && inArray(agreements.id, ids), ...partyIds.map(hasParty)))
    .orderBy(asc(agreements.shortTitle))
  const found = rows.map(({ id }) => id)
  const [parties, done, promised, last, successors] = await Promise.all([
    partiesOf(found),
    actsOf(found),
    commitmentLevelsOf(found),
    lastEventsOf(found),
    successorsOf(found),
  ])
  return rows.map((agreement) => ({
    ...agreement,
    parties: parties.get(agreement.id) ?? [],
    acts: done.get(agreement.id) ?? [],
    commitments: promised.get(agreement.id) ?? [],
    lastEvent: last.get(agreement.id) ?? null,
    supersededBy: successors.get(agreement.id) ?? [],
  }))
}

const hasParty = (entityId: number) =>
  exists(
    reader
      .select({ one: sql`1` })
      .from(participations)
      .where(
        and(eq(participations.agreementId, agreements.id), eq(participations.entityId, entityId)),
      ),
  )

/** Where a former address of an agreement leads now. */
export async function findMovedAgreement(slug: string): Promise<string | null> {
  if (!slugForm.test(slug)) return null
  const [moved] = await reader
    .select({ slug: agreements.slug })
    .from(formerSlugs)
    .innerJoin(agreements, eq(agreements.id, formerSlugs.targetId))
    .where(and(eq(formerSlugs.section, 'agreements'), eq(formerSlugs.slug, slug)))
  return moved?.slug ?? null
}

async function partiesOf(ids: number[]) {
  if (ids.length === 0) return new Map<number, never[]>()
  const rows = await reader
    .select({
      agreementId: participations.agreementId,
      id: entities.id,
      kind: entities.kind,
      slug: entities.slug,
      name: entities.name,
    })
    .from(participations)
    .innerJoin(entities, eq(entities.id, participations.entityId))
    .where(and(inArray(participations.agreementId, ids), eq(participations.role, 'party')))
    .orderBy(asc(participations.position))
  return grouped(rows, ({ agreementId }) => agreementId)
}

async function actsOf(ids: number[]) {
  if (ids.length === 0) return new Map<number, never[]>()
  const rows = await reader
    .select({
      agreementId: acts.agreementId,
      id: acts.id,
      type: acts.type,
      partyId: acts.partyId,
      on: acts.on,
      precision: acts.precision,
      untilOn: acts.untilOn,
      contested: acts.contested,
      undoes: acts.undoes,
    })
    .from(acts)
    .where(inArray(acts.agreementId, ids))
    .orderBy(asc(acts.on), asc(acts.id))
  return grouped(rows, ({ agreementId }) => agreementId)
}

/** Each commitment with its latest assessment's level. */
async function commitmentLevelsOf(ids: number[]) {
  if (ids.length === 0) return new Map<number, never[]>()
  const rows = await reader
    .select({
      agreementId: commitments.agreementId,
      id: commitments.id,
      statement: commitments.statement,
      dueOn: commitments.dueOn,
      duePrecision: commitments.duePrecision,
      level: latestLevel,
    })
    .from(commitments)
    .where(inArray(commitments.agreementId, ids))
    .orderBy(asc(commitments.id))
  return grouped(rows, ({ agreementId }) => agreementId)
}

async function lastEventsOf(ids: number[]) {
  if (ids.length === 0) return new Map<number, never>()
  const rows = await reader
    .selectDistinctOn([eventAgreements.agreementId], {
      agreementId: eventAgreements.agreementId,
      headline: events.headline,
      on: events.on,
      precision: events.precision,
    })
    .from(eventAgreements)
    .innerJoin(events, eq(events.id, eventAgreements.eventId))
    .where(and(inArray(eventAgreements.agreementId, ids), sql`${events.on} <= current_date`))
    .orderBy(eventAgreements.agreementId, desc(events.on), desc(events.id))
  return new Map(rows.map((row) => [row.agreementId, row]))
}

/** Commitments of an entity, owed by it or to it. */
export function listCommitmentsOf(entityId: number) {
  return reader
    .select({
      id: commitments.id,
      statement: commitments.statement,
      dueOn: commitments.dueOn,
      duePrecision: commitments.duePrecision,
      side: commitmentParties.side,
      level: latestLevel,
      agreementSlug: agreements.slug,
      agreementTitle: agreements.shortTitle,
    })
    .from(commitmentParties)
    .innerJoin(commitments, eq(commitments.id, commitmentParties.commitmentId))
    .innerJoin(agreements, eq(agreements.id, commitments.agreementId))
    .where(eq(commitmentParties.entityId, entityId))
    .orderBy(asc(commitments.dueOn), asc(commitments.id))
}
