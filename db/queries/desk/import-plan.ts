import { asc, eq } from 'drizzle-orm'
import type { DatesOfColumns, Drafts } from '../../../domain/imports/drafts'
import type { TableRow } from '../../../domain/imports/read-csv'
import { datesOf, readDrafts } from '../../../domain/imports/read-drafts'
import { planOf, type Plan } from '../../../domain/imports/plan'
import type { World } from '../../../domain/imports/planning'
import type { Database, Transaction } from '../../client'
import { importRows, imports } from '../../schema/index'
import { findImportWorld } from './import-world'

/** A batch read again, with what would become of it by what is on record now. */
export type ReadAgain = {
  dates: DatesOfColumns
  drafts: Drafts
  world: World
  plan: Plan
}

/** Reads a batch again from its rows as they came. */
export async function planImport(
  db: Database | Transaction,
  batch: typeof imports.$inferSelect,
): Promise<ReadAgain> {
  const rows: TableRow[] = await db
    .select({ number: importRows.row, cells: importRows.cells })
    .from(importRows)
    .where(eq(importRows.importId, batch.id))
    .orderBy(asc(importRows.row))
  const table = { header: batch.header, rows }
  const dates = datesOf(table, batch.format, batch.decisions)
  const drafts = readDrafts(table, batch.format, dates)
  const world = await findImportWorld(db, drafts, batch.decisions)
  return { dates, drafts, world, plan: planOf(drafts, batch.format, world, batch.decisions) }
}
