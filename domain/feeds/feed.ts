import { directionOf } from '../articles/direction'
import { escaped } from '../xml/text'

/** A feed, in whichever way it is written. All addresses are absolute. */
export type Feed = {
  /** An address that is the feed's for ever; nothing need stand there. */
  id: string
  title: string
  description: string
  /** The page it follows, and where this writing of it stands. */
  page: string
  address: string
  /** Who answers for it. */
  publisher: Named
  items: FeedItem[]
}

export type FeedItem = {
  /** Stays through corrections and new addresses: readers tell by it what they have read. */
  id: string
  url: string
  title: string
  summary: string
  /** BCP 47. */
  language: string
  published: Date
  /** When it changed last. */
  updated: Date
  authors: Named[]
  categories: Category[]
}

type Named = { name: string; url: string }

/** A word of a vocabulary, which stands at an address. */
type Category = { term: string; name: string; scheme: string }

export const feedFormats = ['xml', 'atom', 'json'] as const
export type FeedFormat = (typeof feedFormats)[number]

/** What each writing is called, and its media type (RSS has none registered; this one is its custom). */
export const feedTypes = {
  xml: { name: 'RSS', type: 'application/rss+xml' },
  atom: { name: 'Atom', type: 'application/atom+xml' },
  json: { name: 'JSON', type: 'application/feed+json' },
} as const satisfies Record<FeedFormat, { name: string; type: string }>

/** When anything in a feed changed last; of one that never held anything, 1970. */
export const updatedOf = ({ items }: Feed) =>
  new Date(Math.max(0, ...items.map(({ updated }) => updated.getTime())))

/** An item's summary as HTML, with its language and, where it runs from right to left, its direction. */
export function summaryHtml({ summary, language }: FeedItem): string {
  const dir = directionOf(language) === 'rtl' ? ' dir="rtl"' : ''
  return `<p lang="${escaped(language)}"${dir}>${escaped(summary)}</p>`
}
