import { eq, sql } from 'drizzle-orm'
import type { RichText } from '../../domain/articles/rich-text'
import type { ArticleKind, CoverageRole } from '../../domain/articles/vocabulary'
import type { SourceType } from '../../domain/agreements/vocabulary'
import type { DateWithPrecision } from '../../domain/dates/date-with-precision'
import type { EntityKind } from '../../domain/entities/vocabulary'
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
} from '../schema/index'
import { namingKept } from '../merging/naming-kept'
import { recordAudit } from './audit'
import { insertNamedEntity, nameKnownEntity } from './named-entities'
import { freeSlug } from './slugs'
import { findOrAddSource } from './sources'

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

/** What an editor made of one proposal; an open one can still be decided before publication. */
export type Decided = {
  key: string
  kind: 'event' | 'claim' | 'review'
  decision: 'open' | 'accepted' | 'dropped'
  content: Record<string, unknown>
}

export type DraftFromReport = DraftText & {
  /** The zone of the report's clock times, where the editor had to say. */
  zone: string | null
  mentions: { entityId: number; words: string[] }[]
  /** People and organizations who are not on record yet; readers see them with the article. */
  newEntities: { kind: EntityKind; name: string }[]
  /** Names that those on record are given. */
  newNames: { entityId: number; name: string }[]
  coverage: { agreementId: number; role: CoverageRole }[]
  proposals: Decided[]
  source: {
    outlet: string
    outletId: number | null
    title: string | null
    url: string | null
    published: DateWithPrecision | null
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
  const {
    mentions: named,
    newEntities,
    newNames,
    coverage: covered,
    proposals: decided,
    source: { published, ...source },
    zone,
    ...text
  } = draft
  return desk.transaction(async (tx) => {
    const [report] = await tx
      .select({ articleId: reports.articleId })
      .from(reports)
      .where(eq(reports.id, reportId))
      .for('update')
    if (!report) throw new Error(`There is no report ${reportId}`)
    if (report.articleId !== null) return { articleId: report.articleId, again: true }
    const { articleId, editionId } = await insertDraft(tx, text, editorId, null)
    await tx
      .update(reports)
      .set({ state: 'taken', articleId, ...(zone ? { zone } : {}) })
      .where(eq(reports.id, reportId))
    const sourceId = await findOrAddSource(tx, {
      ...source,
      reportId,
      publishedOn: published?.on ?? null,
      publishedPrecision: published?.precision ?? null,
      originId: null,
    })
    await tx.insert(citations).values({ sourceId, editionId })
    const rows = (await namingKept(tx, named)).map((one) => ({
      ...one,
      editionId,
      confirmed: true,
    }))
    for (const { kind, name } of newEntities) {
      const entityId = await insertNamedEntity(tx, { kind, name }, editorId)
      rows.push({ entityId, words: [name], editionId, confirmed: true })
    }
    for (const { entityId, name } of newNames) await nameKnownEntity(tx, entityId, name, editorId)
    if (rows.length) await tx.insert(mentions).values(rows)
    if (covered.length)
      await tx.insert(coverage).values(covered.map((one) => ({ ...one, editionId })))
    if (decided.length) await tx.insert(proposals).values(decided.map((one) => rowOf(one)))
    await recordAudit(tx, {
      actorId: editorId,
      verb: 'report.taken',
      subject: 'report',
      subjectId: reportId,
      detail: { articleId },
    })
    return { articleId, again: false }
  })

  function rowOf({ decision, ...one }: Decided) {
    const open = decision === 'open'
    return {
      ...one,
      reportId,
      decision,
      decidedById: open ? null : editorId,
      decidedAt: open ? null : sql`now()`,
    }
  }
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
  const slug = await freeSlug(tx, articles, slugOf(text.headline || 'untitled'))
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
