import { createHash } from 'node:crypto'
import { generateRssFeed } from 'feedsmith'
import type { ArticleCard } from '@/db/queries/article-cards'
import { siteUrl } from './site-url'

export type FeedIs = {
  title: string
  description: string
  /** The feed's own address and the page's, below the site. */
  path: string
  page: string
}

/**
 * An RSS feed of articles. Ids are the articles' keys, so that they stay through corrections and
 * new addresses; a reader that has it already is told so.
 */
export function feedResponse(request: Request, about: FeedIs, articles: ArticleCard[]): Response {
  const site = siteUrl()
  const items = articles.map((article) => ({
    title: article.headline,
    link: `${site}/articles/${article.slug}`,
    guid: { value: `${site}/articles/id/${article.id}`, isPermaLink: false },
    pubDate: article.publishedAt,
    description: article.standfirst,
    dc: { creators: article.byline ? [article.byline] : [] },
    atom: { updated: article.changedAt },
  }))
  return rssResponse(request, about, items, newestChange(articles))
}

type FeedItems = Parameters<typeof generateRssFeed>[0]['items']

/**
 * An RSS feed of anything.
 * @param changed when anything in it changed last; null: not known
 */
export function rssResponse(
  request: Request,
  { title, description, path, page }: FeedIs,
  items: FeedItems,
  changed: Date | null,
): Response {
  const site = siteUrl()
  const feed = generateRssFeed({
    title,
    description,
    link: `${site}${page}`,
    language: 'en',
    lastBuildDate: changed ?? undefined,
    atom: { links: [{ href: `${site}${path}`, rel: 'self', type: 'application/rss+xml' }] },
    items,
  })
  const etag = `"${createHash('sha256').update(feed).digest('base64url').slice(0, 24)}"`
  const headers = {
    ETag: etag,
    'Cache-Control': 'public, max-age=0, must-revalidate',
    ...(changed ? { 'Last-Modified': changed.toUTCString() } : {}),
  }
  if (isKnown(request, etag, changed)) return new Response(null, { status: 304, headers })
  return new Response(feed, {
    headers: { ...headers, 'Content-Type': 'application/rss+xml; charset=utf-8' },
  })
}

/** When anything in the feed changed last. */
function newestChange(articles: ArticleCard[]): Date | null {
  const times = articles.map(({ changedAt }) => changedAt.getTime())
  return times.length > 0 ? new Date(Math.max(...times)) : null
}

/** Whether the reader holds this very feed; the tag decides where both are sent (RFC 9110, 13.2.2). */
function isKnown(request: Request, etag: string, changed: Date | null): boolean {
  const tags = request.headers.get('if-none-match')
  if (tags !== null) return tags.includes(etag)
  const since = Date.parse(request.headers.get('if-modified-since') ?? '')
  return changed !== null && Math.floor(changed.getTime() / 1000) * 1000 <= since
}
