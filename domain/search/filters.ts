import { articleKinds, type ArticleKind } from '../articles/vocabulary'
import { normalText } from '../text/normal-text'

/** A search as its address carries it. */
export type SearchFilters = {
  q: string
  country: string
  agreement: string
  entity: string
  kind: ArticleKind | ''
  from: string
  to: string
  sort: 'best' | 'newest'
}

/** Reads a search from an address; what cannot be read is said beside its field. */
export function readSearchFilters(query: Record<string, string | string[] | undefined>): {
  filters: SearchFilters
  faults: Partial<Record<keyof SearchFilters, string>>
} {
  const one = (name: string) => {
    const given = query[name]
    return typeof given === 'string' ? normalText(given.slice(0, 300)) : ''
  }
  const faults: Partial<Record<keyof SearchFilters, string>> = {}
  const day = (name: 'from' | 'to') => {
    const given = one(name)
    if (given === '' || isDay(given)) return given
    faults[name] = 'This is no date, and is left out. Give it as 2024-11-12.'
    return ''
  }
  const kind = one('kind')
  if (kind && !articleKinds.some((known) => known === kind))
    faults.kind = 'There is no such kind of article; all kinds are shown.'
  const filters: SearchFilters = {
    q: one('q'),
    country: one('country'),
    agreement: one('agreement'),
    entity: one('entity'),
    kind: articleKinds.find((known) => known === kind) ?? '',
    from: day('from'),
    to: day('to'),
    sort: one('sort') === 'newest' ? 'newest' : 'best',
  }
  if (filters.from && filters.to && filters.from > filters.to)
    faults.to = 'The last day lies before the first.'
  return { filters, faults }
}

function isDay(given: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(given)) return false
  const date = new Date(`${given}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(given)
}

/** The address of a search, without what is not set. */
export function searchAddress(
  filters: Partial<SearchFilters>,
  more: Record<string, string> = {},
): string {
  const given = Object.entries({ ...filters, ...more }).filter(
    ([name, value]) => value && !(name === 'sort' && value === 'best'),
  )
  const query = new URLSearchParams(given).toString()
  return query ? `/search?${query}` : '/search'
}

/** The feed of a search, as RSS; a feed is in the order of time, whatever the page's is. */
export const searchFeedAddress = (filters: Partial<SearchFilters>): string =>
  searchAddress({ ...filters, sort: 'best' }).replace('/search', '/search/feed.xml')

const mostPages = 15

/** The page of the best matches an address asks for, from 1; what is no number is the first. */
export function readPage(given: string | string[] | undefined): number {
  const page = typeof given === 'string' && /^\d{1,9}$/.test(given) ? Number(given) : 1
  return Math.min(Math.max(page, 1), mostPages)
}
