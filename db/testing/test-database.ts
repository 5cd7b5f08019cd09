import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, beforeAll } from 'vitest'
import { connect, type Database } from '../client'

/** The three roles' connections to one test file's own database. */
export type TestDatabase = {
  owner: Database
  desk: Database
  reader: Database
  /** Addresses, for a process of its own. */
  addresses: { owner: string; desk: string; reader: string }
}

/**
 * Gives the test file a database of its own: a clone of the template with the demo newsroom. What
 * imports `reader` and `desk` of db/client works on it too.
 */
export function testDatabase(): TestDatabase {
  const name = `entente_${randomUUID().replaceAll('-', '')}`
  const addresses = {
    owner: at(given('TEST_OWNER_URL'), name),
    desk: at(given('DATABASE_DESK_URL'), name),
    reader: at(given('DATABASE_READER_URL'), name),
  }
  process.env.DATABASE_DESK_URL = addresses.desk
  process.env.DATABASE_READER_URL = addresses.reader
  const connections = {
    owner: connect(addresses.owner, { max: 2 }),
    desk: connect(addresses.desk, { max: 4 }),
    reader: connect(addresses.reader, { max: 4 }),
  }
  beforeAll(async () => {
    const server = postgres(at(given('TEST_OWNER_URL'), 'postgres'), { max: 1 })
    await server`create database ${server(name)} template entente_template`
    await server.end()
  })
  afterAll(async () => {
    await Promise.all(Object.values(connections).map((connection) => connection.close()))
  })
  return { ...connections, addresses }
}

function given(variable: string): string {
  const value = process.env[variable]
  if (!value) throw new Error('Database tests are started with: npm test -- database')
  return value
}

function at(address: string, database: string): string {
  const url = new URL(address)
  url.pathname = `/${database}`
  return url.href
}
