import { and, desc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Arrangement } from '../../../domain/home/arrangement'
import { liveStates } from '../../../domain/editions/states'
import { desk, type Database, type Transaction } from '../../client'
import { agreements, articles, editions, homeArrangements, staff } from '../../schema/index'

const columns = {
  id: homeArrangements.id,
  stories: homeArrangements.stories,
  sections: homeArrangements.sections,
  revision: homeArrangements.revision,
  changedAt: homeArrangements.changedAt,
  publishedAt: homeArrangements.publishedAt,
  supersededAt: homeArrangements.supersededAt,
  by: staff.name,
}

export type HomeVersion = Arrangement & {
  id: number
  revision: number
  changedAt: Date
  publishedAt: Date | null
  supersededAt: Date | null
  by: string | null
}

/** The front page at the desk: the arrangement that is live, the one in work, and what a form saw. */
export async function findDeskHome(db: Database | Transaction = desk) {
  const current: HomeVersion[] = await versions(db).where(isNull(homeArrangements.supersededAt))
  const live = current.find(({ publishedAt }) => publishedAt !== null) ?? null
  const inWork = current.find(({ publishedAt }) => publishedAt === null) ?? null
  const saw = [live?.id ?? 0, inWork?.id ?? 0, inWork?.revision ?? 0].join('.')
  return { live, inWork, saw }
}

export type DeskHome = Awaited<ReturnType<typeof findDeskHome>>

/** The arrangements that were live before, the last first. */
export function listFormerHomes(limit: number): Promise<HomeVersion[]> {
  return versions(desk)
    .where(isNotNull(homeArrangements.supersededAt))
    .orderBy(desc(homeArrangements.supersededAt), desc(homeArrangements.id))
    .limit(limit)
}

const versions = (db: Database | Transaction) =>
  db
    .select(columns)
    .from(homeArrangements)
    .leftJoin(staff, eq(staff.id, homeArrangements.changedById))

const isHidden = sql<boolean>`coalesce(${editions.embargoUntil} > now(), false)`

/** Articles that readers see now, the newest first, to choose stories among. */
export function listStoryChoices(limit: number) {
  return desk
    .select({
      id: articles.id,
      headline: editions.headline,
      publishedAt: articles.firstPublishedAt,
    })
    .from(articles)
    .innerJoin(editions, and(eq(editions.articleId, articles.id), eq(editions.state, 'published')))
    .where(sql`not ${isHidden}`)
    .orderBy(desc(articles.firstPublishedAt), desc(articles.id))
    .limit(limit)
}

/** Articles by their keys: what they are called, and whether readers see them. */
export async function describeStories(ids: number[]) {
  if (ids.length === 0) return []
  return desk
    .select({
      id: articles.id,
      headline: editions.headline,
      state: editions.state,
      embargoed: isHidden,
    })
    .from(articles)
    .innerJoin(editions, eq(editions.articleId, articles.id))
    .where(and(inArray(articles.id, ids), inArray(editions.state, [...liveStates])))
}

export type StoryAtDesk = Awaited<ReturnType<typeof describeStories>>[number]

/** Agreements that readers see, and the subjects they have, to make sections of. */
export async function listSectionChoices() {
  const rows = await desk
    .select({ id: agreements.id, shortTitle: agreements.shortTitle, subjects: agreements.subjects })
    .from(agreements)
    .where(isNotNull(agreements.publishedAt))
    .orderBy(agreements.shortTitle)
  return {
    agreements: rows.map(({ id, shortTitle }) => ({ id, shortTitle })),
    subjects: [...new Set(rows.flatMap(({ subjects }) => subjects))].toSorted(),
  }
}
