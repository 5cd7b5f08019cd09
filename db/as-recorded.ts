import { sql } from 'drizzle-orm'
import { type Database, reader } from './client'

/**
 * Reads the record as it was recorded at a moment: queries made with the database that `run` is given
 * find what the tables of the record said then, of what readers may see now (docs/decisions/014).
 * Names of entities, sources and articles are read as they are.
 */
export function readAsRecorded<Answer>(
  moment: Date,
  run: (db: Database) => Promise<Answer>,
): Promise<Answer> {
  return reader.transaction(
    async (tx) => {
      await tx.execute(sql`select set_config('search_path', 'recorded, public', true),
        set_config('entente.recorded_at', ${moment.toISOString()}, true)`)
      return run(tx)
    },
    { accessMode: 'read only', isolationLevel: 'repeatable read' },
  )
}

/**
 * By the database's clock: what time it is, and the latest moment (to the millisecond) of which
 * nothing is still being written, so that what was recorded then will never read differently.
 */
export async function readClock(): Promise<{ now: Date; settled: Date }> {
  const [clock] = await reader.execute<{ now: Date | string; settled: Date | string }>(
    sql`select now() as now, recorded.settled() as settled`,
  )
  return { now: new Date(clock!.now), settled: new Date(clock!.settled) }
}
