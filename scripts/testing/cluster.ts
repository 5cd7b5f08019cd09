import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { loadDemo } from '../demo/load'
import { createDatabase, ownerConnection, prepareDatabase } from '../ground/database'
import { startEmbeddedPostgres } from '../ground/embedded-postgres'
import { root } from '../ground/root'

/** What tests are told of their database: addresses of the template's three roles. */
export type TestCluster = {
  environment: TestEnvironment
  /** Makes a database like the template; gives its addresses. */
  clone(name: string): Promise<TestEnvironment>
  stop(): void
}
type TestEnvironment = Record<(typeof addressNames)[number] | 'AUTH_SECRET', string>

const addressNames = ['DATABASE_DESK_URL', 'DATABASE_READER_URL', 'TEST_OWNER_URL'] as const

/** With which the staff of the tests sign in. */
export const testPassword = 'a password for tests only'
const secret = 'a secret for tests only, of thirty-two characters or more'

/**
 * Starts a PostgreSQL for the tests with one template database: migrated, the demo newsroom
 * loaded. Each test file clones it (db/testing/test-database.ts).
 */
export async function startTestCluster(): Promise<TestCluster> {
  const folder = join(root, 'data', 'test', 'postgres')
  let server = await startEmbeddedPostgres(folder, 'tests', { durable: false })
  if (await isLeftOver(server.address)) {
    server.stop()
    rmSync(server.moved ?? folder, { recursive: true, force: true })
    server = await startEmbeddedPostgres(folder, 'tests', { durable: false })
  }
  const owner = await createDatabase(server.address, 'entente_template')
  const addresses = await prepareDatabase(owner, secret)
  await loadDemo(owner, testPassword)
  const environment = { ...addresses, TEST_OWNER_URL: owner, AUTH_SECRET: secret }
  const clone = async (name: string) => {
    const sql = ownerConnection(server.address)
    await sql`create database ${sql(name)} template entente_template`
    await sql.end()
    const clonedAddresses = addressNames.map((key) => [key, at(environment[key], name)])
    return { ...environment, ...Object.fromEntries(clonedAddresses) }
  }
  return { environment, clone, stop: () => server.stop() }
}

function at(address: string, database: string): string {
  const url = new URL(address)
  url.pathname = `/${database}`
  return url.href
}

async function isLeftOver(server: string): Promise<boolean> {
  const sql = ownerConnection(server)
  const rows = await sql`select from pg_database where datname like 'entente%'`
  await sql.end()
  return rows.length > 0
}
