import { and, asc, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import { normalName } from '../../../domain/names/normal-name'
import { reader } from '../../client'
import { agreements, entities, names } from '../../schema/index'

/** A choice longer than this is of no use to anybody; the search finds the rest. */
const mostChoices = 500

/** Countries to choose from. */
export function listCountryNames() {
  return reader
    .select({ slug: entities.slug, name: entities.name })
    .from(entities)
    .where(and(eq(entities.kind, 'country'), isNotNull(entities.isoCode)))
    .orderBy(asc(entities.name))
}

/** Agreements to choose from. */
export function listAgreementNames() {
  return reader
    .select({ slug: agreements.slug, name: agreements.shortTitle })
    .from(agreements)
    .orderBy(asc(agreements.shortTitle))
    .limit(mostChoices)
}

/** The names of some entities in which what was typed stands, the shortest first. */
export function listNamesLike(entityIds: number[], typed: string) {
  const normal = normalName(typed)
  if (entityIds.length === 0 || normal === '') return Promise.resolve([])
  return reader
    .select({ entityId: names.entityId, value: names.value, language: names.language })
    .from(names)
    .where(and(inArray(names.entityId, entityIds), sql`strpos(${names.normal}, ${normal}) > 0`))
    .orderBy(sql`length(${names.value})`, asc(names.value))
}
