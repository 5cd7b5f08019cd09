import type { AboutPage, CollectionPage, ItemList, SearchResultsPage } from 'schema-dts'
import type { EntityShown } from '@/db/queries/entities'
import { entityAddress } from '@/domain/entities/address'
import { entityReference, urlOf } from './references'

// What a page is, or is about, in the words of schema.org. See graph.ts for what stands around it.

type Sort = 'AboutPage' | 'CollectionPage' | 'SearchResultsPage'

/**
 * A page that is about no single thing: a list, a search, what Entente is.
 * @param list what stands in the list, in its order
 */
export function pageThing<Type extends Sort>(
  type: Type,
  { path, title, description }: { path: string; title: string; description: string },
  list: { name: string; path: string }[] = [],
) {
  return {
    '@type': type,
    '@id': urlOf(path),
    name: title,
    description,
    url: urlOf(path),
    ...(list.length > 0 ? { mainEntity: listThing(list) } : {}),
  } satisfies { '@type': Sort } & Omit<AboutPage | CollectionPage | SearchResultsPage, '@type'>
}

const listThing = (list: { name: string; path: string }[]) =>
  ({
    '@type': 'ItemList',
    numberOfItems: list.length,
    itemListElement: list.map(({ name, path }, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name,
      url: urlOf(path),
    })),
  }) satisfies ItemList

/** @param office what a person is now */
export function entityThing(
  entity: EntityShown,
  office?: {
    title: string
    organization: { kind: string; slug: string; name: string } | null
  } | null,
) {
  const { kind, name, names, description, country, wikidataId } = entity
  const others = [...new Set(names.map(({ value }) => value))].filter((value) => value !== name)
  return {
    ...entityReference(entity),
    ...(others.length > 0 ? { alternateName: others } : {}),
    ...(description ? { description } : {}),
    ...(wikidataId ? { sameAs: `https://www.wikidata.org/wiki/${wikidataId}` } : {}),
    image: urlOf(`${entityAddress(entity)}/picture.png`),
    ...(kind === 'country' ? isoOf(entity) : {}),
    ...(kind === 'place' ? placeOf(entity) : {}),
    ...(kind === 'organization' && country
      ? { address: { '@type': 'PostalAddress', addressCountry: country.isoCode ?? country.name } }
      : {}),
    ...(kind === 'person' ? personOf(entity, office) : {}),
  }
}

const isoOf = ({ isoCode }: EntityShown) =>
  isoCode
    ? { identifier: { '@type': 'PropertyValue', propertyID: 'ISO 3166-1', value: isoCode } }
    : {}

const placeOf = ({ country, latitude, longitude }: EntityShown) => ({
  ...(country ? { containedInPlace: entityReference(country) } : {}),
  ...(latitude !== null && longitude !== null
    ? { geo: { '@type': 'GeoCoordinates', latitude, longitude } }
    : {}),
})

function personOf({ diedOn }: EntityShown, office: Parameters<typeof entityThing>[1]) {
  const of = office?.organization
  return {
    ...(office ? { jobTitle: office.title } : {}),
    ...(of?.kind === 'organization'
      ? { affiliation: entityReference({ ...of, kind: of.kind }) }
      : {}),
    ...(diedOn ? { deathDate: diedOn } : {}),
  }
}
