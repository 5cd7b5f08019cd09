import { expect, test } from 'vitest'
import { articles } from './articles/index'
import type { DemoArticle } from './demo-article'
import { agreements, places } from './facts'

test('each article has an address of its own, in small letters and hyphens', () => {
  const slugs = articles.map(({ slug }) => slug)

  expect(slugs.filter((slug) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toEqual([])
  expect(slugs.filter((slug) => slug.length > 70)).toEqual([])
  expect(slugs.filter((slug, at) => slugs.indexOf(slug) < at)).toEqual([])
})

test('each article names the sources that it rests on, and they are in the facts', () => {
  const known = agreements.flatMap(({ slug, sources }) => sources.map(({ id }) => `${slug}#${id}`))
  const named = articles.flatMap(({ sources }) => sources)

  expect(slugsWhere(({ sources }) => sources.length === 0)).toEqual([])
  expect(named.filter((key) => !known.includes(key))).toEqual([])
})

test('each article is about an agreement on record, and says so once', () => {
  const known = agreements.map(({ slug }) => slug)
  const covered = ({ coverage }: DemoArticle) => coverage.map(({ agreement }) => agreement)

  expect(slugsWhere((article) => covered(article).length === 0)).toEqual([])
  expect(articles.flatMap(covered).filter((slug) => !known.includes(slug))).toEqual([])
  expect(slugsWhere((article) => new Set(covered(article)).size < covered(article).length)).toEqual(
    [],
  )
})

test('news comes from a place on record', () => {
  const known = places.map(({ slug }) => slug)
  const datelines = articles.flatMap(({ dateline }) => dateline ?? [])

  expect(datelines.filter((slug) => !known.includes(slug))).toEqual([])
  expect(slugsWhere(({ kind, dateline }) => kind === 'news' && dateline === null)).toEqual([])
})

test('each article was published at a moment that there was, and changed only after it', () => {
  const changes = ({ updated, corrections = [] }: DemoArticle) =>
    [updated, ...corrections].flatMap((change) => change?.at ?? [])
  const moments = articles.flatMap((article) => [article.publishedAt, ...changes(article)])

  expect(moments.filter((at) => !isMoment(at))).toEqual([])
  expect(
    slugsWhere((article) => changes(article).some((at) => !isBefore(article.publishedAt, at))),
  ).toEqual([])
})

test('what is quoted was said by somebody on record, or is the title of a document', () => {
  const onRecord = agreements
    .flatMap(({ title, original_titles, claims, sources }) => [
      title,
      ...original_titles.map(({ value }) => value),
      ...claims.map(({ quote }) => quote ?? ''),
      ...sources.map((source) => source.title ?? ''),
    ])
    .map((text) => ` ${wordsOf(text)} `)
  const isOnRecord = (quotation: string) =>
    onRecord.some((known) => known.includes(` ${wordsOf(quotation)} `))

  expect(articles.flatMap(quotationsOf).filter((quotation) => !isOnRecord(quotation))).toEqual([])
})

test('each agreement has at least two articles of its own', () => {
  const slugs = agreements.map(({ slug }) => slug)

  expect(slugs.filter((slug) => articlesOn(slug).length < 2)).toEqual([])
})

test('the agreement followed most closely has at least eight', () => {
  expect(articlesOn('iran-iraq-border-security-2023').length).toBeGreaterThanOrEqual(8)
})

/** The articles that break a rule, by name, so that a failure says which. */
const slugsWhere = (rule: (article: DemoArticle) => boolean) =>
  articles.filter(rule).map(({ slug }) => slug)

/** The articles on an agreement; those that only mention it do not count. */
const articlesOn = (slug: string) =>
  articles.filter(({ coverage }) =>
    coverage.some(({ agreement, role }) => agreement === slug && role !== 'mentions'),
  )

/** JavaScript reads 30 February as 2 March; a moment that there was comes back as it went in. */
const isMoment = (at: string) =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(at) &&
  !Number.isNaN(Date.parse(at)) &&
  new Date(at).toISOString().startsWith(at.slice(0, -1))

const isBefore = (one: string, other: string) => Date.parse(one) < Date.parse(other)

/** Quotations set apart, and those in the running text too long to be a term in marks. */
const quotationsOf = ({ headline, standfirst, body }: DemoArticle) => {
  const setApart = body.flatMap((block) =>
    typeof block === 'object' && 'quote' in block ? block.quote : [],
  )
  const running = [headline, standfirst, ...body.flatMap(proseOf)]
    .flatMap((text) => [...text.matchAll(/“([^”]+)”/g)])
    .map((found) => found[1]!)
  return [...setApart, ...running.filter((words) => wordsOf(words).split(' ').length >= 6)]
}

const proseOf = (block: DemoArticle['body'][number]) => {
  if (typeof block === 'string') return [block]
  if ('heading' in block) return [block.heading]
  return 'list' in block ? block.list : []
}

/** Words alone, so that a comma, a capital or a kind of apostrophe makes no difference. */
const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
