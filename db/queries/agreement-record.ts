import { asc, eq, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { slugForm } from '../../domain/text/slug'
import { type Database, reader } from '../client'
import {
  acts,
  agreements,
  entities,
  originalTitles,
  participations,
  signings,
} from '../schema/index'
import { linkOf } from './entity-link'
import { relatedTo } from './relations'
import { sourcesOf } from './sources'
import { successorsOf } from './successors'

/** An agreement without its record. */
export async function findAgreement(slug: string) {
  return slugForm.test(slug) ? firstAgreement(eq(agreements.slug, slug)) : null
}

/** The same by its key, which no new address changes. */
export const findAgreementOf = (id: number, db: Database) =>
  firstAgreement(eq(agreements.id, id), db)

/** An agreement as its page shows it, without its record. */
export type AgreementShown = NonNullable<Awaited<ReturnType<typeof firstAgreement>>>

async function firstAgreement(which: SQL, db: Database = reader) {
  const [agreement] = await db
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
    .where(which)
  return agreement ?? null
}

/** Titles, parties, signings, acts and relations: who agreed to it and how. */
export async function findInstrument(agreementId: number, db: Database = reader) {
  const place = alias(entities, 'place')
  const behalf = alias(entities, 'behalf')
  const [titles, parties, signed, done, related, successors] = await Promise.all([
    db
      .select({ value: originalTitles.value, language: originalTitles.language })
      .from(originalTitles)
      .where(eq(originalTitles.agreementId, agreementId)),
    db
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
    db
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
    db
      .select({
        id: acts.id,
        type: acts.type,
        partyId: acts.partyId,
        party: linkOf(entities),
        on: acts.on,
        precision: acts.precision,
        untilOn: acts.untilOn,
        contested: acts.contested,
        undoes: acts.undoes,
        note: acts.note,
      })
      .from(acts)
      .leftJoin(entities, eq(entities.id, acts.partyId))
      .where(eq(acts.agreementId, agreementId))
      .orderBy(asc(acts.on), asc(acts.id)),
    relatedTo(agreementId, db),
    successorsOf([agreementId], db),
  ])
  const [signingSources, actSources, textSources] = await Promise.all([
    sourcesOf(
      'signing',
      signed.map(({ id }) => id),
      db,
    ),
    sourcesOf(
      'act',
      done.map(({ id }) => id),
      db,
    ),
    sourcesOf('agreement', [agreementId], db),
  ])
  return {
    titles,
    parties,
    relations: related,
    supersededBy: successors.get(agreementId) ?? [],
    signings: signed.map((one) => ({ ...one, sources: signingSources.get(one.id) ?? [] })),
    acts: done.map((one) => ({ ...one, sources: actSources.get(one.id) ?? [] })),
    textSources: textSources.get(agreementId) ?? [],
  }
}
