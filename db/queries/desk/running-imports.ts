import { sql } from 'drizzle-orm'
import { desk } from '../../client'

/** The first of the two numbers a batch is locked by. Any will do, as long as nothing else uses it. */
export const importLock = 20231119

/** The batches somebody has now: a run, or a decision that is being kept. */
export async function runningImports(): Promise<number[]> {
  const rows = await desk.execute<{ id: number }>(sql`
    select objid::int as id from pg_locks where locktype = 'advisory' and granted
      and classid = ${importLock} and objsubid = 2
      and database = (select oid from pg_database where datname = current_database())`)
  return rows.map(({ id }) => id)
}
