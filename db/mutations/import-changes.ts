import { eq } from 'drizzle-orm'
import type { PlannedAgreement } from '../../domain/imports/plan'
import type { Transaction } from '../client'
import { acts, agreements, citations, importChanges, participations } from '../schema/index'
import { actColumns, type Entering } from './import-agreements'

/**
 * Writes the file’s values over the record’s where an editor said so, keeping what was there.
 * @returns the keys of the agreements that were changed
 */
export async function changeRecord(
  tx: Transaction,
  planned: PlannedAgreement[],
  { importId, take, standing, sources }: Entering,
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
      given: string[],
    ) => {
      touched.push(record.id)
      const of = { importId, agreementId: record.id }
      await tx.insert(importChanges).values({ ...of, kind, recordId, before, after })
      const sourceIds = (given.length ? given : ['']).map((address) => sources.get(address)!)
      const added = await citeToo(tx, kind, recordId, sourceIds)
      if (added.length === 0) return
      const made = added.map((id) => ({ ...of, kind: 'citation', recordId: id, after: {} }))
      await tx.insert(importChanges).values(made)
    }
    if (one.row !== null && take.has(one.row) && Object.keys(one.said).length) {
      const before = picked(record.said, one.said)
      await tx.update(agreements).set(one.said).where(eq(agreements.id, record.id))
      await keep('agreement', record.id, before, one.said, one.sources)
    }
    for (const { id, row, note, sources: given } of one.parties) {
      if (id === null || !take.has(row)) continue
      const there = record.parties.find((party) => party.id === id)!
      await tx.update(participations).set({ note }).where(eq(participations.id, id))
      await keep('party', id, { note: there.note }, { note }, given)
    }
    for (const act of one.acts) {
      if (act.id === null || !take.has(act.row)) continue
      const there = record.acts.find(({ id }) => id === act.id)!
      const after = actColumns(act)
      await tx.update(acts).set(after).where(eq(acts.id, act.id))
      await keep('act', act.id, actColumns({ ...act, ...there }), after, act.sources)
    }
  }
  return touched
}

const columns = { agreement: 'agreementId', party: 'participationId', act: 'actId' } as const

/** What was changed rests on what it was changed by as well. @returns the keys of new citations */
async function citeToo(
  tx: Transaction,
  kind: keyof typeof columns,
  recordId: number,
  sourceIds: number[],
): Promise<number[]> {
  const column = columns[kind]
  const there = await tx
    .select({ sourceId: citations.sourceId })
    .from(citations)
    .where(eq(citations[column], recordId))
  const known = new Set(there.map(({ sourceId }) => sourceId))
  const missing = [...new Set(sourceIds)].filter((id) => !known.has(id))
  if (missing.length === 0) return []
  const added = await tx
    .insert(citations)
    .values(missing.map((sourceId) => ({ sourceId, [column]: recordId })))
    .returning({ id: citations.id })
  return added.map(({ id }) => id)
}

const picked = (from: object, like: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.keys(like).map((field) => [field, (from as Record<string, unknown>)[field] ?? null]),
  )
