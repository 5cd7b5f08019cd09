import type { Metadata } from 'next'
import { feedFormats, feedTypes } from '@/domain/feeds/feed'

/** What the whole site is, for pages that say no more of themselves. */
export const aboutTheSite =
  'News and analysis on agreements between countries: who signed, what was promised, what has been done since, and who says so.'

export type PageIs = {
  /** Its canonical address, from the root. */
  path: string
  /** Null for the front page, whose title is the site's. */
  title: string | null
  description: string
  /** It has feeds of what it is about; every page names the site's too. */
  feed?: boolean
  /** Other feeds of it: the address of the RSS, and title. */
  feeds?: [string, string][]
  /** When an article was published and last changed. */
  article?: { publishedAt: Date; changedAt: Date }
}

/**
 * What the head of a readers' page says of it: title, canonical address, feeds, and what a link to
 * it shows where it is shared.
 */
export function pageMetadata({
  path,
  title,
  description,
  feed,
  feeds = [],
  article,
}: PageIs): Metadata {
  const shown = {
    siteName: 'Entente',
    locale: 'en_GB',
    title: title ?? 'Entente',
    description,
    url: path,
  }
  const own = feed ? [{ url: `${path}/feed.xml`, title: `Entente: ${title}` }] : []
  const others = feeds.map(([url, name]) => ({ url, title: `Entente: ${name}` }))
  return {
    ...(title === null ? {} : { title }),
    description,
    alternates: {
      canonical: path,
      types: inEveryWriting([...own, { url: '/feed.xml', title: 'Entente' }, ...others]),
    },
    openGraph: article
      ? {
          ...shown,
          type: 'article',
          publishedTime: article.publishedAt.toISOString(),
          modifiedTime: article.changedAt.toISOString(),
        }
      : { ...shown, type: 'website' },
  }
}

/** Feeds as RSS, Atom and JSON, by their media types. */
const inEveryWriting = (feeds: { url: string; title: string }[]) =>
  Object.fromEntries(
    feedFormats.map((format) => [
      feedTypes[format].type,
      feeds.map(({ url, title }) => ({ url: url.replace(/\.xml(?=\?|$)/, `.${format}`), title })),
    ]),
  )
