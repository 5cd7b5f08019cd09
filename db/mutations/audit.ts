import type { Transaction } from '../client'
import { auditLog } from '../schema/index'

/** What is written down of a change. */
export type AuditEntry = {
  /** Null: Entente itself. */
  actorId: number | null
  /** The domain verb: edition.published. */
  verb: string
  subject: string
  subjectId: number | null
  detail?: Record<string, unknown>
}

/** Adds to the log, in the transaction of the change it tells of. */
export async function recordAudit(tx: Transaction, entry: AuditEntry) {
  await tx.insert(auditLog).values({ ...entry, detail: entry.detail ?? {} })
}
