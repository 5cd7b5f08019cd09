import { and, eq, sql, type SQL } from 'drizzle-orm'
import type { Outcome, PlannedRow } from '../../domain/imports/outcomes'
import type { PlannedAgreement } from '../../domain/imports/plan'
import { desk, type Transaction } from '../client'
import { planImport } from '../queries/desk/import-plan'
import { importRows, imports } from '../schema/index'
import { enterAgreements, type Entering } from './import-agreements'
import { changeRecord } from './import-changes'
import { lockImport } from './import-lock'
import { makeEntities } from './import-entities'
import { findOrAddSources } from './import-sources'
import { audit, keepPlan } from './imports'
import { bringOutAll } from './named-on-record'
import { reindexCoverage } from './reindex'

/** `changed`: the record did since the dry run, which was made anew; nothing was imported. */
export type Ran = 'imported' | 'busy' | 'not-ready' | 'changed'

const atOnce = 100

/**
 * Imports a batch that is ready, in one transaction: all of it, or nothing. How far it is stands in
 * `imports.done` meanwhile, written on another connection.
 * @param started told as soon as nobody else can begin the same
 */
export async function runImport(
  id: number,
  editorId: number,
  started: () => void = () => {},
): Promise<Ran> {
  return desk.transaction(async (tx) => {
    if (!(await lockImport(tx, id))) return 'busy'
    const [batch] = await tx
      .select()
      .from(imports)
      .where(and(eq(imports.id, id), eq(imports.state, 'ready')))
    if (!batch) return 'not-ready'
    await tellProgress(id, { done: 0, startedAt: sql`now()`, brokenWith: null })
    started()
    // Nobody adds an agreement between looking for it and entering it.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('agreements'))`)
    const again = await planImport(tx, batch)
    const before = await plannedRows(tx, id)
    if (comparable(again.plan.rows) !== comparable(before.rows)) {
      await keepPlan(tx, batch, again)
      await tx.update(imports).set({ brokenWith: 'changed' }).where(eq(imports.id, id))
      return 'changed'
    }
    const { agreements: planned } = again.plan
    const batchNumber = { importId: id, fileName: batch.fileName }
    const entering: Entering = {
      ...batchNumber,
      take: before.take,
      made: await makeEntities(tx, id, planned, editorId),
      sources: await findOrAddSources(tx, planned, batchNumber),
      standing: again.world.agreements.byId,
    }
    const touched = new Set<number>()
    for (let first = 0; first < planned.length; first += atOnce) {
      const some = planned.slice(first, first + atOnce)
      for (const one of await enterAgreements(tx, some, entering)) touched.add(one)
      for (const one of await changeRecord(tx, some, entering)) touched.add(one)
      await tellProgress(id, { done: first + some.length })
    }
    await tieRows(tx, id, planned)
    await bringOutAll(tx, [...touched])
    for (const one of touched) if (entering.standing.has(one)) await reindexCoverage(tx, one)
    await tx
      .update(imports)
      .set({ state: 'imported', importedAt: sql`now()`, done: planned.length })
      .where(eq(imports.id, id))
    await audit(tx, 'import.imported', id, editorId, { agreementIds: [...touched] })
    return 'imported'
  })
}

/** Lets each row lead to its agreement, the new ones too. */
async function tieRows(tx: Transaction, id: number, planned: PlannedAgreement[]) {
  const tied = planned.flatMap(({ slug, row, parties, acts }) =>
    [row, ...parties.map((one) => one.row), ...acts.map((one) => one.row)].flatMap((number) =>
      number === null ? [] : { row: number, slug },
    ),
  )
  await tx.execute(sql`
    update import_rows set agreement_id = agreements.id
    from jsonb_to_recordset(${JSON.stringify(tied)}::jsonb) as tied("row" int, slug text)
    join agreements on agreements.slug = tied.slug
    where import_rows.import_id = ${id} and import_rows."row" = tied."row"
      and import_rows.agreement_id is null`)
}

/** Outside the transaction, so that others see it. */
async function tellProgress(
  id: number,
  what: { done?: number; startedAt?: SQL; brokenWith?: string | null },
) {
  await desk.update(imports).set(what).where(eq(imports.id, id))
}

/** Keeps under which number the log has why a run broke off. */
export const tellBroken = (id: number, problemId: string) =>
  tellProgress(id, { brokenWith: problemId })

async function plannedRows(tx: Transaction, id: number) {
  const rows = await tx
    .select({
      row: importRows.row,
      outcome: importRows.outcome,
      reasons: importRows.reasons,
      differences: importRows.differences,
      agreementId: importRows.agreementId,
      take: importRows.take,
    })
    .from(importRows)
    .where(eq(importRows.importId, id))
    .orderBy(importRows.row)
  return { rows, take: new Set(rows.filter(({ take }) => take).map(({ row }) => row)) }
}

/** Enough of the rows of two dry runs to tell whether they come to the same. */
const comparable = (rows: (Omit<PlannedRow, 'outcome'> & { outcome: Outcome | null })[]) =>
  JSON.stringify(
    rows.map(({ row, outcome, differences, agreementId }) => [
      row,
      outcome,
      agreementId,
      differences.map(({ field, record, file }) => [field, record, file]),
    ]),
  )
