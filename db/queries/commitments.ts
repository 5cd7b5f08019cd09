import { asc, desc, eq, inArray } from 'drizzle-orm'
import { type Database, reader } from '../client'
import { assessments, commitmentParties, commitments, entities } from '../schema/index'
import { assessorsOf } from './assessors'
import { linkOf } from './entity-link'
import { sourcesOf } from './sources'

/** What was promised, with every assessment, the latest first. */
export async function findCommitments(agreementId: number, db: Database = reader) {
  const rows = await db
    .select({
      id: commitments.id,
      statement: commitments.statement,
      dueOn: commitments.dueOn,
      duePrecision: commitments.duePrecision,
      basis: commitments.basis,
      note: commitments.note,
    })
    .from(commitments)
    .where(eq(commitments.agreementId, agreementId))
    .orderBy(asc(commitments.id))
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return []
  const [parties, judged, cited] = await Promise.all([
    db
      .select({
        commitmentId: commitmentParties.commitmentId,
        side: commitmentParties.side,
        ...linkOf(entities),
      })
      .from(commitmentParties)
      .innerJoin(entities, eq(entities.id, commitmentParties.entityId))
      .where(inArray(commitmentParties.commitmentId, ids))
      .orderBy(asc(entities.name)),
    db
      .select({
        id: assessments.id,
        commitmentId: assessments.commitmentId,
        asOf: assessments.asOf,
        level: assessments.level,
        direction: assessments.direction,
        narrative: assessments.narrative,
        reviewedAt: assessments.reviewedAt,
      })
      .from(assessments)
      .where(inArray(assessments.commitmentId, ids))
      .orderBy(desc(assessments.asOf), desc(assessments.id)),
    sourcesOf('commitment', ids, db),
  ])
  const judgedIds = judged.map(({ id }) => id)
  const [assessed, assessors] = await Promise.all([
    sourcesOf('assessment', judgedIds, db),
    assessorsOf(judgedIds),
  ])
  return rows.map((one) => ({
    ...one,
    obligors: parties.filter(
      ({ commitmentId, side }) => commitmentId === one.id && side === 'obligor',
    ),
    beneficiaries: parties.filter(
      ({ commitmentId, side }) => commitmentId === one.id && side === 'beneficiary',
    ),
    assessments: judged
      .filter(({ commitmentId }) => commitmentId === one.id)
      .map((assessment) => ({
        ...assessment,
        author: assessors.get(assessment.id)?.author ?? null,
        reviewer: assessors.get(assessment.id)?.reviewer ?? null,
        sources: assessed.get(assessment.id) ?? [],
      })),
    sources: cited.get(one.id) ?? [],
  }))
}
