import { and, asc, desc, eq, inArray, or, sql } from 'drizzle-orm'
import { normalName } from '../../../domain/names/normal-name'
import { reader } from '../../client'
import { agreements, entities } from '../../schema/index'

// Candidates come from functions that may use the indexes (drizzle/0006_search_of_the_record.sql);
// what is shown of them is read under the readers' own policies.

/** Entities one of whose names begins with, contains or nearly is what was typed, the nearest first. */
export async function searchEntities(typed: string, limit: number) {
  const normal = normalName(typed.slice(0, 100))
  if (normal.length < 2) return []
  const nearness = sql<number>`near.nearness`
  return reader
    .select({
      id: entities.id,
      kind: entities.kind,
      slug: entities.slug,
      name: entities.name,
      sort: entities.sort,
      nearness,
    })
    .from(entities)
    .innerJoin(sql`entities_named(${normal}, ${limit * 4}) as near`, sql`near.id = ${entities.id}`)
    .orderBy(desc(nearness), asc(entities.name))
    .limit(limit)
}

/** Agreements with all the words in their titles, subjects or summary, the best first. */
export async function searchAgreements(words: string | null, limit: number) {
  if (words === null) return []
  return reader
    .select({
      id: agreements.id,
      slug: agreements.slug,
      shortTitle: agreements.shortTitle,
      summary: agreements.summary,
    })
    .from(agreements)
    .innerJoin(
      sql`agreements_with(${words}::tsquery, ${limit}) as found`,
      sql`found.id = ${agreements.id}`,
    )
    .orderBy(desc(sql`found.rank`), asc(agreements.shortTitle))
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
          .where(and(eq(entities.kind, 'country'), at(slugs.country)))
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
              at(slugs.entity.split('/').at(-1)!),
              inArray(entities.kind, ['person', 'organization', 'place']),
            ),
          )
      : [],
  ])
  return { country: country[0] ?? null, agreement: agreement[0] ?? null, entity: entity[0] ?? null }
}

/** Has this address, or had it, or has in it what had it. */
const at = (slug: string) =>
  or(
    eq(entities.slug, slug),
    sql`(${entities.id}, ${slug}) in (select target_id, slug from former_slugs
      where section = case ${entities.kind} when 'country' then 'countries' when 'person' then 'people'
        when 'organization' then 'organizations' else 'places' end)`,
  )
