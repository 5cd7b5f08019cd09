import { and, eq, inArray, sql } from 'drizzle-orm'
import { grouped } from '../../domain/collections/grouped'
import { assessments, commitmentParties, commitments, provisions } from '../schema/index'
import type { Content, FactKind } from './fact-kind'

/** A promise; `provisionId`: the piece of the text it comes from, where that is on record. */
export type CommitmentSaid = Omit<Content<typeof commitments>, 'provisionId'> & {
  provisionId?: number | null
  obligorIds: number[]
  beneficiaryIds: number[]
}

export const commitmentKind: FactKind<CommitmentSaid> = {
  noun: 'commitment',
  subject: 'agreement',
  table: commitments,
  citation: 'commitmentId',
  about: (agreementId) => eq(commitments.agreementId, agreementId),
  order: sql`${commitments.id}`,
  first: (agreementId) => ({ agreementId }),
  async fits(tx, { provisionId }, agreementId) {
    if (!provisionId) return true
    const [own] = await tx
      .select({ id: provisions.id })
      .from(provisions)
      .where(and(eq(provisions.id, provisionId), eq(provisions.agreementId, agreementId)))
    return own !== undefined
  },
  async writeParts(tx, commitmentId, { obligorIds, beneficiaryIds }) {
    await tx.delete(commitmentParties).where(eq(commitmentParties.commitmentId, commitmentId))
    const parties = [
      ...unique(obligorIds).map((entityId) => ({ entityId, side: 'obligor' as const })),
      ...unique(beneficiaryIds).map((entityId) => ({ entityId, side: 'beneficiary' as const })),
    ]
    if (parties.length === 0) return
    await tx.insert(commitmentParties).values(parties.map((party) => ({ ...party, commitmentId })))
  },
  async readParts(db, ids) {
    const rows = await db
      .select()
      .from(commitmentParties)
      .where(inArray(commitmentParties.commitmentId, ids))
    const byId = grouped(rows, ({ commitmentId }) => commitmentId)
    const side = (id: number, which: string) =>
      (byId.get(id) ?? []).filter((one) => one.side === which).map(({ entityId }) => entityId)
    return new Map(
      ids.map((id) => [
        id,
        { obligorIds: side(id, 'obligor'), beneficiaryIds: side(id, 'beneficiary') },
      ]),
    )
  },
}

export type AssessmentSaid = Omit<
  Content<typeof assessments>,
  'authorId' | 'reviewerId' | 'reviewedAt'
>

export const assessmentKind: FactKind<AssessmentSaid> = {
  noun: 'assessment',
  subject: 'agreement',
  table: assessments,
  citation: 'assessmentId',
  about: (agreementId) =>
    sql`${assessments.commitmentId} in (select id from commitments where agreement_id = ${agreementId})`,
  order: sql`${assessments.asOf} desc, ${assessments.id} desc`,
  // Who changes a judgement answers for it, and it is to be reviewed again.
  signed: (authorId) => ({ authorId, reviewerId: null, reviewedAt: null }),
}

const unique = (ids: number[]) => [...new Set(ids)]
