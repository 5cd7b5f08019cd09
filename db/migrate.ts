import { fileURLToPath } from 'node:url'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as runMigrations } from 'drizzle-orm/postgres-js/migrator'
import type postgres from 'postgres'
import { createGroupRoles } from './roles'

const migrationsFolder = fileURLToPath(new URL('../drizzle', import.meta.url))

// Any number will do, as long as every Entente uses the same.
const lock = 20230319

/**
 * Brings the database up to the newest migration. Several at once wait for one another.
 * @param owner a connection of the role that owns the tables
 */
export async function migrate(owner: postgres.Sql) {
  const connection = await owner.reserve()
  try {
    await connection`select pg_advisory_lock(${lock})`
    await createGroupRoles(owner)
    await runMigrations(drizzle(owner), { migrationsFolder })
  } finally {
    await connection`select pg_advisory_unlock(${lock})`
    connection.release()
  }
}
