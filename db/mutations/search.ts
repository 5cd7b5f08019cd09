import { and, eq, inArray, isNull, sql, type SQL } from 'drizzle-orm'
import { plainText } from '../../domain/articles/plain-text'
import { normalName } from '../../domain/names/normal-name'
import { agreementTag, countryTag, entityTag, kindTag, weekTags } from '../../domain/search/tags'
import { readableStates } from '../../domain/editions/states'
import type { Transaction } from '../client'
import { creditAuthors } from './authors'
import {
  articleAgreements,
  articleAuthors,
  articleCountries,
  articleHits,
  articles,
  coverage,
  editions,
  entities,
  mentions,
  names,
  participations,
} from '../schema/index'

/** Words beyond this are not found: PostgreSQL indexes a megabyte of them and no more. */
const indexedCharacters = 100_000

/**
 * Brings what search knows of an article in line with what readers may see of it; takes it out
 * when that is nothing. Belongs into the transaction that changes the one or the other.
 */
export async function indexArticle(tx: Transaction, articleId: number) {
  await tx.delete(articleCountries).where(eq(articleCountries.articleId, articleId))
  await tx.delete(articleAgreements).where(eq(articleAgreements.articleId, articleId))
  await tx.delete(articleAuthors).where(eq(articleAuthors.articleId, articleId))
  const edition = await readableEdition(tx, articleId)
  if (!edition || (edition.embargoUntil && edition.embargoUntil > new Date())) {
    await tx.delete(articleHits).where(eq(articleHits.articleId, articleId))
    return
  }
  const { agreementIds, entityIds, countryIds } = await subjectsOf(tx, edition.id)
  const named = await namesOf(tx, entityIds)
  const publishedAt = edition.firstPublishedAt!
  const tags = [
    kindTag(edition.kind),
    ...countryIds.map(countryTag),
    ...agreementIds.map(agreementTag),
    ...entityIds.map(entityTag),
    ...weekTags(publishedAt),
  ]
  const text = plainText(edition.body).slice(0, indexedCharacters)
  const words = indexedWords({
    headline: sql`${normalName(edition.headline)}`,
    standfirst: sql`${normalName(`${edition.kicker ?? ''} ${edition.standfirst}`)}`,
    named: sql`${named}`,
    text: sql`${normalName(text)}`,
  })
  const row = { articleId, publishedAt, tags, words, text: `${edition.standfirst}\n${text}` }
  await tx
    .insert(articleHits)
    .values(row)
    .onConflictDoUpdate({ target: articleHits.articleId, set: row })
  await creditAuthors(tx, { articleId, publishedAt, byline: edition.byline })
  if (countryIds.length) {
    await tx
      .insert(articleCountries)
      .values(countryIds.map((countryId) => ({ countryId, publishedAt, articleId })))
  }
  if (agreementIds.length) {
    await tx
      .insert(articleAgreements)
      .values(agreementIds.map((agreementId) => ({ agreementId, publishedAt, articleId })))
  }
}

/**
 * The words of an article with the weight of the part they stand in, each part in normal form. Those
 * of the headline stand there once more, marked `t/`: an index knows no weights, so that a search
 * of headlines alone would look at every article with the word.
 */
export const indexedWords = (part: Record<'headline' | 'standfirst' | 'named' | 'text', SQL>) =>
  sql`setweight(to_tsvector('english', ${part.headline}), 'A')
    || setweight(to_tsvector('english', ${part.standfirst}), 'B')
    || setweight(to_tsvector('english', ${part.named}), 'C')
    || setweight(to_tsvector('english', ${part.text}), 'D')
    || coalesce((select array_to_tsvector(array_agg('t/' || lexeme))
      from unnest(to_tsvector('english', ${part.headline}))), ''::tsvector)`

async function readableEdition(tx: Transaction, articleId: number) {
  const [edition] = await tx
    .select({
      id: editions.id,
      kind: articles.kind,
      firstPublishedAt: articles.firstPublishedAt,
      embargoUntil: editions.embargoUntil,
      kicker: editions.kicker,
      headline: editions.headline,
      standfirst: editions.standfirst,
      byline: editions.byline,
      body: editions.body,
    })
    .from(editions)
    .innerJoin(articles, eq(articles.id, editions.articleId))
    .where(and(eq(editions.articleId, articleId), inArray(editions.state, [...readableStates])))
  return edition
}

/** Every name of what an article names, in any script and spelling: one who knows another finds it too. */
async function namesOf(tx: Transaction, entityIds: number[]): Promise<string> {
  if (entityIds.length === 0) return ''
  const known = await tx
    .select({ normal: names.normal })
    .from(names)
    .where(inArray(names.entityId, entityIds))
  return known
    .map(({ normal }) => normal)
    .join('\n')
    .slice(0, indexedCharacters)
}

/** Its agreements and entities; its countries are those named, those of its places, and the parties. */
async function subjectsOf(tx: Transaction, editionId: number) {
  const covered = await tx
    .select({ id: coverage.agreementId })
    .from(coverage)
    .where(eq(coverage.editionId, editionId))
  const agreementIds = covered.map(({ id }) => id)
  const mentioned = await tx
    .select({ id: entities.id, kind: entities.kind, countryId: entities.countryId })
    .from(mentions)
    .innerJoin(entities, eq(entities.id, mentions.entityId))
    .where(and(eq(mentions.editionId, editionId), mentions.confirmed))
  const parties = agreementIds.length
    ? await tx
        .select({ id: entities.id })
        .from(participations)
        .innerJoin(entities, eq(entities.id, participations.entityId))
        .where(
          and(
            inArray(participations.agreementId, agreementIds),
            eq(participations.role, 'party'),
            isNull(participations.withdrawnAt),
            eq(entities.kind, 'country'),
          ),
        )
    : []
  const named = mentioned.flatMap(({ id, kind, countryId }) => {
    if (kind === 'country') return id
    return kind === 'place' && countryId !== null ? countryId : []
  })
  return {
    agreementIds,
    entityIds: mentioned.map(({ id }) => id),
    countryIds: [...new Set([...named, ...parties.map(({ id }) => id)])],
  }
}
