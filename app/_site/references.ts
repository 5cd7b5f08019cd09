import type { CreativeWork, Legislation } from 'schema-dts'
import type { SourceShown } from '@/db/queries/sources'
import { machineDate } from '@/domain/dates/format-date'
import { entityAddress } from '@/domain/entities/address'
import type { EntityKind } from '@/domain/entities/vocabulary'
import { siteUrl } from './site-url'

// How one thing of the record names another in structured data.

export const urlOf = (path: string) => `${siteUrl()}${path}`

/** What a page is about has an id of its own, so that every page means the same by it. */
export const idOf = (path: string, what = 'this') => `${urlOf(path)}#${what}`

export const entityTypes = {
  country: 'Country',
  organization: 'Organization',
  person: 'Person',
  place: 'Place',
} as const satisfies Record<EntityKind, string>

type Named<Kind extends EntityKind> = { kind: Kind; slug: string; name: string }

export function entityReference<Kind extends EntityKind>(entity: Named<Kind>) {
  const path = entityAddress(entity)
  return {
    '@type': entityTypes[entity.kind],
    '@id': idOf(path),
    name: entity.name,
    url: urlOf(path),
  }
}

export function agreementReference({ slug, shortTitle }: { slug: string; shortTitle: string }) {
  const path = `/agreements/${slug}`
  return {
    '@type': 'Legislation',
    '@id': idOf(path),
    name: shortTitle,
    url: urlOf(path),
  } as const satisfies Legislation
}

/** A source as a work of its outlet. */
export const sourceReference = (source: SourceShown) =>
  ({
    '@type': 'CreativeWork',
    name: source.title ?? source.outlet,
    publisher: { '@type': 'Organization', name: source.outlet },
    inLanguage: source.language,
    ...(source.url ? { url: source.url } : {}),
    ...(source.publishedOn && source.publishedPrecision
      ? {
          datePublished: machineDate({
            on: source.publishedOn,
            precision: source.publishedPrecision,
          }),
        }
      : {}),
  }) satisfies CreativeWork

/** A fact of the record where it has a page. */
export const factReference = <Type extends string>(type: Type, path: string, name: string) => ({
  '@type': type,
  '@id': idOf(path),
  name,
  url: urlOf(path),
})
