import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import { alias, type AnyPgColumn } from 'drizzle-orm/pg-core'
import { grouped } from '../../domain/collections/grouped'
import { reader } from '../client'
import {
  acts,
  agreements,
  assessments,
  claims,
  commitmentParties,
  commitments,
  entities,
  eventActors,
  eventAgreements,
  events,
  originalTitles,
  participations,
  relations,
  signings,
} from '../schema/index'
import { sourcesOf } from './sources'

// Names of what a fact refers to, in the shape a link needs.
type Named = Pick<typeof entities, 'id' | 'kind' | 'slug' | 'name'>
const linkOf = <Table extends { [Column in keyof Named]: AnyPgColumn }>(table: Table) =>
  ({ id: table.id, kind: table.kind, slug: table.slug, name: table.name }) as Pick<
    Table,
    keyof Named
  >

/** An agreement without its record. */
export async function findAgreement(slug: string) {
  const [agreement] = await reader
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
      note: agreements.note,
      registrationNumber: agreements.registrationNumber,
    })
    .from(agreements)
    .where(eq(agreements.slug, slug))
  return agreement ?? null
}

/** Titles, parties, signings, acts and relations: who agreed to it and how. */
export async function findInstrument(agreementId: number) {
  const place = alias(entities, 'place')
  const behalf = alias(entities, 'behalf')
  const [titles, parties, signed, done, related] = await Promise.all([
    reader
      .select({ value: originalTitles.value, language: originalTitles.language })
      .from(originalTitles)
      .where(eq(originalTitles.agreementId, agreementId)),
    reader
      .select({
        ...linkOf(entities),
        isoCode: entities.isoCode,
        role: participations.role,
        note: participations.note,
      })
      .from(participations)
      .innerJoin(entities, eq(entities.id, participations.entityId))
      .where(eq(participations.agreementId, agreementId))
      .orderBy(asc(participations.position)),
    reader
      .select({
        id: signings.id,
        person: linkOf(entities),
        officeThen: signings.officeThen,
        onBehalfOf: linkOf(behalf),
        capacity: signings.capacity,
        on: signings.on,
        precision: signings.precision,
        place: { ...linkOf(place), latitude: place.latitude, longitude: place.longitude },
        note: signings.note,
      })
      .from(signings)
      .innerJoin(entities, eq(entities.id, signings.personId))
      .leftJoin(behalf, eq(behalf.id, signings.onBehalfOfId))
      .leftJoin(place, eq(place.id, signings.placeId))
      .where(eq(signings.agreementId, agreementId))
      .orderBy(asc(signings.on), asc(signings.id)),
    reader
      .select({
        id: acts.id,
        type: acts.type,
        partyId: acts.partyId,
        party: linkOf(entities),
        on: acts.on,
        precision: acts.precision,
        untilOn: acts.untilOn,
        contested: acts.contested,
        note: acts.note,
      })
      .from(acts)
      .leftJoin(entities, eq(entities.id, acts.partyId))
      .where(eq(acts.agreementId, agreementId))
      .orderBy(asc(acts.on), asc(acts.id)),
    reader
      .select({
        id: relations.id,
        type: relations.type,
        note: relations.note,
        toTitle: relations.toTitle,
        slug: agreements.slug,
        shortTitle: agreements.shortTitle,
      })
      .from(relations)
      .leftJoin(agreements, eq(agreements.id, relations.toAgreementId))
      .where(eq(relations.agreementId, agreementId)),
  ])
  const [signingSources, actSources, textSources] = await Promise.all([
    sourcesOf(
      'signing',
      signed.map(({ id }) => id),
    ),
    sourcesOf(
      'act',
      done.map(({ id }) => id),
    ),
    sourcesOf('agreement', [agreementId]),
  ])
  return {
    titles,
    parties,
    relations: related,
    signings: signed.map((one) => ({ ...one, sources: signingSources.get(one.id) ?? [] })),
    acts: done.map((one) => ({ ...one, sources: actSources.get(one.id) ?? [] })),
    textSources: textSources.get(agreementId) ?? [],
  }
}

