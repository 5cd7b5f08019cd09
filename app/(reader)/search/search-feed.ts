import { newestHits } from '@/db/queries/search/walk'
import { listStanding } from '@/db/queries/articles-of'
import { readSearchFilters, searchAddress } from '@/domain/search/filters'
import { articleItems, articlesInFeed } from '../../_site/feeds/article-feed'
import type { FoundFeed } from '../../_site/feeds/found-feed'
import { readSought } from './sought'

/**
 * The feed of a search that is kept: the newest articles that fit it. One that cannot be understood
 * in full is refused with what is wrong, because a feed of something else would go unnoticed.
 */
export async function searchFeed(
  query: URLSearchParams,
): Promise<FoundFeed | { faults: string[] }> {
  const { filters, faults } = readSearchFilters(Object.fromEntries(query))
  const { sought, faults: more } = await readSought(filters)
  const wrong = Object.values({ ...faults, ...more })
  if (wrong.length > 0) return { faults: wrong }
  const hits = await newestHits(sought, articlesInFeed, null)
  const articles = await listStanding({ ids: hits.map(({ id }) => id) }, articlesInFeed)
  // A feed is always in the order of time: its address says nothing of another.
  const [page, asked = ''] = searchAddress({ ...filters, sort: 'best' }).split('?')
  const { q, country, agreement, entity, kind, from, to } = filters
  const words = [
    q && `“${q}”`,
    country,
    agreement,
    entity,
    kind,
    from && `from ${from}`,
    to && `to ${to}`,
  ]
  const said = words.filter(Boolean).join(', ')
  return {
    title: said ? `search for ${said}` : 'search',
    description: 'The newest articles that fit this search.',
    page: page!,
    query: asked,
    id: asked ? `/search?${asked}` : '/search',
    items: await articleItems(articles),
  }
}
