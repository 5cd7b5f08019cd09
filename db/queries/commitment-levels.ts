import { and, asc, desc, eq, lte, sql } from 'drizzle-orm'
import type { Judgement } from '../../domain/agreements/score-steps'
import type { AssessmentLevel } from '../../domain/agreements/vocabulary'
import { type Database, reader } from '../client'
import { assessments, commitments } from '../schema/index'

export type LevelOn = {
  id: number
  level: AssessmentLevel | null
  /** The day of the first assessment. */
  firstAsOf: string | null
}

/** The level of every commitment of an agreement on a day, and nothing more of them. */
export async function listLevels(
  agreementId: number,
  on: string,
  db: Database = reader,
): Promise<LevelOn[]> {
  const [all, judged] = await Promise.all([
    db
      .select({ id: commitments.id })
      .from(commitments)
      .where(eq(commitments.agreementId, agreementId))
      .orderBy(asc(commitments.id)),
    db
      .selectDistinctOn([assessments.commitmentId], {
        commitmentId: assessments.commitmentId,
        level: assessments.level,
        firstAsOf: sql<string>`min(${assessments.asOf}) over (partition by ${assessments.commitmentId})::text`,
      })
      .from(assessments)
      .innerJoin(commitments, eq(commitments.id, assessments.commitmentId))
      .where(and(eq(commitments.agreementId, agreementId), lte(assessments.asOf, on)))
      .orderBy(assessments.commitmentId, desc(assessments.asOf), desc(assessments.id)),
  ])
  const byId = new Map(judged.map((one) => [one.commitmentId, one]))
  return all.map(({ id }) => ({
    id,
    level: byId.get(id)?.level ?? null,
    firstAsOf: byId.get(id)?.firstAsOf ?? null,
  }))
}

/** Every assessment of an agreement's commitments up to a day, and nothing more of them than levels. */
export function listJudgements(
  agreementId: number,
  on: string,
  db: Database = reader,
): Promise<Judgement[]> {
  return db
    .select({
      id: assessments.id,
      commitmentId: assessments.commitmentId,
      asOf: assessments.asOf,
      level: assessments.level,
    })
    .from(assessments)
    .innerJoin(commitments, eq(commitments.id, assessments.commitmentId))
    .where(and(eq(commitments.agreementId, agreementId), lte(assessments.asOf, on)))
}
