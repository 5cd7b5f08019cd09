import { writeAtom } from '@/domain/feeds/atom'
import { feedTypes, type Feed, type FeedFormat } from '@/domain/feeds/feed'
import { writeJson } from '@/domain/feeds/json'
import { writeRss } from '@/domain/feeds/rss'
import { siteUrl } from '../site-url'
import type { FoundFeed } from './found-feed'

const writers = { xml: writeRss, atom: writeAtom, json: writeJson }

/**
 * A feed as one of its writings. Whether a reader holds it already is told by its tag alone (see
 * print/), because what is taken out of a feed leaves no date behind.
 * @param name the last part of its address before the format: feed, changes
 */
export function answerFeed(found: FoundFeed, name: string, format: FeedFormat): Response {
  const written = writers[format](inFull(found, name, format))
  return new Response(written, {
    headers: { 'Content-Type': `${feedTypes[format].type}; charset=utf-8` },
  })
}

function inFull(found: FoundFeed, name: string, format: FeedFormat): Feed {
  const site = siteUrl()
  const query = found.query ? `?${found.query}` : ''
  return {
    id: `${site}${found.id}`,
    title: found.title === null ? 'Entente' : `Entente: ${found.title}`,
    description: found.description,
    page: `${site}${found.shownOn ?? found.page}${query}`,
    address: `${site}${feedAddress(found.page, name, format)}${query}`,
    publisher: { name: 'Entente', url: `${site}/` },
    items: found.items,
  }
}

/** Where a writing of a page's feed stands. */
export const feedAddress = (page: string, name: string, format: FeedFormat) =>
  `${page === '/' ? '' : page}/${name}.${format}`
