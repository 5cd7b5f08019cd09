import { and, asc, desc, eq, isNotNull, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { EntityKind } from '../../domain/entities/vocabulary'
import { entityAddress, sections } from '../../domain/entities/address'
import { slugForm } from '../../domain/text/slug'
import { reader } from '../client'
import {
  agreements,
  entities,
  formerSlugs,
  names,
  offices,
  signings,
  tenures,
} from '../schema/index'

/** An entity with its names, or null. */
export async function findEntity(kind: EntityKind, slug: string) {
  if (!slugForm.test(slug)) return null
  const country = alias(entities, 'country')
  const [entity] = await reader
    .select({
      id: entities.id,
      kind: entities.kind,
      slug: entities.slug,
      name: entities.name,
      sort: entities.sort,
      description: entities.description,
      isoCode: entities.isoCode,
      wikidataId: entities.wikidataId,
      latitude: entities.latitude,
      longitude: entities.longitude,
      diedOn: entities.diedOn,
      country: {
        kind: country.kind,
        slug: country.slug,
        name: country.name,
        isoCode: country.isoCode,
      },
    })
    .from(entities)
    .leftJoin(country, eq(country.id, entities.countryId))
    .where(and(eq(entities.kind, kind), eq(entities.slug, slug)))
  if (!entity) return null
  const known = await reader
    .select({
      value: names.value,
      language: names.language,
      script: names.script,
      kind: names.kind,
    })
    .from(names)
    .where(eq(names.entityId, entity.id))
    .orderBy(asc(names.kind), asc(names.value))
  return { ...entity, names: known }
}

export type EntityShown = NonNullable<Awaited<ReturnType<typeof findEntity>>>

/** Where a former address of an entity, or one merged into another, leads now. */
export async function findMovedEntity(kind: EntityKind, slug: string): Promise<string | null> {
  if (!slugForm.test(slug)) return null
  const [moved] = await reader
    .select({ kind: entities.kind, slug: entities.slug })
    .from(formerSlugs)
    .innerJoin(entities, eq(entities.id, formerSlugs.targetId))
    .where(and(eq(formerSlugs.section, sections[kind]), eq(formerSlugs.slug, slug)))
  return moved ? entityAddress(moved) : null
}

/** Countries on record, with how many agreements and articles each has. */
export function listCountries() {
  return reader
    .select({
      id: entities.id,
      slug: entities.slug,
      name: entities.name,
      isoCode: entities.isoCode,
      agreements: sql<number>`(select count(distinct part.agreement_id)::int from participations part
        join agreements on agreements.id = part.agreement_id where part.entity_id = entities.id)`,
      articles: sql<number>`(select count(*)::int from article_countries listed where listed.country_id = entities.id)`,
    })
    .from(entities)
    .where(and(eq(entities.kind, 'country'), isNotNull(entities.isoCode)))
    .orderBy(asc(entities.name))
}

/** The offices a person held, the latest first. */
export function listOfficesOf(personId: number) {
  return reader
    .select({
      id: tenures.id,
      title: offices.title,
      organization: { kind: entities.kind, slug: entities.slug, name: entities.name },
      fromOn: tenures.fromOn,
      fromPrecision: tenures.fromPrecision,
      toOn: tenures.toOn,
      toPrecision: tenures.toPrecision,
      acting: tenures.acting,
      attestedOn: tenures.attestedOn,
    })
    .from(tenures)
    .innerJoin(offices, eq(offices.id, tenures.officeId))
    .leftJoin(entities, eq(entities.id, offices.organizationId))
    .where(eq(tenures.personId, personId))
    .orderBy(desc(tenures.fromOn), asc(offices.title))
}

/** People who hold or held an office of a country or an organization. */
export function listOfficeHolders(of: { countryId: number } | { organizationId: number }) {
  const inCountry = 'countryId' in of
  return reader
    .select({
      slug: entities.slug,
      name: entities.name,
      title: offices.title,
      fromOn: tenures.fromOn,
      fromPrecision: tenures.fromPrecision,
      toOn: tenures.toOn,
      toPrecision: tenures.toPrecision,
    })
    .from(tenures)
    .innerJoin(offices, eq(offices.id, tenures.officeId))
    .innerJoin(entities, eq(entities.id, tenures.personId))
    .where(
      inCountry
        ? eq(entities.countryId, of.countryId)
        : eq(offices.organizationId, of.organizationId),
    )
    .orderBy(sql`${tenures.toOn} desc nulls first`, asc(entities.name))
}

/** What a person signed. */
export function listSignedBy(personId: number) {
  return reader
    .select({
      slug: agreements.slug,
      shortTitle: agreements.shortTitle,
      officeThen: signings.officeThen,
      capacity: signings.capacity,
      on: signings.on,
      precision: signings.precision,
    })
    .from(signings)
    .innerJoin(agreements, eq(agreements.id, signings.agreementId))
    .where(eq(signings.personId, personId))
    .orderBy(desc(signings.on))
}
