import { sql } from 'drizzle-orm'
import type { Transaction } from '../client'
import { importLock } from '../queries/desk/running-imports'

/**
 * Takes a batch for this transaction, or says that somebody else has it. The database lets go of it
 * when the transaction ends, also when its process is killed.
 */
export async function lockImport(tx: Transaction, id: number): Promise<boolean> {
  const [row] = await tx.execute<{ got: boolean }>(
    sql`select pg_try_advisory_xact_lock(${importLock}, ${id}) as got`,
  )
  return row!.got
}
