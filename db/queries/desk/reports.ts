import { and, asc, count, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { prepareKnownWorld, type PreparedWorld } from '../../../domain/mentions/name-index'
import { looksLikeHtml, textOfHtml } from '../../../domain/reports/html-text'
import { desk } from '../../client'
import { proposals, reports, sources, staff } from '../../schema/index'
import { findKnownWorld } from '../known-world'

/** A report with what became of it. */
export async function findReport(id: number) {
  const [report] = await desk
    .select({
      id: reports.id,
      outlet: reports.outlet,
      url: reports.url,
      zone: reports.zone,
      originalText: reports.originalText,
      receivedAt: reports.receivedAt,
      receivedBy: staff.name,
      state: reports.state,
      stateNote: reports.stateNote,
      articleId: reports.articleId,
    })
    .from(reports)
    .leftJoin(staff, eq(staff.id, reports.receivedById))
    .where(eq(reports.id, id))
  if (!report) return null
  const decided = await desk
    .select({
      id: proposals.id,
      key: proposals.key,
      kind: proposals.kind,
      decision: proposals.decision,
      content: proposals.content,
      recordedAt: proposals.recordedAt,
    })
    .from(proposals)
    .where(eq(proposals.reportId, id))
    .orderBy(asc(proposals.id))
  return { ...report, proposals: decided }
}

/** How many proposals of some reports wait to enter the record, and how many nobody decided on. */
export async function countProposals(reportIds: number[]) {
  const rows = reportIds.length
    ? await desk
        .select({ decision: proposals.decision, number: count() })
        .from(proposals)
        .where(and(inArray(proposals.reportId, reportIds), isNull(proposals.recordedAt)))
        .groupBy(proposals.decision)
    : []
  const of = (decision: string) => rows.find((row) => row.decision === decision)?.number ?? 0
  return { accepted: of('accepted'), open: of('open') }
}

/** All that is known, ready for reading a report. */
export async function prepareDeskWorld(): Promise<PreparedWorld> {
  return prepareKnownWorld(await findKnownWorld(desk))
}

/** How much of a report is searched: its headline stands there. */
const head = 2000

/** Reports of any state by words of their beginning, the latest first; no words: the latest. */
export async function searchReports(words: string, limit: number) {
  const beginning = sql<string>`left(${reports.originalText}, ${sql.raw(String(head))})`
  const found = await desk
    .select({
      id: reports.id,
      outlet: reports.outlet,
      receivedAt: reports.receivedAt,
      state: reports.state,
      beginning,
    })
    .from(reports)
    .where(
      words ? sql`normal_name(${beginning}) like '%' || normal_name(${words}) || '%'` : undefined,
    )
    .orderBy(desc(reports.receivedAt), desc(reports.id))
    .limit(limit)
  return found.map((report) => ({
    ...report,
    beginning: looksLikeHtml(report.beginning)
      ? textOfHtml(report.beginning).headline || textOfHtml(report.beginning).text
      : report.beginning,
  }))
}

/** The key of the source that a report is on record as, or null. */
export async function findSourceOfReport(reportId: number): Promise<number | null> {
  const [found] = await desk
    .select({ id: sources.id })
    .from(sources)
    .where(eq(sources.reportId, reportId))
  return found?.id ?? null
}
