import { and, eq, exists, gte, inArray, lt, sql, type SQL } from 'drizzle-orm'
import type { ArticleKind } from '../../domain/articles/vocabulary'
import { reader } from '../client'
import {
  articleAgreements,
  articleAuthors,
  articleCountries,
  articles,
  editions,
  mentions,
} from '../schema/index'
import { articleOf, before, cards, type Cursor } from './article-cards'

/** What articles have in common; of several, all hold. */
export type ArticlesOf = {
  ids?: number[]
  kind?: ArticleKind
  /** They concern each of these. */
  countryIds?: number[]
  /** They are about one of these. */
  agreementIds?: number[]
  /** They name it. */
  entityId?: number
  authorId?: number
  /** First published at or after, and before. */
  from?: Date
  to?: Date
}

/** Articles that readers may see, withdrawn ones too, the newest first. */
export const listArticlesOf = (of: ArticlesOf, limit: number, from?: Cursor | null) =>
  cards(limit, [...conditionsOf(of), before(from)])

/** The same without those withdrawn: what is sent to others is taken for true. */
export const listStanding = (of: ArticlesOf, limit: number) =>
  cards(limit, [...conditionsOf(of), eq(editions.state, 'published')])

function conditionsOf(of: ArticlesOf): (SQL | undefined)[] {
  const { ids, kind, countryIds = [], agreementIds, entityId, authorId, from, to } = of
  return [
    ids && inArray(articles.id, ids),
    kind && eq(articles.kind, kind),
    ...countryIds.map((id) => articleOf(articleCountries, eq(articleCountries.countryId, id))),
    agreementIds &&
      articleOf(articleAgreements, inArray(articleAgreements.agreementId, agreementIds)),
    entityId === undefined ? undefined : naming(entityId),
    authorId === undefined
      ? undefined
      : articleOf(articleAuthors, eq(articleAuthors.authorId, authorId)),
    from && gte(articles.firstPublishedAt, from),
    to && lt(articles.firstPublishedAt, to),
  ]
}

const naming = (entityId: number) =>
  exists(
    reader
      .select({ one: sql`1` })
      .from(mentions)
      .where(
        and(
          eq(mentions.editionId, editions.id),
          eq(mentions.entityId, entityId),
          mentions.confirmed,
        ),
      ),
  )
