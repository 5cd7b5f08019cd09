import { sql } from 'drizzle-orm'
import type { Transaction } from '../client'

type Table = 'agreements' | 'participations' | 'acts' | 'sources'

/** Keys for rows that are to be inserted, so that what refers to them can be written along. */
export async function takeKeys(tx: Transaction, table: Table, count: number): Promise<number[]> {
  if (count === 0) return []
  const rows = await tx.execute<{ id: number }>(sql`
    select nextval(pg_get_serial_sequence(${table}, 'id'))::int as id from generate_series(1, ${count}::int)`)
  return rows.map(({ id }) => id)
}
