import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import { normalName } from '../../../domain/names/normal-name'
import { reader } from '../../client'
import { agreements, claims, entities, names } from '../../schema/index'

/** Entities one of whose names begins with, contains or nearly is what was typed, the nearest first. */
export async function searchEntities(typed: string, limit: number) {
  const normal = normalName(typed.slice(0, 100))
  if (normal.length < 2) return []
  const nearness = sql<number>`max(case when ${names.normal} = ${normal} then 3
    when ${names.normal} like ${`${normal}%`} then 2
    when ${names.normal} like ${`% ${normal}%`} then 1.5
    else similarity(${names.normal}, ${normal}) end)`
  return reader
    .select({
      id: entities.id,
      kind: entities.kind,
      slug: entities.slug,
      name: entities.name,
      sort: entities.sort,
      nearness,
    })
    .from(names)
    .innerJoin(entities, eq(entities.id, names.entityId))
    .where(
      sql`${names.normal} like ${`${normal}%`} or ${names.normal} like ${`% ${normal}%`}
        or similarity(${names.normal}, ${normal}) > 0.45`,
    )
    .groupBy(entities.id, entities.kind, entities.slug, entities.name, entities.sort)
    .orderBy(desc(nearness), asc(entities.name))
    .limit(limit)
}

/** Agreements with all the words in their titles, subjects or summary. */
export async function searchAgreements(words: string | null, limit: number) {
  if (words === null) return []
  const text = sql`to_tsvector('english', normal_name(concat_ws(' ', ${agreements.title}, ${agreements.shortTitle}, array_to_string(${agreements.subjects}, ' '), ${agreements.summary})))`
  return reader
    .select({
      id: agreements.id,
      slug: agreements.slug,
      shortTitle: agreements.shortTitle,
      summary: agreements.summary,
    })
    .from(agreements)
    .where(sql`${text} @@ ${words}::tsquery`)
    .orderBy(desc(sql`ts_rank(${text}, ${words}::tsquery)`), asc(agreements.shortTitle))
    .limit(limit)
}

/** Claims with all the words in what was said. */
export async function searchClaims(words: string | null, limit: number) {
  if (words === null) return []
  return reader
    .select({
      id: claims.id,
      text: claims.text,
      on: claims.on,
      precision: claims.precision,
      slug: agreements.slug,
      shortTitle: agreements.shortTitle,
      speaker: sql<string>`coalesce(${entities.name}, ${claims.speakerLabel})`,
    })
    .from(claims)
    .innerJoin(agreements, eq(agreements.id, claims.agreementId))
    .leftJoin(entities, eq(entities.id, claims.speakerId))
    .where(
      sql`to_tsvector('english', normal_name(concat_ws(' ', ${claims.text}, ${claims.quote}))) @@ ${words}::tsquery`,
    )
    .orderBy(desc(claims.on), desc(claims.id))
    .limit(limit)
}

/** Names of what facets count, by their keys. */
export async function namesOfFacets({
  countryIds,
  agreementIds,
}: {
  countryIds: number[]
  agreementIds: number[]
}) {
  const [countries, instruments] = await Promise.all([
    countryIds.length
      ? reader
          .select({ id: entities.id, slug: entities.slug, name: entities.name })
          .from(entities)
          .where(and(eq(entities.kind, 'country'), inArray(entities.id, countryIds)))
      : [],
    agreementIds.length
      ? reader
          .select({ id: agreements.id, slug: agreements.slug, name: agreements.shortTitle })
          .from(agreements)
          .where(inArray(agreements.id, agreementIds))
      : [],
  ])
  return { countries, agreements: instruments }
}

/** The keys behind the filters of an address; a slug that names nothing is null. */
export async function keysOfFilters(slugs: { country: string; agreement: string; entity: string }) {
  const [country, agreement, entity] = await Promise.all([
    slugs.country
      ? reader
          .select({ id: entities.id, name: entities.name })
          .from(entities)
          .where(and(eq(entities.kind, 'country'), eq(entities.slug, slugs.country)))
      : [],
    slugs.agreement
      ? reader
          .select({ id: agreements.id, name: agreements.shortTitle })
          .from(agreements)
          .where(eq(agreements.slug, slugs.agreement))
      : [],
    slugs.entity
      ? reader
          .select({ id: entities.id, name: entities.name })
          .from(entities)
          .where(
            and(
              eq(entities.slug, slugs.entity.split('/').at(-1)!),
              inArray(entities.kind, ['person', 'organization', 'place']),
            ),
          )
      : [],
  ])
  return { country: country[0] ?? null, agreement: agreement[0] ?? null, entity: entity[0] ?? null }
}
