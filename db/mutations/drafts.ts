import { eq, like, sql } from 'drizzle-orm'
import type { RichText } from '../../domain/articles/rich-text'
import type { ArticleKind, CoverageRole } from '../../domain/articles/vocabulary'
import type { SourceType } from '../../domain/agreements/vocabulary'
import { slugOf } from '../../domain/text/slug'
import { desk, type Transaction } from '../client'
import {
  articles,
  citations,
  coverage,
  editions,
  mentions,
  proposals,
  reports,
  sources,
} from '../schema/index'
import { recordAudit } from './audit'

/** The text of a new draft. */
export type DraftText = {
  kind: ArticleKind
  language: string
  kicker: string | null
  headline: string
  standfirst: string
  dateline: string | null
  datelinePlaceId: number | null
  byline: string
  body: RichText
}

export type Decided = {
  key: string
  kind: 'event' | 'claim' | 'review'
  accepted: boolean
  content: Record<string, unknown>
}

export type DraftFromReport = DraftText & {
  mentions: { entityId: number; words: string[] }[]
  coverage: { agreementId: number; role: CoverageRole }[]
  proposals: Decided[]
  source: {
    outlet: string
    title: string | null
    url: string | null
    publishedOn: string | null
    type: SourceType
    language: string
  }
}

/**
 * Makes a draft of a report: text, names, coverage, what was decided on each proposal, and the
 * report as its source. Nothing of it enters the record before publication.
 * @returns the article's key; of the article there is already, if the report was taken before
 */
export async function takeReport(
  reportId: number,
  draft: DraftFromReport,
  editorId: number,
): Promise<{ articleId: number; again: boolean }> {
  return desk.transaction(async (tx) => {
    const [report] = await tx
      .select({ articleId: reports.articleId })
      .from(reports)
      .where(eq(reports.id, reportId))
      .for('update')
    if (!report) throw new Error(`There is no report ${reportId}`)
    if (report.articleId !== null) return { articleId: report.articleId, again: true }
    const { articleId, editionId } = await insertDraft(tx, draft, editorId, null)
    await tx.update(reports).set({ state: 'taken', articleId }).where(eq(reports.id, reportId))
    const [source] = await tx
      .insert(sources)
      .values({
        ...draft.source,
        reportId,
        publishedPrecision: draft.source.publishedOn ? 'day' : null,
        retrievedAt: sql`now()`,
      })
      .returning({ id: sources.id })
    await tx.insert(citations).values({ sourceId: source!.id, editionId })
    if (draft.mentions.length) {
      await tx
        .insert(mentions)
        .values(draft.mentions.map((one) => ({ ...one, editionId, confirmed: true })))
    }
    if (draft.coverage.length)
      await tx.insert(coverage).values(draft.coverage.map((one) => ({ ...one, editionId })))
    if (draft.proposals.length) {
      await tx.insert(proposals).values(
        draft.proposals.map(({ accepted, ...one }) => ({
          ...one,
          reportId,
          decision: accepted ? ('accepted' as const) : ('dropped' as const),
          decidedById: editorId,
          decidedAt: sql`now()`,
        })),
      )
    }
    await recordAudit(tx, {
      actorId: editorId,
      verb: 'report.taken',
      subject: 'report',
      subjectId: reportId,
      detail: { articleId },
    })
    return { articleId, again: false }
  })
}

/** Begins an article; the same form sent twice makes one. */
export async function beginArticle(
  draft: DraftText,
  formKey: string,
  editorId: number,
): Promise<number> {
  return desk.transaction(async (tx) => {
    const [known] = await tx
      .select({ id: articles.id })
      .from(articles)
      .where(eq(articles.formKey, formKey))
    if (known) return known.id
    return (await insertDraft(tx, draft, editorId, formKey)).articleId
  })
}

async function insertDraft(
  tx: Transaction,
  { kind, language, ...text }: DraftText,
  editorId: number,
  formKey: string | null,
) {
  const slug = await freeSlug(tx, slugOf(text.headline || 'untitled'))
  const [article] = await tx
    .insert(articles)
    .values({ slug, kind, language, createdById: editorId, formKey })
    .returning({ id: articles.id })
  const articleId = article!.id
  const [edition] = await tx
    .insert(editions)
    .values({ ...text, articleId, number: 1, authorId: editorId })
    .returning({ id: editions.id })
  await recordAudit(tx, {
    actorId: editorId,
    verb: 'article.begun',
    subject: 'article',
    subjectId: articleId,
    detail: { headline: text.headline },
  })
  return { articleId, editionId: edition!.id }
}

/** The address itself, or with the first number that makes it one of its own. */
export async function freeSlug(tx: Transaction, slug: string): Promise<string> {
  const rows = await tx
    .select({ slug: articles.slug })
    .from(articles)
    .where(like(articles.slug, `${slug}%`))
  const taken = new Set(rows.map((row) => row.slug))
  if (!taken.has(slug)) return slug
  let number = 2
  while (taken.has(`${slug}-${number}`)) number++
  return `${slug}-${number}`
}
