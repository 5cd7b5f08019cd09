import { and, eq, inArray, isNull, ne, sql } from 'drizzle-orm'
import { editionActions } from '../../domain/editions/workflow'
import { desk, type Transaction } from '../client'
import {
  articles,
  citations,
  corrections,
  editions,
  entities,
  formerSlugs,
  mentions,
  sources,
} from '../schema/index'
import { recordAudit } from './audit'
import { recordProposals } from './proposals'
import { indexArticle } from './search'

export type Published = { slug: string } | 'not publishable' | 'headline missing' | 'address taken'

/**
 * Publishes an edition, in one transaction: it becomes the live one and the one before is
 * superseded; what was accepted of its report enters the record with the report as source; names
 * and sources it is the first to use become public; search knows it. The database's clock decides.
 * Of two who publish at once, one does.
 * @param atOnce why it goes out without a second editor; null where one approved it
 */
export async function publishEdition(
  editionId: number,
  editor: { id: number },
  atOnce: string | null,
): Promise<Published> {
  const action = atOnce === null ? editionActions.publish : editionActions['publish-at-once']
  return desk.transaction(async (tx) => {
    const [edition] = await tx
      .select({
        articleId: editions.articleId,
        headline: editions.headline,
        state: editions.state,
        reason: editions.reason,
      })
      .from(editions)
      .where(eq(editions.id, editionId))
      .for('update')
    if (!edition || !(action.from as readonly string[]).includes(edition.state))
      return 'not publishable'
    if (!edition.headline.trim()) return 'headline missing'
    if (await isAddressTaken(tx, editionId)) return 'address taken'
    const { articleId } = edition
    await tx
      .update(editions)
      .set({ state: 'superseded' })
      .where(
        and(eq(editions.articleId, articleId), inArray(editions.state, ['published', 'withdrawn'])),
      )
    await tx
      .update(editions)
      .set({
        state: 'published',
        publishedAt: sql`now()`,
        publishedById: editor.id,
        atOnceReason: atOnce,
        flaggedForReview: atOnce !== null,
      })
      .where(eq(editions.id, editionId))
    await takeOver(tx, editionId, articleId)
    const [article] = await tx
      .update(articles)
      .set({
        firstPublishedAt: sql`coalesce(${articles.firstPublishedAt}, now())`,
        lastMajorChangeAt: sql`now()`,
        lastChangedAt: sql`now()`,
        publicNotice: null,
        redirectToId: null,
      })
      .where(eq(articles.id, articleId))
      .returning({ slug: articles.slug })
    await makePublic(tx, editionId)
    await tx
      .update(corrections)
      .set({ publishedAt: sql`now()` })
      .where(and(eq(corrections.editionId, editionId), isNull(corrections.publishedAt)))
    const recorded = await recordProposals(tx, articleId, editor.id)
    await indexArticle(tx, articleId)
    await recordAudit(tx, {
      actorId: editor.id,
      verb: atOnce === null ? 'edition.published' : 'edition.published-at-once',
      subject: 'article',
      subjectId: articleId,
      detail: { editionId, headline: edition.headline, reason: atOnce, recorded },
    })
    return { slug: article!.slug }
  })
}

/** Whether another article got the address, since the edition was saved, that its article is to have. */
async function isAddressTaken(tx: Transaction, editionId: number): Promise<boolean> {
  const [other] = await tx
    .select({ id: articles.id })
    .from(editions)
    .innerJoin(
      articles,
      and(eq(articles.slug, editions.nextSlug), ne(articles.id, editions.articleId)),
    )
    .where(eq(editions.id, editionId))
  return other !== undefined
}

/** A published article takes over the address, kind and language its new edition has for it. */
async function takeOver(tx: Transaction, editionId: number, articleId: number) {
  const [next] = await tx
    .select({
      slug: editions.nextSlug,
      kind: editions.nextKind,
      language: editions.nextLanguage,
      former: articles.slug,
    })
    .from(editions)
    .innerJoin(articles, eq(articles.id, editions.articleId))
    .where(eq(editions.id, editionId))
  const { former, slug, kind, language } = next!
  if (!slug || !kind || !language) return
  if (slug !== former) {
    await tx
      .insert(formerSlugs)
      .values({ section: 'articles', slug: former, targetId: articleId })
      .onConflictDoNothing()
  }
  await tx.update(articles).set({ slug, kind, language }).where(eq(articles.id, articleId))
}

/** Names and sources nobody could see yet come out with the first article that uses them. */
async function makePublic(tx: Transaction, editionId: number) {
  const named = tx
    .select({ id: mentions.entityId })
    .from(mentions)
    .where(and(eq(mentions.editionId, editionId), mentions.confirmed))
  await tx
    .update(entities)
    .set({ publishedAt: sql`now()` })
    .where(and(isNull(entities.publishedAt), inArray(entities.id, named)))
  const cited = tx
    .select({ id: citations.sourceId })
    .from(citations)
    .where(eq(citations.editionId, editionId))
  await tx
    .update(sources)
    .set({ publishedAt: sql`now()` })
    .where(and(isNull(sources.publishedAt), inArray(sources.id, cited)))
}

/** A second editor approves what was published at once. */
export async function approveAfterwards(
  editionId: number,
  editor: { id: number },
): Promise<boolean> {
  return desk.transaction(async (tx) => {
    const [done] = await tx
      .update(editions)
      .set({ flaggedForReview: false, atOnceApprovedById: editor.id })
      .where(
        and(
          eq(editions.id, editionId),
          editions.flaggedForReview,
          sql`${editions.publishedById} <> ${editor.id}`,
        ),
      )
      .returning({ articleId: editions.articleId })
    if (!done) return false
    await recordAudit(tx, {
      actorId: editor.id,
      verb: 'edition.approved-afterwards',
      subject: 'article',
      subjectId: done.articleId,
      detail: { editionId },
    })
    return true
  })
}
