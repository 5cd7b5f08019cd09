import { asc, desc, eq } from 'drizzle-orm'
import { desk } from '../../client'
import {
  agreements,
  articles,
  corrections,
  coverage,
  editions,
  entities,
  mentions,
  reports,
  staff,
} from '../../schema/index'
import { sourcesOf } from '../sources'

/** An article as the desk works on it: its newest edition whole, the others by number and state. */
export async function findDeskArticle(id: number) {
  const [article] = await desk.select().from(articles).where(eq(articles.id, id))
  if (!article) return null
  const all = await desk
    .select({ edition: editions, author: staff.name })
    .from(editions)
    .leftJoin(staff, eq(staff.id, editions.authorId))
    .where(eq(editions.articleId, id))
    .orderBy(desc(editions.number))
  const { edition, author } = all[0]!
  const [named, covered, corrected, cited, taken, place] = await Promise.all([
    desk
      .select({
        entityId: entities.id,
        kind: entities.kind,
        slug: entities.slug,
        name: entities.name,
        isoCode: entities.isoCode,
        latitude: entities.latitude,
        longitude: entities.longitude,
        words: mentions.words,
        published: entities.publishedAt,
      })
      .from(mentions)
      .innerJoin(entities, eq(entities.id, mentions.entityId))
      .where(eq(mentions.editionId, edition.id))
      .orderBy(asc(entities.kind), asc(entities.name)),
    desk
      .select({
        agreementId: agreements.id,
        slug: agreements.slug,
        shortTitle: agreements.shortTitle,
        summary: agreements.summary,
        role: coverage.role,
      })
      .from(coverage)
      .innerJoin(agreements, eq(agreements.id, coverage.agreementId))
      .where(eq(coverage.editionId, edition.id))
      .orderBy(asc(agreements.shortTitle)),
    desk
      .select()
      .from(corrections)
      .where(eq(corrections.articleId, id))
      .orderBy(desc(corrections.createdAt)),
    sourcesOf('edition', [edition.id], desk),
    desk.select({ id: reports.id }).from(reports).where(eq(reports.articleId, id)),
    edition.datelinePlaceId === null
      ? []
      : desk
          .select({ name: entities.name })
          .from(entities)
          .where(eq(entities.id, edition.datelinePlaceId)),
  ])
  return {
    article,
    edition,
    author,
    place: edition.dateline ?? place[0]?.name ?? null,
    editions: all.map(({ edition: { id: editionId, number, state, reason, publishedAt } }) => ({
      id: editionId,
      number,
      state,
      reason,
      publishedAt,
    })),
    mentions: named,
    coverage: covered,
    corrections: corrected,
    sources: cited.get(edition.id) ?? [],
    reportIds: taken.map(({ id: reportId }) => reportId),
  }
}

export type DeskArticle = NonNullable<Awaited<ReturnType<typeof findDeskArticle>>>

/** Agreements to choose from. */
export function listAgreementChoices() {
  return desk
    .select({ id: agreements.id, shortTitle: agreements.shortTitle })
    .from(agreements)
    .orderBy(asc(agreements.shortTitle))
}
