import { and, asc, desc, eq, exists, sql } from 'drizzle-orm'
import { grouped } from '../../domain/collections/grouped'
import { slugForm } from '../../domain/text/slug'
import { reader } from '../client'
import { dueOf, oneOf, truthOf } from './commitment-truth'
import { successorsOf } from './successors'
import {
  acts,
  agreements,
  commitments,
  entities,
  eventAgreements,
  events,
  formerSlugs,
  participations,
} from '../schema/index'

/** What an agreement's status, dates, score and deadlines follow from, each read on its own. */
export type AgreementPart = 'parties' | 'acts' | 'commitments' | 'lastEvent'

/**
 * Agreements with what their status, score and next deadline follow from, by title.
 * @param only the parts to read; the others are given as if there were nothing. Not given: all
 */
export async function listAgreements({
  partyIds = [],
  ids,
  only,
}: { partyIds?: number[]; ids?: number[]; only?: AgreementPart[] } = {}) {
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
    .where(and(ids && sql`${agreements.id} ${oneOf(ids)}`, ...partyIds.map(hasParty)))
    .orderBy(asc(agreements.shortTitle))
  const found = rows.map(({ id }) => id)
  const keysFor = (part: AgreementPart) => (!only || only.includes(part) ? found : [])
  const [parties, done, promised, last, successors] = await Promise.all([
    partiesOf(keysFor('parties')),
    actsOf(keysFor('acts')),
    promisedIn(keysFor('commitments')),
    lastEventsOf(keysFor('lastEvent')),
    successorsOf(keysFor('acts')),
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

/** Slug and name of all who are a party to an agreement, by name. */
export async function listParties(): Promise<[string, string][]> {
  const rows = await reader
    .selectDistinct({ slug: entities.slug, name: entities.name })
    .from(participations)
    .innerJoin(entities, eq(entities.id, participations.entityId))
    .where(eq(participations.role, 'party'))
  return rows
    .map(({ slug, name }): [string, string] => [slug, name])
    .toSorted(([, a], [, b]) => a.localeCompare(b))
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
    .where(and(sql`${participations.agreementId} ${oneOf(ids)}`, eq(participations.role, 'party')))
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
    .where(sql`${acts.agreementId} ${oneOf(ids)}`)
    .orderBy(asc(acts.on), asc(acts.id))
  return grouped(rows, ({ agreementId }) => agreementId)
}

/** Each commitment with what its level and its deadline's state follow from. */
async function promisedIn(ids: number[]) {
  if (ids.length === 0) return new Map<number, never[]>()
  const rows = await reader
    .select({
      agreementId: commitments.agreementId,
      id: commitments.id,
      dueOn: commitments.dueOn,
      duePrecision: commitments.duePrecision,
    })
    .from(commitments)
    .where(sql`${commitments.agreementId} ${oneOf(ids)}`)
    .orderBy(asc(commitments.id))
  const truth = await truthOf(oneOf(rows.map(({ id }) => id)))
  const known = rows.map((row) => ({
    id: row.id,
    agreementId: row.agreementId,
    due: dueOf(row),
    ...truth(row.id),
  }))
  return grouped(known, ({ agreementId }) => agreementId)
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
    .where(
      and(sql`${eventAgreements.agreementId} ${oneOf(ids)}`, sql`${events.on} <= current_date`),
    )
    .orderBy(eventAgreements.agreementId, desc(events.on), desc(events.id))
  return new Map(rows.map((row) => [row.agreementId, row]))
}
