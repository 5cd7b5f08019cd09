import type { Thing, WithContext } from 'schema-dts'
import type { EntityShown } from '@/db/queries/entities'
import { entityAddress } from '@/domain/entities/address'
import { siteUrl } from './site-url'

// What a page is about, in the words of schema.org.

export function theSite(): WithContext<Thing> {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: 'Entente',
    url: `${siteUrl()}/`,
    potentialAction: {
      '@type': 'SearchAction',
      target: `${siteUrl()}/search?q={search_term_string}`,
      ...{ 'query-input': 'required name=search_term_string' },
    },
  }
}

/** A page that is about no single thing: a list, a search, what Entente is. */
export function pageThing(
  type: 'AboutPage' | 'CollectionPage' | 'SearchResultsPage',
  { path, title, description }: { path: string; title: string; description: string },
): WithContext<Thing> {
  return {
    '@context': 'https://schema.org',
    '@type': type,
    name: title,
    description,
    url: `${siteUrl()}${path}`,
    isPartOf: { '@type': 'WebSite', name: 'Entente', url: `${siteUrl()}/` },
  }
}

const types = {
  country: 'Country',
  organization: 'Organization',
  person: 'Person',
  place: 'Place',
} as const

export function entityThing(entity: EntityShown): WithContext<Thing> {
  const { name, description, kind, latitude, longitude, wikidataId } = entity
  return {
    '@context': 'https://schema.org',
    '@type': types[kind],
    name,
    url: `${siteUrl()}${entityAddress(entity)}`,
    alternateName: entity.names.flatMap(({ value }) => (value === name ? [] : value)),
    ...(description ? { description } : {}),
    ...(wikidataId ? { sameAs: `https://www.wikidata.org/wiki/${wikidataId}` } : {}),
    ...(kind === 'place' && latitude !== null && longitude !== null
      ? { geo: { '@type': 'GeoCoordinates', latitude, longitude } }
      : {}),
  }
}

export function agreementThing(
  {
    slug,
    title,
    shortTitle,
    summary,
  }: { slug: string; title: string; shortTitle: string; summary: string },
  {
    titles,
    signings,
  }: { titles: { value: string }[]; signings: { on: string; precision: string }[] },
): WithContext<Thing> {
  const signed = signings[0]
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    name: shortTitle,
    alternateName: [title, ...titles.map(({ value }) => value)],
    description: summary,
    url: `${siteUrl()}/agreements/${slug}`,
    ...(signed?.precision === 'day' ? { legislationDate: signed.on } : {}),
  }
}
