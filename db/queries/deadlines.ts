import { and, asc, eq, exists, isNotNull, sql, type SQL } from 'drizzle-orm'
import { reader } from '../client'
import { agreements, commitmentParties, commitments, commitmentRevisions } from '../schema/index'
import { dueOf, oneOf, partiesOf, truthOf, voicesOf } from './commitment-truth'

/** Whose commitments: of an agreement, of some, of one entity (owed by it or to it), or all. */
export type Whose = { agreementId?: number; agreementIds?: number[]; entityId?: number }

/** Commitments to which a date was set. */
export async function listDated(whose: Whose = {}) {
  return await withTruth(await listCommitments(and(isNotNull(commitments.dueOn), whoseAre(whose))))
}

/**
 * Those to which a date between two days was set, at first or later, without who owes them.
 * @param from ISO day
 * @param to ISO day
 */
export async function listDatedBetween(from: string, to: string) {
  const within = sql`between ${from} and ${to}`
  const rows = await listCommitments(
    sql`${commitments.dueOn} ${within} or ${commitments.id} in (
      select commitment_id from extensions where extensions.due_on ${within})`,
  )
  const truth = await truthOf(oneOf(keysOf(rows)))
  return rows.map(({ dueOn, duePrecision, ...one }) => ({
    ...one,
    due: dueOf({ dueOn, duePrecision }),
    ...truth(one.id),
  }))
}

/** The same with how often each was revised and when last: what a calendar tells its readers. */
export async function listForCalendar(whose: Whose = {}) {
  const dated = await listDated(whose)
  const revisions = await reader
    .select({
      id: commitmentRevisions.commitmentId,
      revision: commitmentRevisions.revision,
      revisedAt: commitmentRevisions.revisedAt,
    })
    .from(commitmentRevisions)
    .where(sql`${commitmentRevisions.commitmentId} ${oneOf(keysOf(dated))}`)
  const revised = new Map(revisions.map((one) => [one.id, one]))
  return dated.flatMap((one) => {
    const counted = revised.get(one.id)
    return counted ? { ...one, ...counted } : []
  })
}

/** Commitments of an entity, owed by it or to it, dated or not. */
export async function listCommitmentsOf(entityId: number) {
  return await withTruth(await listCommitments(whoseAre({ entityId })))
}

/** What was said of each, for those that a page shows. */
export async function withVoices<Commitment extends { id: number }>(listed: Commitment[]) {
  const voices = await voicesOf(oneOf(keysOf(listed)))
  return listed.map((one) => ({ ...one, claims: voices(one.id) }))
}

export type ListedCommitment = Awaited<ReturnType<typeof withTruth>>[number]

const whoseAre = ({ agreementId, agreementIds, entityId }: Whose) =>
  and(
    agreementId === undefined ? undefined : eq(commitments.agreementId, agreementId),
    agreementIds && sql`${commitments.agreementId} ${oneOf(agreementIds)}`,
    entityId === undefined
      ? undefined
      : exists(
          reader
            .select({ one: sql`1` })
            .from(commitmentParties)
            .where(
              and(
                eq(commitmentParties.commitmentId, commitments.id),
                eq(commitmentParties.entityId, entityId),
              ),
            ),
        ),
  )

function listCommitments(condition: SQL | undefined) {
  return reader
    .select({
      id: commitments.id,
      statement: commitments.statement,
      dueOn: commitments.dueOn,
      duePrecision: commitments.duePrecision,
      agreementId: agreements.id,
      agreementSlug: agreements.slug,
      agreementTitle: agreements.shortTitle,
    })
    .from(commitments)
    .innerJoin(agreements, eq(agreements.id, commitments.agreementId))
    .where(condition)
    .orderBy(asc(commitments.id))
}

/** With all that the state of each follows from on any day, and who owes it to whom. */
async function withTruth(rows: Awaited<ReturnType<typeof listCommitments>>) {
  const ids = oneOf(keysOf(rows))
  const [truth, parties] = await Promise.all([truthOf(ids), partiesOf(ids)])
  return rows.map(({ dueOn, duePrecision, ...one }) => ({
    ...one,
    due: dueOf({ dueOn, duePrecision }),
    ...truth(one.id),
    ...parties(one.id),
  }))
}

const keysOf = (listed: { id: number }[]) => listed.map(({ id }) => id)
