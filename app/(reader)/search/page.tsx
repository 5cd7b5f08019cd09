import type { Metadata } from 'next'
import { ArticleEntry } from '@/components/articles/article-index'
import { EntityLink } from '@/components/entities/entity-link'
import { FoundFacts } from '@/components/search/found-facts'
import { Passage } from '@/components/search/passage'
import { SearchForm } from '@/components/search/search-form'
import { Empty } from '@/components/ui/empty'
import { SectionHead } from '@/components/ui/section-head'
import { TakeAway } from '@/components/ui/take-away'
import { listAgreementNames, listCountryNames } from '@/db/queries/search/names'
import {
  readPage,
  readSearchFilters,
  searchAddress,
  searchFeedAddress,
  type SearchFilters,
} from '@/domain/search/filters'
import { labelOf } from '@/domain/labels'
import { readCursor } from '../../_site/cursor'
import { pageMetadata } from '../../_site/page-metadata'
import { StructuredData } from '../../_site/structured-data'
import { pageThing } from '../../_site/things'
import { search, type Results } from './search'

const page = {
  path: '/search',
  title: 'Search',
  description: 'Find articles, agreements, countries, people, organizations and places.',
}

export async function generateMetadata({ searchParams }: PageProps<'/search'>): Promise<Metadata> {
  const { filters } = readSearchFilters(await searchParams)
  const feeds: [string, string][] = [[searchFeedAddress(filters), 'this search']]
  return { ...pageMetadata({ ...page, feeds }), robots: { index: false } }
}

export default async function SearchPage({ searchParams }: PageProps<'/search'>) {
  const query = await searchParams
  const { filters, faults } = readSearchFilters(query)
  const [results, countries, agreements] = await Promise.all([
    search(filters, { before: readCursor(query.before), page: readPage(query.page) }),
    listCountryNames(),
    listAgreementNames(),
  ])
  return (
    <div className="flex flex-col gap-6">
      <StructuredData thing={pageThing('SearchResultsPage', page)} />
      <h1 className="text-2xl font-semibold tracking-tight md:text-3xl">Search</h1>
      <SearchForm
        filters={filters}
        faults={{ ...faults, ...results.faults }}
        countries={countries}
        agreements={agreements}
        entity={results.entity}
      />
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-12">
        <section aria-labelledby="articles" className="lg:col-span-8">
          <SectionHead id="articles" aside={results.counted}>
            Articles
          </SectionHead>
          <Articles results={results} filters={filters} />
        </section>
        <aside className="flex flex-col gap-8 lg:col-span-4">
          <OnRecord results={results} filters={filters} />
          <Facets results={results} filters={filters} />
        </aside>
      </div>
    </div>
  )
}

function Articles({ results, filters }: { results: Results; filters: SearchFilters }) {
  if (results.articles.length === 0) {
    return (
      <div className="py-4">
        <Empty>
          No article fits. Try fewer words, another spelling or a wider span of dates
          {filters.q && (
            <>
              , or look among{' '}
              <a className="quiet-link" href="/agreements">
                all agreements
              </a>
            </>
          )}
          .
        </Empty>
      </div>
    )
  }
  return (
    <>
      <ol className="flex flex-col">
        {results.articles.map((article) => (
          <li key={article.id} className="border-b border-rule py-4">
            <ArticleEntry
              article={article}
              passage={article.passage && <Passage text={article.passage} />}
            />
          </li>
        ))}
      </ol>
      <p className="flex flex-wrap gap-x-6 py-4 font-sans text-sm">
        {results.next && (
          <a className="quiet-link" href={searchAddress(filters, results.next)}>
            More results
          </a>
        )}
        <a className="quiet-link" href={searchFeedAddress(filters)}>
          Follow this search (RSS)
        </a>
        <span>
          <TakeAway path="/search" query={searchAddress(filters).split('?')[1] ?? ''} />{' '}
          <span className="text-muted">(300 articles at most)</span>
        </span>
      </p>
    </>
  )
}

function OnRecord({
  results: { entities, agreements, facts },
  filters,
}: {
  results: Results
  filters: SearchFilters
}) {
  if (entities.length + agreements.length + facts.length === 0) return null
  return (
    <section aria-labelledby="record" className="flex flex-col gap-3 text-sm">
      <SectionHead id="record">On the record</SectionHead>
      <ul className="flex flex-col gap-1">
        {entities.map((entity) => (
          <li key={entity.id}>
            <EntityLink entity={entity} />{' '}
            <span className="font-sans text-xs text-muted">
              {labelOf(entity.sort ?? entity.kind)}
            </span>
            {entity.kind !== 'country' && filters.entity !== entity.slug && (
              <a
                className="ms-2 font-sans text-xs quiet-link"
                href={searchAddress({ entity: entity.slug })}
              >
                articles
              </a>
            )}
          </li>
        ))}
        {agreements.map(({ id, slug, shortTitle }) => (
          <li key={id}>
            <a className="quiet-link" href={`/agreements/${slug}`}>
              {shortTitle}
            </a>{' '}
            <span className="font-sans text-xs text-muted">Agreement</span>
          </li>
        ))}
      </ul>
      <FoundFacts facts={facts} />
    </section>
  )
}

function Facets({ results: { facets }, filters }: { results: Results; filters: SearchFilters }) {
  if (!facets || facets.groups.length === 0) return null
  return (
    <section aria-labelledby="facets" className="flex flex-col gap-3 font-sans text-sm">
      <SectionHead id="facets">Narrow down</SectionHead>
      <p className="text-xs text-muted">
        Counted among the {facets.among} newest and best matches.
      </p>
      {facets.groups.map(({ filter, title, values }) => (
        <div key={filter}>
          <h3 className="text-xs font-semibold text-muted">{title}</h3>
          <ul>
            {values.map(({ value, name, count }) => (
              <li key={value} className="flex justify-between gap-4">
                <a
                  className="hover:underline"
                  href={searchAddress({ ...filters, [filter]: value })}
                >
                  {name}
                </a>
                <span className="figures text-muted">{count}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
