import { and, eq, isNull, sql } from 'drizzle-orm'
import { desk } from '../client'
import { assessmentKind } from '../facts/commitments'
import { assessments } from '../schema/index'
import { recordAudit } from './audit'
import { factVerbs } from './facts'

/** Enters, changes, withdraws and restores an editor's judgement of a commitment. */
export const {
  record: recordAssessment,
  change: changeAssessment,
  withdraw: withdrawAssessment,
  restore: restoreAssessment,
} = factVerbs(assessmentKind)

/** A second editor stands by an assessment; false where it is one's own, reviewed or withdrawn. */
export async function reviewAssessment(
  agreementId: number,
  id: number,
  editorId: number,
): Promise<boolean> {
  return desk.transaction(async (tx) => {
    const [reviewed] = await tx
      .update(assessments)
      .set({ reviewerId: editorId, reviewedAt: sql`now()` })
      .where(
        and(
          eq(assessments.id, id),
          assessmentKind.about(agreementId),
          isNull(assessments.withdrawnAt),
          isNull(assessments.reviewedAt),
          sql`${assessments.authorId} is distinct from ${editorId}`,
        ),
      )
      .returning({ id: assessments.id })
    if (!reviewed) return false
    await recordAudit(tx, {
      actorId: editorId,
      verb: 'assessment.reviewed',
      subject: 'agreement',
      subjectId: agreementId,
      detail: { id },
    })
    return true
  })
}
