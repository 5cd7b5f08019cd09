import { candidates, searchBest, searchNewest } from '@/db/queries/search/search-articles'
import { readSearchFilters } from '@/domain/search/filters'
import { exportHead, exportName } from '../../_site/export-file'
import { readSought } from './sought'

/** The articles a search finds, in its order, for taking away: no more than a search ranks. */
export async function foundArticles(request: Request) {
  const { filters } = readSearchFilters(Object.fromEntries(new URL(request.url).searchParams))
  const { sought } = await readSought(filters)
  const ranked = sought.words !== null && filters.sort === 'best'
  const articles = ranked
    ? (await searchBest(sought, candidates, 0)).articles
    : await searchNewest(sought, candidates, null)
  return {
    articles,
    head: exportHead(`An export of a search holds ${candidates} articles at most.`),
    name: exportName('entente-articles', [filters.country, filters.agreement, filters.kind]),
  }
}
