import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { editionActions } from '../../domain/editions/workflow'
import { desk } from '../client'
import { articles, citations, corrections, coverage, editions, mentions } from '../schema/index'
import { recordAudit } from './audit'
import { indexArticle } from './search'

/**
 * Takes a published article back: withdrawn (the text stays under a notice), unpublished (gone, or
 * leading to another article), or killed. Search and lists follow in the same transaction.
 */
export async function retractArticle(
  articleId: number,
  action: 'withdraw' | 'unpublish' | 'kill',
  { notice, redirectToId }: { notice: string; redirectToId: number | null },
  editor: { id: number },
): Promise<boolean> {
  const { from, to } = editionActions[action]
  return desk.transaction(async (tx) => {
    const [moved] = await tx
      .update(editions)
      .set({ state: to, embargoUntil: null, scheduledFor: null })
      .where(and(eq(editions.articleId, articleId), inArray(editions.state, [...from])))
      .returning({ id: editions.id })
    if (!moved) return false
    await tx
      .update(articles)
      .set({ publicNotice: notice, redirectToId, lastChangedAt: sql`now()` })
      .where(eq(articles.id, articleId))
    await indexArticle(tx, articleId)
    await recordAudit(tx, {
      actorId: editor.id,
      verb: `edition.${action}`,
      subject: 'article',
      subjectId: articleId,
      detail: { editionId: moved.id, notice, redirectToId },
    })
    return true
  })
}

/**
 * Begins a new edition of a published article, for an update or a correction; the live one stays
 * as it is until this one is published. Null where one is in work already or nothing is published.
 */
export async function beginEdition(
  articleId: number,
  change:
    | { reason: 'update'; changeNote: string }
    | { reason: 'correction'; wrong: string; right: string },
  editor: { id: number },
): Promise<number | null> {
  return desk.transaction(async (tx) => {
    await tx
      .select({ id: articles.id })
      .from(articles)
      .where(eq(articles.id, articleId))
      .for('update')
    const all = await tx
      .select()
      .from(editions)
      .where(eq(editions.articleId, articleId))
      .orderBy(desc(editions.number))
    const live = all.find(({ state }) => state === 'published' || state === 'withdrawn')
    const inWork = all.some(({ state }) =>
      ['draft', 'needs-changes', 'submitted', 'approved', 'scheduled'].includes(state),
    )
    if (!live || inWork) return null
    const { kicker, headline, standfirst, dateline, datelinePlaceId, byline, body, leadPictureId } =
      live
    const [made] = await tx
      .insert(editions)
      .values({
        articleId,
        number: all[0]!.number + 1,
        reason: change.reason,
        changeNote: change.reason === 'update' ? change.changeNote : null,
        authorId: editor.id,
        ...{ kicker, headline, standfirst, dateline, datelinePlaceId, byline, body, leadPictureId },
      })
      .returning({ id: editions.id })
    const editionId = made!.id
    for (const table of [mentions, coverage] as const) {
      const rows = await tx.select().from(table).where(eq(table.editionId, live.id))
      if (rows.length)
        await tx.insert(table).values(rows.map((row) => ({ ...row, editionId })) as never)
    }
    const cited = await tx
      .select({ sourceId: citations.sourceId })
      .from(citations)
      .where(eq(citations.editionId, live.id))
    if (cited.length)
      await tx.insert(citations).values(cited.map(({ sourceId }) => ({ sourceId, editionId })))
    if (change.reason === 'correction') {
      await tx
        .insert(corrections)
        .values({ articleId, editionId, wrong: change.wrong, right: change.right })
    }
    await recordAudit(tx, {
      actorId: editor.id,
      verb: `edition.begun-${change.reason}`,
      subject: 'article',
      subjectId: articleId,
      detail: { editionId },
    })
    return editionId
  })
}
