import { and, asc, desc, eq, exists, gt, inArray, lt, ne, or, sql, type SQL } from 'drizzle-orm'
import type { ArticleKind } from '../../domain/articles/vocabulary'
import { reader } from '../client'
import {
  articleAgreements,
  articleAuthors,
  articleCountries,
  articles,
  editions,
  entities,
  mentions,
} from '../schema/index'

/** What an index of articles shows of one. */
export type ArticleCard = {
  id: number
  slug: string
  kind: ArticleKind
  language: string
  kicker: string | null
  headline: string
  standfirst: string
  byline: string
  place: string | null
  publishedAt: Date
  changedAt: Date
}

/** Where the next page of a list begins: after the article with this time and key. */
export type Cursor = { publishedAt: Date; id: number }

export const cardColumns = {
  id: articles.id,
  slug: articles.slug,
  kind: articles.kind,
  language: articles.language,
  kicker: editions.kicker,
  headline: editions.headline,
  standfirst: editions.standfirst,
  byline: editions.byline,
  place: sql<string | null>`coalesce(${editions.dateline}, ${entities.name})`,
  publishedAt: sql<Date>`${articles.firstPublishedAt}`.mapWith(articles.firstPublishedAt),
  changedAt: sql<Date>`${articles.lastChangedAt}`.mapWith(articles.lastChangedAt),
}

/** Published articles, the newest first. */
export function listArticles(
  limit: number,
  more: { kind?: ArticleKind; before?: Cursor | null } = {},
) {
  return cards(limit, [more.kind && eq(articles.kind, more.kind), before(more.before)])
}

export function listArticlesOfCountry(countryId: number, limit: number, from?: Cursor | null) {
  return cards(limit, [
    articleOf(articleCountries, eq(articleCountries.countryId, countryId)),
    before(from),
  ])
}

export function listArticlesOfPair(
  first: number,
  second: number,
  limit: number,
  from?: Cursor | null,
) {
  return cards(limit, [
    articleOf(articleCountries, eq(articleCountries.countryId, first)),
    articleOf(articleCountries, eq(articleCountries.countryId, second)),
    before(from),
  ])
}

export function listArticlesOfAgreement(agreementId: number, limit: number, from?: Cursor | null) {
  return cards(limit, [
    articleOf(articleAgreements, eq(articleAgreements.agreementId, agreementId)),
    before(from),
  ])
}

export function listArticlesOfEntity(entityId: number, limit: number, from?: Cursor | null) {
  const mentioned = reader
    .select({ one: sql`1` })
    .from(mentions)
    .where(
      and(eq(mentions.editionId, editions.id), eq(mentions.entityId, entityId), mentions.confirmed),
    )
  return cards(limit, [exists(mentioned), before(from)])
}

/** Articles by their keys, in the order of the keys. */
export async function listArticlesById(ids: number[]): Promise<ArticleCard[]> {
  if (ids.length === 0) return []
  const found = await cards(ids.length, [inArray(articles.id, ids)])
  return ids.flatMap((id) => found.find((card) => card.id === id) ?? [])
}

/** Others on the same agreements, the newest first. */
export function listRelatedArticles(articleId: number, agreementIds: number[], limit: number) {
  if (agreementIds.length === 0) return Promise.resolve([])
  return cards(limit, [
    articleOf(articleAgreements, inArray(articleAgreements.agreementId, agreementIds)),
    ne(articles.id, articleId),
  ])
}

/** The articles before and after one in the story of an agreement, by when they were published. */
export async function findNeighbours(
  { id, publishedAt }: { id: number; publishedAt: Date },
  agreementId: number,
): Promise<{ previous: ArticleCard | null; next: ArticleCard | null }> {
  const onIt = articleOf(articleAgreements, eq(articleAgreements.agreementId, agreementId))
  const [[previous], [next]] = await Promise.all([
    cards(1, [onIt, before({ publishedAt, id })]),
    cards(1, [onIt, after({ publishedAt, id })], 'oldest first'),
  ])
  return { previous: previous ?? null, next: next ?? null }
}

/** Articles that readers may see and for which all conditions hold, in the order asked for. */
export async function cards(
  limit: number,
  conditions: (SQL | undefined | '' | null)[],
  order: 'newest first' | 'oldest first' = 'newest first',
): Promise<ArticleCard[]> {
  return reader
    .select(cardColumns)
    .from(articles)
    .innerJoin(
      editions,
      and(eq(editions.articleId, articles.id), inArray(editions.state, ['published', 'withdrawn'])),
    )
    .leftJoin(entities, eq(entities.id, editions.datelinePlaceId))
    .where(and(...conditions.map((condition) => condition || undefined)))
    .orderBy(...[articles.firstPublishedAt, articles.id].map(order === 'newest first' ? desc : asc))
    .limit(limit)
}

/** Stands in one of the lists that publication keeps. */
export const articleOf = (
  table: typeof articleAgreements | typeof articleAuthors | typeof articleCountries,
  condition: SQL,
) =>
  exists(
    reader
      .select({ one: sql`1` })
      .from(table)
      .where(and(eq(table.articleId, articles.id), condition)),
  )

/** Older than the last one shown. */
export function before(cursor: Cursor | null | undefined): SQL | undefined {
  if (!cursor) return undefined
  return or(
    lt(articles.firstPublishedAt, cursor.publishedAt),
    and(eq(articles.firstPublishedAt, cursor.publishedAt), lt(articles.id, cursor.id)),
  )
}

const after = ({ publishedAt, id }: Cursor): SQL | undefined =>
  or(
    gt(articles.firstPublishedAt, publishedAt),
    and(eq(articles.firstPublishedAt, publishedAt), gt(articles.id, id)),
  )
