import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import { slugForm } from '../../domain/text/slug'
import { reader } from '../client'
import {
  agreements,
  articleAuthors,
  articles,
  corrections,
  coverage,
  editions,
  entities,
  formerSlugs,
  mentions,
  pictures,
} from '../schema/index'
import { cardColumns } from './article-cards'
import { listSignatures } from './authors'
import { sourcesOf } from './sources'

/** An article as readers see it, or what its address answers instead. */
export async function findArticle(slug: string) {
  if (!slugForm.test(slug)) return null
  const [article] = await reader
    .select({
      ...cardColumns,
      editionId: editions.id,
      state: editions.state,
      body: editions.body,
      changeNote: editions.changeNote,
      publicNotice: articles.publicNotice,
      lastMajorChangeAt: articles.lastMajorChangeAt,
      picture: {
        fileHash: pictures.fileHash,
        alt: pictures.alt,
        caption: pictures.caption,
        credit: pictures.credit,
        width: pictures.width,
        height: pictures.height,
      },
    })
    .from(articles)
    .innerJoin(
      editions,
      and(eq(editions.articleId, articles.id), inArray(editions.state, ['published', 'withdrawn'])),
    )
    .leftJoin(entities, eq(entities.id, editions.datelinePlaceId))
    .leftJoin(pictures, eq(pictures.id, editions.leadPictureId))
    .where(eq(articles.slug, slug))
  if (!article) return null
  const [named, covered, corrected, cited, authors] = await Promise.all([
    mentionsOf(article.editionId),
    coverageOf(article.editionId),
    correctionsOf(article.id),
    sourcesOf('edition', [article.editionId]),
    listSignatures([article.id]),
  ])
  return {
    ...article,
    mentions: named,
    coverage: covered,
    corrections: corrected,
    authors,
    sources: cited.get(article.editionId) ?? [],
  }
}

export type Article = NonNullable<Awaited<ReturnType<typeof findArticle>>>

/** Why an address has no article to show: it moved, or it is gone with a reason. Null: unknown. */
export async function findFormerArticle(
  slug: string,
): Promise<{ movedTo: string } | { gone: string } | null> {
  if (!slugForm.test(slug)) return null
  const [moved] = await reader
    .select({ slug: articles.slug })
    .from(formerSlugs)
    .innerJoin(articles, eq(articles.id, formerSlugs.targetId))
    .where(and(eq(formerSlugs.section, 'articles'), eq(formerSlugs.slug, slug)))
  if (moved) return { movedTo: moved.slug }
  const [gone] = await reader
    .select({ notice: articles.publicNotice, redirectToId: articles.redirectToId })
    .from(articles)
    .where(eq(articles.slug, slug))
  if (!gone?.notice && !gone?.redirectToId) return null
  if (gone.redirectToId) {
    const [target] = await reader
      .select({ slug: articles.slug })
      .from(articles)
      .where(eq(articles.id, gone.redirectToId))
    if (target) return { movedTo: target.slug }
  }
  return { gone: gone.notice ?? 'This article is no longer published.' }
}

/** Whom and what the readable edition of an article names, for a map of it. */
export async function listMentioned(articleId: number) {
  const [edition] = await reader
    .select({ id: editions.id })
    .from(editions)
    .where(
      and(eq(editions.articleId, articleId), inArray(editions.state, ['published', 'withdrawn'])),
    )
  return edition ? mentionsOf(edition.id) : []
}

function mentionsOf(editionId: number) {
  return reader
    .select({
      entityId: entities.id,
      kind: entities.kind,
      slug: entities.slug,
      name: entities.name,
      isoCode: entities.isoCode,
      latitude: entities.latitude,
      longitude: entities.longitude,
      words: mentions.words,
    })
    .from(mentions)
    .innerJoin(entities, eq(entities.id, mentions.entityId))
    .where(and(eq(mentions.editionId, editionId), mentions.confirmed))
    .orderBy(asc(entities.kind), asc(entities.name))
}

function coverageOf(editionId: number) {
  return reader
    .select({
      agreementId: agreements.id,
      slug: agreements.slug,
      title: agreements.title,
      shortTitle: agreements.shortTitle,
      summary: agreements.summary,
      role: coverage.role,
    })
    .from(coverage)
    .innerJoin(agreements, eq(agreements.id, coverage.agreementId))
    .where(eq(coverage.editionId, editionId))
    .orderBy(asc(agreements.shortTitle))
}

function correctionsOf(articleId: number) {
  return reader
    .select({
      id: corrections.id,
      wrong: corrections.wrong,
      right: corrections.right,
      publishedAt: corrections.publishedAt,
    })
    .from(corrections)
    .where(eq(corrections.articleId, articleId))
    .orderBy(desc(corrections.publishedAt))
}

/**
 * Corrections, the newest first.
 * @param authorId to what this author signed alone
 */
export function listCorrections(limit: number, authorId?: number) {
  const signed = reader
    .select({ id: articleAuthors.articleId })
    .from(articleAuthors)
    .where(eq(articleAuthors.authorId, authorId ?? 0))
  return reader
    .select({
      id: corrections.id,
      wrong: corrections.wrong,
      right: corrections.right,
      publishedAt: corrections.publishedAt,
      slug: articles.slug,
      headline: editions.headline,
    })
    .from(corrections)
    .innerJoin(articles, eq(articles.id, corrections.articleId))
    .innerJoin(
      editions,
      and(eq(editions.articleId, articles.id), inArray(editions.state, ['published', 'withdrawn'])),
    )
    .where(authorId === undefined ? undefined : inArray(corrections.articleId, signed))
    .orderBy(desc(corrections.publishedAt))
    .limit(limit)
}
