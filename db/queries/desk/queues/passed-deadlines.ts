import { and, asc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { deadlineOn } from '../../../../domain/agreements/deadline'
import type { DateWithPrecision } from '../../../../domain/dates/date-with-precision'
import { lastDayOf } from '../../../../domain/dates/format-date'
import { grouped } from '../../../../domain/collections/grouped'
import { desk } from '../../../client'
import { agreements, commitments, entities, extensions } from '../../../schema/index'

/** A commitment that fell due without anybody having judged since whether it was met. */
export type PassedDeadline = {
  commitmentId: number
  statement: string
  agreementId: number
  agreement: string
  due: DateWithPrecision
}

/**
 * Commitments due before a day, by their date as it was moved, with no assessment as of their
 * deadline or later; the longest due first.
 * @param today ISO day
 */
export async function listPassedDeadlines(today: string): Promise<PassedDeadline[]> {
  const dated = await desk
    .select({
      commitmentId: commitments.id,
      statement: commitments.statement,
      agreementId: agreements.id,
      agreement: agreements.shortTitle,
      dueOn: commitments.dueOn,
      duePrecision: commitments.duePrecision,
      assessedAsOf: sql<string | null>`(select max(as_of)::text from assessments judged
        where judged.commitment_id = ${commitments.id} and judged.withdrawn_at is null)`,
    })
    .from(commitments)
    .innerJoin(agreements, eq(agreements.id, commitments.agreementId))
    .where(and(isNotNull(commitments.dueOn), isNull(commitments.withdrawnAt)))
    .orderBy(asc(commitments.dueOn), asc(commitments.id))
  const moved = await movedDeadlines()
  return dated.flatMap(({ dueOn, duePrecision, assessedAsOf, ...commitment }) => {
    const due = { on: dueOn!, precision: duePrecision! }
    const known = moved.get(commitment.commitmentId) ?? []
    const deadline = deadlineOn({ due, extensions: known, assessments: [] }, today)
    if (deadline.state !== 'overdue') return []
    const isJudged = assessedAsOf !== null && assessedAsOf >= lastDayOf(deadline.due)
    return isJudged ? [] : [{ ...commitment, due: deadline.due }]
  })
}

async function movedDeadlines() {
  const rows = await desk
    .select({
      commitmentId: extensions.commitmentId,
      on: extensions.on,
      precision: extensions.precision,
      dueOn: extensions.dueOn,
      duePrecision: extensions.duePrecision,
      by: entities.name,
    })
    .from(extensions)
    .leftJoin(entities, eq(entities.id, extensions.byId))
    .where(isNull(extensions.withdrawnAt))
  return grouped(
    rows.map(({ dueOn, duePrecision, ...one }) => ({
      ...one,
      dueOn: { on: dueOn, precision: duePrecision },
    })),
    ({ commitmentId }) => commitmentId,
  )
}
