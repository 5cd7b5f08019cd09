import { and, desc, eq, exists, inArray, sql, type SQL } from 'drizzle-orm'
import { standingStories, type Arrangement } from '../../domain/home/arrangement'
import { reader } from '../client'
import {
  agreements,
  articleAgreements,
  articles,
  editions,
  entities,
  homeArrangements,
} from '../schema/index'
import { cardColumns, type ArticleCard } from './article-cards'

/** The arrangement of the front page that is live; null where nobody ever arranged it. */
export async function findArrangement(): Promise<Arrangement | null> {
  const [live] = await reader
    .select({ stories: homeArrangements.stories, sections: homeArrangements.sections })
    .from(homeArrangements)
  return live ?? null
}

/** The chosen stories that readers may see now and whose time has not passed, in their order. */
export async function listStandingStories(
  stories: Arrangement['stories'],
  now: Date,
): Promise<ArticleCard[]> {
  const ids = standingStories(stories, now)
  if (ids.length === 0) return []
  const found = await standing(ids.length, inArray(articles.id, ids))
  return ids.flatMap((id) => found.find((card) => card.id === id) ?? [])
}

/** What stands, the newest first: nothing that was withdrawn, whose address still answers. */
export const listStanding = (limit: number) => standing(limit)

export const listStandingAnalysis = (limit: number) =>
  standing(limit, inArray(articles.kind, ['analysis', 'explainer']))

export const listStandingOfAgreement = (agreementId: number, limit: number) =>
  standing(limit, covers(eq(articleAgreements.agreementId, agreementId)))

/** Of the agreements with a subject. */
export const listStandingOfSubject = (subject: string, limit: number) =>
  standing(limit, covers(sql`${subject} = any(${agreements.subjects})`))

/** An agreement by its key, as the head of a section names it; null where readers see none. */
export async function findAgreementName(id: number) {
  const [agreement] = await reader
    .select({ slug: agreements.slug, shortTitle: agreements.shortTitle })
    .from(agreements)
    .where(eq(agreements.id, id))
  return agreement ?? null
}

function standing(limit: number, condition?: SQL): Promise<ArticleCard[]> {
  return reader
    .select(cardColumns)
    .from(articles)
    .innerJoin(editions, and(eq(editions.articleId, articles.id), eq(editions.state, 'published')))
    .leftJoin(entities, eq(entities.id, editions.datelinePlaceId))
    .where(condition)
    .orderBy(desc(articles.firstPublishedAt), desc(articles.id))
    .limit(limit)
}

const covers = (condition: SQL) =>
  exists(
    reader
      .select({ one: sql`1` })
      .from(articleAgreements)
      .innerJoin(agreements, eq(agreements.id, articleAgreements.agreementId))
      .where(and(eq(articleAgreements.articleId, articles.id), condition)),
  )
