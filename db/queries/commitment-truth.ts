import { asc, eq, sql, type SQL } from 'drizzle-orm'
import { grouped } from '../../domain/collections/grouped'
import type { Extension } from '../../domain/agreements/deadline'
import type { Voice } from '../../domain/agreements/dispute'
import type { AssessmentLevel } from '../../domain/agreements/vocabulary'
import type { DatePrecision } from '../../domain/dates/date-with-precision'
import { reader } from '../client'
import { assessments, claims, commitmentParties, entities, extensions } from '../schema/index'
import { linkOf } from './entity-link'
import { behalf, speaker, spoke, spokenFor, voiceColumns } from './voices'

/** What a commitment's state follows from on any day: its judgements and moved deadlines, the first first. */
export type CommitmentTruth = {
  assessments: { asOf: string; level: AssessmentLevel }[]
  extensions: Extension[]
}

/** When a commitment is due; null: no date is set. */
export const dueOf = (one: { dueOn: string | null; duePrecision: DatePrecision | null }) =>
  one.dueOn === null ? null : { on: one.dueOn, precision: one.duePrecision ?? ('day' as const) }

/**
 * The truth of each commitment of a list, by its key.
 * @param ids the condition on their keys that `oneOf` makes
 */
export async function truthOf(ids: SQL): Promise<(id: number) => CommitmentTruth> {
  const [judged, moved] = await Promise.all([
    reader
      .select({
        id: assessments.commitmentId,
        asOf: assessments.asOf,
        level: assessments.level,
      })
      .from(assessments)
      .where(sql`${assessments.commitmentId} ${ids}`)
      .orderBy(asc(assessments.asOf), asc(assessments.id)),
    reader
      .select({
        id: extensions.commitmentId,
        on: extensions.on,
        precision: extensions.precision,
        dueOn: extensions.dueOn,
        duePrecision: extensions.duePrecision,
        by: entities.name,
      })
      .from(extensions)
      .leftJoin(entities, eq(entities.id, extensions.byId))
      .where(sql`${extensions.commitmentId} ${ids}`)
      .orderBy(asc(extensions.on), asc(extensions.id)),
  ])
  const judgedBy = grouped(judged, ({ id }) => id)
  const movedBy = grouped(moved, ({ id }) => id)
  return (id) => ({
    assessments: judgedBy.get(id) ?? [],
    extensions: (movedBy.get(id) ?? []).map(({ dueOn, duePrecision, ...decided }) => ({
      ...decided,
      dueOn: { on: dueOn, precision: duePrecision },
    })),
  })
}

/** Who owes each commitment of a list and to whom, by name. */
export async function partiesOf(ids: SQL) {
  const rows = await reader
    .select({
      commitmentId: commitmentParties.commitmentId,
      side: commitmentParties.side,
      ...linkOf(entities),
    })
    .from(commitmentParties)
    .innerJoin(entities, eq(entities.id, commitmentParties.entityId))
    .where(sql`${commitmentParties.commitmentId} ${ids}`)
    .orderBy(asc(entities.name))
  const byId = grouped(rows, ({ commitmentId }) => commitmentId)
  return (id: number) => {
    const parties = byId.get(id) ?? []
    return {
      obligors: parties.filter(({ side }) => side === 'obligor'),
      beneficiaries: parties.filter(({ side }) => side === 'beneficiary'),
    }
  }
}

/** What was said of each commitment of a list, as far as it can stand against something else said. */
export async function voicesOf(ids: SQL): Promise<(id: number) => Voice[]> {
  const rows = await reader
    .select({
      ...voiceColumns,
    })
    .from(claims)
    .leftJoin(speaker, spoke)
    .leftJoin(behalf, spokenFor)
    .where(sql`${claims.commitmentId} ${ids}`)
  const byId = grouped(rows, ({ commitmentId }) => commitmentId!)
  return (id) => byId.get(id) ?? []
}

/** The condition that a key is one of a list's, sent as one value however long the list is. */
export const oneOf = (ids: number[]): SQL => sql`= any(${`{${ids.join(',')}}`}::int[])`
