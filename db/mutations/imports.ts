import { and, eq, inArray, sql } from 'drizzle-orm'
import { openColumns } from '../../domain/imports/drafts'
import type { ImportFormat } from '../../domain/imports/formats'
import type { PlannedRow } from '../../domain/imports/outcomes'
import { noDecisions, type Decisions } from '../../domain/imports/planning'
import type { Table } from '../../domain/imports/read-csv'
import { desk, type Transaction } from '../client'
import { planImport, type ReadAgain } from '../queries/desk/import-plan'
import { importRows, imports } from '../schema/index'
import { recordAudit } from './audit'
import { lockImport } from './import-lock'

/** Keeps a file as it came and says what would become of each of its rows; nothing is imported. */
export async function receiveImport(
  file: { name: string; format: ImportFormat; table: Table },
  editorId: number,
): Promise<{ id: number }> {
  const { name, format, table } = file
  return desk.transaction(async (tx) => {
    const [batch] = await tx
      .insert(imports)
      .values({
        ...{ fileName: name, format, header: table.header },
        ...{ uploadedById: editorId, decisions: noDecisions },
      })
      .returning()
    const importId = batch!.id
    for (let first = 0; first < table.rows.length; first += 1000) {
      const some = table.rows.slice(first, first + 1000)
      await tx
        .insert(importRows)
        .values(some.map(({ number: row, cells }) => ({ importId, row, cells })))
    }
    await keepPlan(tx, batch!, await planImport(tx, batch!))
    await audit(tx, 'import.read', importId, editorId, { name, rows: table.rows.length })
    return { id: importId }
  })
}

/** Adds to what an editor says of a batch, and looks at its rows again. */
export async function decideImport(
  id: number,
  said: Partial<Decisions>,
  editorId: number,
): Promise<boolean> {
  return desk.transaction(async (tx) => {
    const batch = await lockOpen(tx, id)
    if (!batch) return false
    const decisions: Decisions = {
      dates: { ...batch.decisions.dates, ...said.dates },
      names: { ...batch.decisions.names, ...said.names },
      matches: { ...batch.decisions.matches, ...said.matches },
    }
    await tx.update(imports).set({ decisions }).where(eq(imports.id, id))
    const decided = { ...batch, decisions }
    await keepPlan(tx, decided, await planImport(tx, decided))
    await audit(tx, 'import.decided', id, editorId, said)
    return true
  })
}

/** Says of rows that differ which are to be taken from the file; the others stay as on record. */
export async function chooseRows(
  id: number,
  { shown, taken }: { shown: number[] | 'all'; taken: number[] | 'all' },
  editorId: number,
): Promise<boolean> {
  return desk.transaction(async (tx) => {
    if (!(await lockOpen(tx, id))) return false
    const take =
      taken === 'all' ? sql`true` : taken.length ? inArray(importRows.row, taken) : sql`false`
    await tx
      .update(importRows)
      .set({ take: sql`${take}` })
      .where(
        and(
          eq(importRows.importId, id),
          eq(importRows.outcome, 'differs'),
          shown === 'all' ? undefined : inArray(importRows.row, shown),
        ),
      )
    await audit(tx, 'import.rows-chosen', id, editorId, { shown, taken })
    return true
  })
}

/** A batch that may still be decided on, or null: it is imported, or just being so. */
async function lockOpen(tx: Transaction, id: number) {
  if (!(await lockImport(tx, id))) return null
  const [batch] = await tx
    .select()
    .from(imports)
    .where(and(eq(imports.id, id), inArray(imports.state, ['read', 'ready'])))
    .for('no key update')
  return batch ?? null
}

/** Writes beside each row what would become of it, and whether the batch is ready. */
export async function keepPlan(
  tx: Transaction,
  { id }: { id: number },
  { plan, dates }: ReadAgain,
) {
  for (let first = 0; first < plan.rows.length; first += 5000) {
    await keepOutcomes(tx, id, plan.rows.slice(first, first + 5000))
  }
  const open =
    openColumns(dates).length > 0 || plan.rows.some(({ outcome }) => outcome === 'waiting')
  await tx
    .update(imports)
    .set({
      state: open ? 'read' : 'ready',
      startedAt: null,
      total: plan.agreements.length,
      done: 0,
    })
    .where(eq(imports.id, id))
}

async function keepOutcomes(tx: Transaction, importId: number, rows: PlannedRow[]) {
  await tx.execute(sql`
    update import_rows set outcome = planned.outcome, reasons = planned.reasons,
      differences = planned.differences, agreement_id = planned."agreementId",
      take = take and planned.outcome = 'differs'
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as planned("row" int,
      outcome import_outcome, reasons jsonb, differences jsonb, "agreementId" int)
    where import_rows.import_id = ${importId} and import_rows."row" = planned."row"`)
}

export const audit = (
  tx: Transaction,
  verb: string,
  subjectId: number,
  actorId: number,
  detail: Record<string, unknown>,
) => recordAudit(tx, { actorId, verb, subject: 'import', subjectId, detail })
