import { createHash } from 'node:crypto'
import { reports as demoReports } from '../../demo/reports'
import { reports } from '../../db/schema/index'
import type { Transaction } from './ids'

/** Loads the reports that wait at the demo's desk. */
export async function loadReports(tx: Transaction) {
  await tx.insert(reports).values(
    demoReports.map(({ text, outlet, receivedAt }) => ({
      originalText: text,
      textHash: createHash('sha256').update(text).digest('hex'),
      outlet,
      receivedAt: new Date(receivedAt),
    })),
  )
}
