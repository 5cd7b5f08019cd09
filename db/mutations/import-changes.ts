import { eq } from 'drizzle-orm'
import type { PlannedAgreement } from '../../domain/imports/plan'
import type { Transaction } from '../client'
import { acts, agreements, importChanges, participations } from '../schema/index'
import { actColumns, type Entering } from './import-agreements'

/**
 * Writes the file’s values over the record’s where an editor said so, keeping what was there.
 * @returns the keys of the agreements that were changed
 */
export async function changeRecord(
  tx: Transaction,
  planned: PlannedAgreement[],
  { importId, take, standing }: Entering,
): Promise<number[]> {
  const touched: number[] = []
  for (const one of planned) {
    const record = one.id === null ? undefined : standing.get(one.id)
    if (!record) continue
    const keep = async (
      kind: 'agreement' | 'party' | 'act',
      recordId: number,
      before: Record<string, unknown>,
      after: Record<string, unknown>,
    ) => {
      touched.push(record.id)
      await tx
        .insert(importChanges)
        .values({ importId, kind, recordId, agreementId: record.id, before, after })
    }
    if (one.row !== null && take.has(one.row) && Object.keys(one.said).length) {
      const before = picked(record.said, one.said)
      await tx.update(agreements).set(one.said).where(eq(agreements.id, record.id))
      await keep('agreement', record.id, before, one.said)
    }
    for (const { id, row, note } of one.parties) {
      if (id === null || !take.has(row)) continue
      const there = record.parties.find((party) => party.id === id)!
      await tx.update(participations).set({ note }).where(eq(participations.id, id))
      await keep('party', id, { note: there.note }, { note })
    }
    for (const act of one.acts) {
      if (act.id === null || !take.has(act.row)) continue
      const there = record.acts.find(({ id }) => id === act.id)!
      const after = actColumns(act)
      await tx.update(acts).set(after).where(eq(acts.id, act.id))
      await keep('act', act.id, actColumns({ ...act, ...there }), after)
    }
  }
  return touched
}

const picked = (from: object, like: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.keys(like).map((field) => [field, (from as Record<string, unknown>)[field] ?? null]),
  )
