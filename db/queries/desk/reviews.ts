import { eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { desk } from '../../client'
import { assessments, staff } from '../../schema/index'

/** Who made an assessment and who stands by it. */
export async function findReview(assessmentId: number) {
  const reviewer = alias(staff, 'reviewer')
  const [row] = await desk
    .select({
      authorId: assessments.authorId,
      author: staff.name,
      reviewer: reviewer.name,
    })
    .from(assessments)
    .leftJoin(staff, eq(staff.id, assessments.authorId))
    .leftJoin(reviewer, eq(reviewer.id, assessments.reviewerId))
    .where(eq(assessments.id, assessmentId))
  return row ?? null
}
