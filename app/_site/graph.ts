import type { BreadcrumbList, NewsMediaOrganization, WebPage, WebSite } from 'schema-dts'
import { idOf, urlOf } from './references'

/** What a page is or is about, in the words of schema.org. */
export type Described = {
  '@type': string
  '@id': string
  name: string
  url: string
  inLanguage?: string
}

/** Pages above one another, the highest first: name and address. */
export type Trail = [name: string, path: string][]

const sorts = ['AboutPage', 'CollectionPage', 'SearchResultsPage', 'WebPage']

/** One graph for a page: itself, what it is about, the way to it, the site and who publishes it. */
export function graphOf(thing: Described, trail?: Trail) {
  const { url } = thing
  const above = trail ?? (new URL(url).pathname.split('/').length > 2 ? [home] : [])
  const breadcrumb = above.length > 0 ? { breadcrumb: { '@id': `${url}#breadcrumb` } } : {}
  const isPage = sorts.includes(thing['@type'])
  const page = {
    ...(isPage ? thing : pageOf(thing)),
    inLanguage: thing.inLanguage ?? 'en',
    isPartOf: { '@id': idOf('/', 'site') },
    ...breadcrumb,
  }
  const site = theSite()
  return {
    '@context': 'https://schema.org',
    '@graph': [
      page,
      ...(isPage || thing['@id'] === site['@id'] ? [] : [thing]),
      ...(above.length > 0 ? [breadcrumbsOf(thing, above)] : []),
      site,
      publisher(),
    ],
  }
}

const home: Trail[number] = ['Entente', '/']

const pageOf = ({ '@id': id, name, url }: Described) =>
  ({ '@type': 'WebPage', '@id': url, url, name, mainEntity: { '@id': id } }) satisfies WebPage

const breadcrumbsOf = ({ name, url }: Described, above: Trail) =>
  ({
    '@type': 'BreadcrumbList',
    '@id': `${url}#breadcrumb`,
    itemListElement: [...above.map(([one, path]) => [one, urlOf(path)]), [name, url]].map(
      ([one, item], index) => ({
        '@type': 'ListItem' as const,
        position: index + 1,
        name: one!,
        item: { '@id': item! },
      }),
    ),
  }) satisfies BreadcrumbList

/** The site, and how to search it. */
export const theSite = () =>
  ({
    '@type': 'WebSite',
    '@id': idOf('/', 'site'),
    name: 'Entente',
    url: urlOf('/'),
    inLanguage: 'en',
    publisher: { '@id': idOf('/', 'publisher') },
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: urlOf('/search?q={search_term_string}') },
      ...{ 'query-input': 'required name=search_term_string' },
    },
  }) satisfies WebSite

const publisher = () =>
  ({
    '@type': 'NewsMediaOrganization',
    '@id': idOf('/', 'publisher'),
    name: 'Entente',
    url: urlOf('/'),
    logo: { '@type': 'ImageObject', url: urlOf('/logo.png'), width: '512', height: '512' },
    publishingPrinciples: urlOf('/about/method'),
    correctionsPolicy: urlOf('/corrections'),
  }) satisfies NewsMediaOrganization
