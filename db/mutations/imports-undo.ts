import { and, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import type { Undone } from '../../domain/imports/states'
import { desk, type Transaction } from '../client'
import {
  acts,
  agreements,
  citations,
  entities,
  importChanges,
  imports,
  participations,
} from '../schema/index'
import { lockImport } from './import-lock'
import { audit } from './imports'
import { publishedRecordsNaming } from './named-on-record'
import { reindexCoverage } from './reindex'

type Change = typeof importChanges.$inferSelect

/**
 * Takes a batch back. Nothing is deleted: its parties and acts are withdrawn, its agreements hidden
 * from readers, changed fields set back. What somebody changed since stays, and is named.
 * @returns what was done, or null where the batch is not imported
 */
export async function undoImport(
  id: number,
  why: string,
  editorId: number,
): Promise<Undone | null> {
  return desk.transaction(async (tx) => {
    if (!(await lockImport(tx, id))) return null
    const [batch] = await tx
      .select({ id: imports.id })
      .from(imports)
      .where(and(eq(imports.id, id), eq(imports.state, 'imported')))
    if (!batch) return null
    const changes = await tx.select().from(importChanges).where(eq(importChanges.importId, id))
    const undone: Undone = { hidden: 0, withdrawn: 0, setBack: 0, left: [] }
    for (const kind of ['party', 'act', 'agreement'] as const) {
      const ofKind = changes.filter((one) => one.kind === kind)
      const untouched = await stillAsWritten(tx, kind, ofKind)
      for (const one of ofKind.filter((change) => !untouched.has(change.id))) {
        undone.left.push(await nameOf(tx, one, kind))
      }
      const mine = ofKind.filter((change) => untouched.has(change.id))
      undone.setBack += await setBack(tx, kind, mine)
      if (kind !== 'agreement') undone.withdrawn += await withdraw(tx, kind, mine, id)
    }
    const made = changes.filter((one) => one.kind === 'agreement' && !one.before)
    undone.hidden = await hide(tx, made)
    await uncite(tx, changes)
    await hideEntities(tx, changes)
    const touched = new Set(changes.flatMap(({ agreementId }) => agreementId ?? []))
    for (const one of made) touched.delete(one.recordId)
    for (const one of touched) await reindexCoverage(tx, one)
    await tx
      .update(imports)
      .set({ state: 'undone', undoneAt: sql`now()`, undone })
      .where(eq(imports.id, id))
    await audit(tx, 'import.undone', id, editorId, { reason: why, ...undone })
    return undone
  })
}

const tables = { party: participations, act: acts, agreement: agreements }
type Kind = keyof typeof tables

/** The keys of the changes whose records nobody has changed or withdrawn since. */
async function stillAsWritten(tx: Transaction, kind: Kind, changes: Change[]) {
  const rows = await rowsOf(tx, kind, changes)
  const untouched = changes.filter(({ recordId, after }) => {
    const now = rows.get(recordId)
    if (!now || now.withdrawnAt) return false
    return Object.entries(after).every(
      ([field, value]) => JSON.stringify(now[field]) === JSON.stringify(value),
    )
  })
  return new Set(untouched.map(({ id }) => id))
}

async function rowsOf(tx: Transaction, kind: Kind, changes: Change[]) {
  const rows = new Map<number, Record<string, unknown>>()
  const table = tables[kind] as typeof acts
  for (const ids of inParts(changes)) {
    const some = await tx.select().from(table).where(inArray(table.id, ids))
    for (const row of some) rows.set(row.id, row)
  }
  return rows
}

async function withdraw(tx: Transaction, kind: 'party' | 'act', changes: Change[], id: number) {
  const made = changes.filter(({ before }) => !before)
  const table = tables[kind] as typeof acts
  for (const ids of inParts(made)) {
    await tx
      .update(table)
      .set({ withdrawnAt: sql`now()`, withdrawalReason: `import ${id} undone` })
      .where(inArray(table.id, ids))
  }
  return made.length
}

async function setBack(tx: Transaction, kind: Kind, changes: Change[]) {
  const changed = changes.filter(({ before }) => before)
  const table = tables[kind] as typeof acts
  for (const { recordId, before } of changed) {
    await tx.update(table).set(before!).where(eq(table.id, recordId))
  }
  return changed.length
}

async function hide(tx: Transaction, made: Change[]) {
  let hidden = 0
  for (const ids of inParts(made)) {
    const rows = await tx
      .update(agreements)
      .set({ publishedAt: null })
      .where(and(inArray(agreements.id, ids), isNotNull(agreements.publishedAt)))
      .returning({ id: agreements.id })
    hidden += rows.length
  }
  return hidden
}

/** What was changed by a file does not rest on it any more. */
async function uncite(tx: Transaction, changes: Change[]) {
  for (const ids of inParts(changes.filter(({ kind }) => kind === 'citation'))) {
    await tx.delete(citations).where(inArray(citations.id, ids))
  }
}

/** Whom the batch put on record is hidden again, unless a published record names them. */
async function hideEntities(tx: Transaction, changes: Change[]) {
  for (const { recordId } of changes.filter(({ kind }) => kind === 'entity')) {
    if ((await publishedRecordsNaming(tx, recordId)).length > 0) continue
    await tx.update(entities).set({ publishedAt: null }).where(eq(entities.id, recordId))
  }
}

async function nameOf(tx: Transaction, { recordId, agreementId, after }: Change, kind: Kind) {
  const [agreement] = await tx
    .select({ shortTitle: agreements.shortTitle })
    .from(agreements)
    .where(eq(agreements.id, agreementId ?? recordId))
  const what = kind === 'act' && typeof after.type === 'string' ? after.type : kind
  return { kind: what, id: recordId, agreementId, name: agreement?.shortTitle ?? '' }
}

function inParts(changes: Change[]): number[][] {
  const ids = changes.map(({ recordId }) => recordId)
  return Array.from({ length: Math.ceil(ids.length / 1000) }, (_, part) =>
    ids.slice(part * 1000, (part + 1) * 1000),
  )
}
