import { desc, eq, sql } from 'drizzle-orm'
import { desk } from '../../client'
import { agreements, commitments, proposals, reports } from '../../schema/index'

/** A commitment that a report gave cause to look at again. */
export type ReviewWanted = {
  commitmentId: number
  statement: string
  agreementId: number
  agreement: string
  reportId: number
  articleId: number | null
  decidedAt: Date | null
}

/**
 * Commitments somebody decided to look at again on account of a report, until an assessment is
 * recorded after that decision; each once, with the newest decision. Those of a report whose
 * article was spiked or killed are left out.
 */
export async function findReviewsWanted(limit: number): Promise<ReviewWanted[]> {
  const wanted = await desk
    .selectDistinctOn([commitments.id], {
      commitmentId: commitments.id,
      statement: commitments.statement,
      agreementId: agreements.id,
      agreement: agreements.shortTitle,
      reportId: reports.id,
      articleId: reports.articleId,
      decidedAt: proposals.decidedAt,
    })
    .from(proposals)
    .innerJoin(reports, eq(reports.id, proposals.reportId))
    .innerJoin(commitments, sql`${commitments.id} = (${proposals.content}->>'commitmentId')::int`)
    .innerJoin(agreements, eq(agreements.id, commitments.agreementId))
    .where(
      sql`${proposals.kind} = 'review' and ${proposals.decision} = 'accepted'
        and ${commitments.withdrawnAt} is null
        and not exists (
          select from assessments newer
          where newer.commitment_id = ${commitments.id} and newer.withdrawn_at is null
            and newer.recorded_at > ${proposals.decidedAt})
        and not exists (
          select from editions gone
          where gone.article_id = ${reports.articleId} and gone.state in ('spiked', 'killed'))`,
    )
    .orderBy(commitments.id, desc(proposals.decidedAt))
  return wanted.toSorted((a, b) => Number(b.decidedAt) - Number(a.decidedAt)).slice(0, limit)
}
