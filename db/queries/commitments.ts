import { and, asc, desc, eq, inArray, lte } from 'drizzle-orm'
import { grouped } from '../../domain/collections/grouped'
import { type Database, reader } from '../client'
import {
  assessments,
  commitmentParties,
  commitments,
  entities,
  extensions,
  provisions,
} from '../schema/index'
import { assessorsOf } from './assessors'
import { linkOf } from './entity-link'
import { knownOn } from './last-day'
import { sourcesOf } from './sources'

/** Which commitments of an agreement: some, or a page of them; as of a day (null: as they stand). */
type Asked = { ids?: number[]; offset?: number; limit?: number; on?: string | null }

/** What was promised, with moved deadlines and assessments up to a day, the latest first. */
export async function findCommitments(
  agreementId: number,
  { ids: wanted, offset = 0, limit = 50, on = null }: Asked = {},
  db: Database = reader,
) {
  const rows = await db
    .select({
      id: commitments.id,
      statement: commitments.statement,
      dueOn: commitments.dueOn,
      duePrecision: commitments.duePrecision,
      basis: commitments.basis,
      note: commitments.note,
      provision: { number: provisions.number, heading: provisions.heading },
    })
    .from(commitments)
    .leftJoin(provisions, eq(provisions.id, commitments.provisionId))
    .where(and(eq(commitments.agreementId, agreementId), wanted && inArray(commitments.id, wanted)))
    .orderBy(asc(commitments.id))
    .offset(offset)
    .limit(limit)
  const ids = rows.map((row) => row.id)
  if (ids.length === 0) return []
  const [parties, judged, moved, cited] = await Promise.all([
    partiesOf(ids, db),
    assessmentsOf(ids, on, db),
    extensionsOf(ids, on, db),
    sourcesOf('commitment', ids, db),
  ])
  return rows.map((one) => {
    const sides = parties.get(one.id) ?? []
    return {
      ...one,
      obligors: sides.filter(({ side }) => side === 'obligor'),
      beneficiaries: sides.filter(({ side }) => side === 'beneficiary'),
      assessments: judged.get(one.id) ?? [],
      extensions: moved.get(one.id) ?? [],
      sources: cited.get(one.id) ?? [],
    }
  })
}

async function partiesOf(ids: number[], db: Database) {
  const rows = await db
    .select({
      commitmentId: commitmentParties.commitmentId,
      side: commitmentParties.side,
      ...linkOf(entities),
    })
    .from(commitmentParties)
    .innerJoin(entities, eq(entities.id, commitmentParties.entityId))
    .where(inArray(commitmentParties.commitmentId, ids))
    .orderBy(asc(entities.name))
  return grouped(rows, ({ commitmentId }) => commitmentId)
}

async function assessmentsOf(ids: number[], on: string | null, db: Database) {
  const rows = await db
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
    .where(
      and(
        inArray(assessments.commitmentId, ids),
        on === null ? undefined : lte(assessments.asOf, on),
      ),
    )
    .orderBy(desc(assessments.asOf), desc(assessments.id))
  const judgedIds = rows.map(({ id }) => id)
  const [cited, assessors] = await Promise.all([
    sourcesOf('assessment', judgedIds, db),
    assessorsOf(judgedIds),
  ])
  const judged = rows.map((one) => ({
    ...one,
    author: assessors.get(one.id)?.author ?? null,
    reviewer: assessors.get(one.id)?.reviewer ?? null,
    sources: cited.get(one.id) ?? [],
  }))
  return grouped(judged, ({ commitmentId }) => commitmentId)
}

async function extensionsOf(ids: number[], on: string | null, db: Database) {
  const rows = await db
    .select({
      id: extensions.id,
      commitmentId: extensions.commitmentId,
      on: extensions.on,
      precision: extensions.precision,
      dueOn: extensions.dueOn,
      duePrecision: extensions.duePrecision,
      by: entities.name,
      note: extensions.note,
    })
    .from(extensions)
    .leftJoin(entities, eq(entities.id, extensions.byId))
    .where(
      and(inArray(extensions.commitmentId, ids), knownOn(extensions.on, extensions.precision, on)),
    )
    .orderBy(asc(extensions.on), asc(extensions.id))
  const cited = await sourcesOf(
    'extension',
    rows.map(({ id }) => id),
    db,
  )
  const moved = rows.map(({ dueOn, duePrecision, ...one }) => ({
    ...one,
    dueOn: { on: dueOn, precision: duePrecision },
    sources: cited.get(one.id) ?? [],
  }))
  return grouped(moved, ({ commitmentId }) => commitmentId)
}
