import { and, asc, count, desc, eq, gt, sql } from 'drizzle-orm'
import type { Outcome } from '../../../domain/imports/outcomes'
import { standingOf } from '../../../domain/imports/states'
import { desk } from '../../client'

import { agreements, importChanges, importRows, imports, staff } from '../../schema/index'
import { runningImports } from './running-imports'

/** The batches, the newest first. */
export async function listImports(limit = 200) {
  const [rows, running] = await Promise.all([
    desk
      .select({ ...listed, uploadedBy: staff.name })
      .from(imports)
      .innerJoin(staff, eq(staff.id, imports.uploadedById))
      .orderBy(desc(imports.id))
      .limit(limit),
    runningImports(),
  ])
  return rows.map((row) => ({
    ...row,
    standing: standingOf(row.state, running.includes(row.id), row.startedAt !== null),
  }))
}

const listed = {
  id: imports.id,
  fileName: imports.fileName,
  format: imports.format,
  state: imports.state,
  uploadedAt: imports.uploadedAt,
  startedAt: imports.startedAt,
}

/** A batch with how it stands and how many rows come to what. */
export async function findImport(id: number) {
  // Whether a run goes on is asked first: one that ends meanwhile is seen as ended.
  const running = (await runningImports()).includes(id)
  const [found] = await desk
    .select({ batch: imports, uploadedBy: staff.name })
    .from(imports)
    .innerJoin(staff, eq(staff.id, imports.uploadedById))
    .where(eq(imports.id, id))
  if (!found) return null
  const { batch, uploadedBy } = found
  const counted = await desk
    .select({ outcome: importRows.outcome, number: count() })
    .from(importRows)
    .where(eq(importRows.importId, id))
    .groupBy(importRows.outcome)
  const counts = Object.fromEntries(counted.map((one) => [one.outcome!, one.number])) as Partial<
    Record<Outcome, number>
  >
  const standing = standingOf(batch.state, running, batch.startedAt !== null)
  return { batch, uploadedBy, counts, standing }
}

export type FoundImport = NonNullable<Awaited<ReturnType<typeof findImport>>>

/** Rows of a batch in the order of its file, with the agreement each is about. */
export function listImportRows(id: number, outcome: Outcome | null, after: number, limit: number) {
  return desk
    .select({
      row: importRows.row,
      cells: importRows.cells,
      outcome: importRows.outcome,
      reasons: importRows.reasons,
      differences: importRows.differences,
      take: importRows.take,
      agreementId: importRows.agreementId,
      agreement: agreements.shortTitle,
    })
    .from(importRows)
    .leftJoin(agreements, eq(agreements.id, importRows.agreementId))
    .where(
      and(
        eq(importRows.importId, id),
        gt(importRows.row, after),
        outcome ? eq(importRows.outcome, outcome) : undefined,
      ),
    )
    .orderBy(asc(importRows.row))
    .limit(limit)
}

/** Agreements that a batch made: how many there are, and how many of them readers see. */
export async function countMade(id: number) {
  const [made] = await desk
    .select({ all: count(), shown: sql<number>`count(${agreements.publishedAt})::int` })
    .from(importChanges)
    .innerJoin(agreements, eq(agreements.id, importChanges.recordId))
    .where(
      and(
        eq(importChanges.importId, id),
        eq(importChanges.kind, 'agreement'),
        sql`${importChanges.before} is null`,
      ),
    )
  return made!
}

/** The batches that made an agreement, or added to it or changed it. */
export function listImportsOf(agreementId: number) {
  return desk
    .selectDistinct({ id: imports.id, fileName: imports.fileName, state: imports.state })
    .from(importChanges)
    .innerJoin(imports, eq(imports.id, importChanges.importId))
    .where(eq(importChanges.agreementId, agreementId))
    .orderBy(imports.id)
}