/** What was promised, with every assessment, the latest first. */
export async function findCommitments(agreementId: number) {
  const rows = await reader
    .select({
      id: commitments.id,
      statement: commitments.statement,
      dueOn: commitments.dueOn,
      duePrecision: commitments.duePrecision,
      basis: commitments.basis,
      note: commitments.note,
    })
    .from(commitments)
    .where(eq(commitments.agreementId, agreementId))
    .orderBy(asc(commitments.id))
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return []
  const [parties, judged, cited] = await Promise.all([
    reader
      .select({
        commitmentId: commitmentParties.commitmentId,
        side: commitmentParties.side,
        ...linkOf(entities),
      })
      .from(commitmentParties)
      .innerJoin(entities, eq(entities.id, commitmentParties.entityId))
      .where(inArray(commitmentParties.commitmentId, ids))
      .orderBy(asc(entities.name)),
    reader
      .select({
        id: assessments.id,
        commitmentId: assessments.commitmentId,
        asOf: assessments.asOf,
        level: assessments.level,
        direction: assessments.direction,
        narrative: assessments.narrative,
        reviewedAt: assessments.reviewedAt,
      })
      .from(assessments)
      .where(inArray(assessments.commitmentId, ids))
      .orderBy(desc(assessments.asOf), desc(assessments.id)),
    sourcesOf('commitment', ids),
  ])
  const assessed = await sourcesOf(
    'assessment',
    judged.map(({ id }) => id),
  )
  return rows.map((one) => ({
    ...one,
    obligors: parties.filter(
      ({ commitmentId, side }) => commitmentId === one.id && side === 'obligor',
    ),
    beneficiaries: parties.filter(
      ({ commitmentId, side }) => commitmentId === one.id && side === 'beneficiary',
    ),
    assessments: judged
      .filter(({ commitmentId }) => commitmentId === one.id)
      .map((assessment) => ({ ...assessment, sources: assessed.get(assessment.id) ?? [] })),
    sources: cited.get(one.id) ?? [],
  }))
}

/** What happened and what was said, the newest first. */
export async function findTimeline(agreementId: number, limit: number) {
  const [happened, said] = await Promise.all([
    eventsOf(agreementId, limit),
    listClaims({ agreementId }, limit),
  ])
  return { events: happened, claims: said }
}

async function eventsOf(agreementId: number, limit: number) {
  const place = alias(entities, 'place')
  const rows = await reader
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
    ? await reader
        .select({ eventId: eventActors.eventId, ...linkOf(entities) })
        .from(eventActors)
        .innerJoin(entities, eq(entities.id, eventActors.entityId))
        .where(inArray(eventActors.eventId, ids))
        .orderBy(asc(entities.name))
    : []
  const cited = await sourcesOf('event', ids)
  const byEvent = grouped(actors, ({ eventId }) => eventId)
  return rows.map((one) => ({
    ...one,
    actors: byEvent.get(one.id) ?? [],
    sources: cited.get(one.id) ?? [],
  }))
}

/** Claims about an agreement, or by a speaker or on behalf of one, the newest first. */
export async function listClaims(
  of: { agreementId?: number; speakerId?: number; onBehalfOfId?: number; agreementIds?: number[] },
  limit: number,
) {
  const speaker = alias(entities, 'speaker')
  const behalf = alias(entities, 'behalf')
  const rows = await reader
    .select({
      id: claims.id,
      commitmentId: claims.commitmentId,
      eventId: claims.eventId,
      speaker: linkOf(speaker),
      speakerLabel: claims.speakerLabel,
      officeThen: claims.officeThen,
      onBehalfOf: linkOf(behalf),
      stance: claims.stance,
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
        of.agreementIds && inArray(claims.agreementId, of.agreementIds),
        of.speakerId === undefined ? undefined : eq(claims.speakerId, of.speakerId),
        of.onBehalfOfId === undefined ? undefined : eq(claims.onBehalfOfId, of.onBehalfOfId),
      ),
    )
    .orderBy(desc(claims.on), desc(claims.id))
    .limit(limit)
  const cited = await sourcesOf(
    'claim',
    rows.map(({ id }) => id),
  )
  return rows.map((one) => ({ ...one, sources: cited.get(one.id) ?? [] }))
}
