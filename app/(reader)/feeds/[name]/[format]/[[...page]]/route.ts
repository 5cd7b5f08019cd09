import type { Route } from 'next'
import { permanentRedirect } from 'next/navigation'
import { feedFormats } from '@/domain/feeds/feed'
import { answerFeed, feedAddress } from '../../../../../_site/feeds/answer-feed'
import { findChangesFeed } from '../../../../../_site/feeds/find-changes-feed'
import { findFeed } from '../../../../../_site/feeds/find-feed'
import { searchFeed } from '../../../../search/search-feed'

export const dynamic = 'force-dynamic'

/**
 * Every feed, in every writing. Readers know them by the addresses of their pages, with
 * `/feed.xml`, `/feed.atom`, `/feed.json` (or `/changes.…`) after them: see next.config.js.
 */
export async function GET(
  request: Request,
  { params }: RouteContext<'/feeds/[name]/[format]/[[...page]]'>,
) {
  const { name, format: word, page = [] } = await params
  const format = feedFormats.find((one) => one === word)
  const find = finders.find(([one]) => one === name)?.[1]
  if (!format || !find) return nothing()
  const found = await find(page, new URL(request.url).searchParams)
  if (!found) return nothing()
  if ('faults' in found) return new Response(found.faults.join('\n'), { status: 400 })
  if ('movedTo' in found) permanentRedirect(feedAddress(found.movedTo, name, format) as Route)
  return answerFeed(found, name, format)
}

const finders = [
  [
    'feed',
    (page: string[], query: URLSearchParams) =>
      page.length === 1 && page[0] === 'search' ? searchFeed(query) : findFeed(page),
  ],
  ['changes', (page: string[]) => findChangesFeed(page)],
] as const

const nothing = () => new Response('There is no such feed.', { status: 404 })
