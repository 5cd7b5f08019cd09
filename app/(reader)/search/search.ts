import type { Cursor } from '@/db/queries/article-cards'
import { searchBest, searchNewest, type Found } from '@/db/queries/search/search-articles'
import { searchFacts } from '@/db/queries/search/search-facts'
import { namesOfFacets, searchAgreements, searchEntities } from '@/db/queries/search/search-record'
import type { Hit, Sought } from '@/db/queries/search/walk'
import { articleKinds } from '@/domain/articles/vocabulary'
import { labelOf } from '@/domain/labels'
import type { SearchFilters } from '@/domain/search/filters'
import { cursorOf } from '../../_site/cursor'
import { readSought, type Faults } from './sought'

const pageSize = 20

type Facet = {
  filter: 'country' | 'agreement' | 'kind'
  title: string
  values: { value: string; name: string; count: number }[]
}
export type Results = {
  articles: Found[]
  entities: Awaited<ReturnType<typeof searchEntities>>
  agreements: Awaited<ReturnType<typeof searchAgreements>>
  facts: Awaited<ReturnType<typeof searchFacts>>
  facets: { among: number; groups: Facet[] } | null
  counted: string
  /** What the address of the next page adds; null on the last. */
  next: Record<string, string> | null
  /** Who or what articles are narrowed to naming. */
  entity: string | null
  faults: Faults
}

/** Everything a search page shows. Any combination of words and filters has an answer. */
export async function search(
  filters: SearchFilters,
  at: { before: Cursor | null; page: number },
): Promise<Results> {
  const { sought, entity, faults } = await readSought(filters)
  const { words } = sought
  const onFirst = !at.before && at.page === 1
  const [entities, agreements, facts, found] = await Promise.all([
    onFirst ? searchEntities(filters.q, 6) : [],
    onFirst ? searchAgreements(words, 5) : [],
    onFirst ? searchFacts(words, 3) : [],
    words !== null && filters.sort === 'best' ? best(sought, at.page) : newest(sought, at.before),
  ])
  return { entities, agreements, facts, faults, entity, ...found }
}

async function best(
  sought: Sought,
  page: number,
): Promise<Pick<Results, 'articles' | 'facets' | 'next' | 'counted'>> {
  const skip = (page - 1) * pageSize
  const { articles, all } = await searchBest(sought, pageSize, skip)
  const more = all.length > skip + pageSize
  return {
    articles,
    facets: await facetsOf(all),
    counted: all.length >= 300 ? 'best of the 300 newest' : `${all.length} found`,
    next: more ? { page: String(page + 1) } : null,
  }
}

async function newest(
  sought: Sought,
  before: Cursor | null,
): Promise<Pick<Results, 'articles' | 'facets' | 'next' | 'counted'>> {
  const found = await searchNewest(sought, pageSize + 1, before)
  const articles = found.slice(0, pageSize)
  const last = articles.at(-1)
  return {
    articles,
    facets: null,
    counted: 'newest first',
    next: found.length > pageSize && last ? { before: cursorOf(last) } : null,
  }
}

async function facetsOf(hits: Hit[]): Promise<Results['facets']> {
  const counts = new Map<number, number>()
  for (const tag of hits.flatMap(({ tags }) => tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  const most = (base: number) =>
    [...counts]
      .filter(([tag]) => tag >= base && tag < base + 1_000_000)
      .map(([tag, count]) => ({ id: tag - base, count }))
      .toSorted((a, b) => b.count - a.count)
      .slice(0, 8)
  const [countries, agreements, kinds] = [most(1_000_000), most(2_000_000), most(4_000_000)]
  const names = await namesOfFacets({
    countryIds: countries.map(({ id }) => id),
    agreementIds: agreements.map(({ id }) => id),
  })
  const named = (
    list: { id: number; count: number }[],
    from: { id: number; slug: string; name: string }[],
  ) =>
    list.flatMap(({ id, count }) => {
      const one = from.find((candidate) => candidate.id === id)
      return one ? { value: one.slug, name: one.name, count } : []
    })
  const groups: Facet[] = [
    { filter: 'country', title: 'Country', values: named(countries, names.countries) },
    { filter: 'agreement', title: 'Agreement', values: named(agreements, names.agreements) },
    {
      filter: 'kind',
      title: 'Kind',
      values: kinds.map(({ id, count }) => ({
        value: articleKinds[id]!,
        name: labelOf(articleKinds[id]!),
        count,
      })),
    },
  ]
  return { among: hits.length, groups: groups.filter(({ values }) => values.length > 0) }
}
