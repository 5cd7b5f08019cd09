import { and, asc, eq, isNotNull } from 'drizzle-orm'
import { reader } from '../../client'
import { agreements, entities } from '../../schema/index'

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
