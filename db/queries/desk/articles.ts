import { and, asc, desc, eq } from 'drizzle-orm'
import { liveStates, type EditionState } from '../../../domain/editions/states'
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
    /** The edition that stands for the article before readers, if any does. */
    live: all.find(({ edition: { state } }) => isLive(state))?.edition ?? null,
    author,
    /** Address, kind and language as they are once this edition is published. */
    wanted: {
      slug: edition.nextSlug ?? article.slug,
      kind: edition.nextKind ?? article.kind,
      language: edition.nextLanguage ?? article.language,
    },
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

const isLive = (state: EditionState) => liveStates.some((one) => one === state)

/** In which state an edition is; null where there is none. */
export async function findEditionState(id: number): Promise<EditionState | null> {
  const [edition] = await desk
    .select({ state: editions.state })
    .from(editions)
    .where(eq(editions.id, id))
  return edition?.state ?? null
}

/** The key of the published article with this address; null where there is none. */
export async function findPublishedArticleId(slug: string): Promise<number | null> {
  const [article] = await desk
    .select({ id: articles.id })
    .from(articles)
    .innerJoin(editions, and(eq(editions.articleId, articles.id), eq(editions.state, 'published')))
    .where(eq(articles.slug, slug.replace(/^.*\//, '')))
  return article?.id ?? null
}

/** Agreements to choose from. */
export function listAgreementChoices() {
  return desk
    .select({ id: agreements.id, shortTitle: agreements.shortTitle })
    .from(agreements)
    .orderBy(asc(agreements.shortTitle))
}
