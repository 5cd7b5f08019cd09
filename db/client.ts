import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import * as schema from './schema/index'

export type Database = PostgresJsDatabase<typeof schema>
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0]

export type Connection = Database & {
  close(): Promise<void>
  /** Calls when something is told on a channel, and each time the listening begins (again). */
  listen(channel: string, told: () => void): Promise<unknown>
}

/**
 * A pool of connections to a database, opened at the first query and re-opened by itself when the
 * server comes back.
 * @param address postgres://user:password@host:port/database
 */
export function connect(address: string, { name = 'entente', max = 10 } = {}): Connection {
  const client = postgres(address, {
    max,
    connect_timeout: 5,
    // The library's own wait grows to twenty seconds, for each connection; a server that is back
    // is to be found at once, and one that is away to be said so.
    backoff: () => 0.2,
    idle_timeout: 60,
    onnotice: () => {},
    connection: { application_name: name, statement_timeout: 30_000, TimeZone: 'UTC' },
  })
  return Object.assign(drizzle(client, { schema, casing: 'snake_case' }), {
    close: () => client.end({ timeout: 5 }),
    listen: (channel: string, told: () => void) => client.listen(channel, told, told),
  })
}

// One pool for each role for the life of the process; a hot reload finds them again here.
const pools = globalThis as { ententePools?: Map<string, ReturnType<typeof connect>> }

function pool(setting: 'DATABASE_READER_URL' | 'DATABASE_DESK_URL', name: string): Database {
  pools.ententePools ??= new Map()
  let database = pools.ententePools.get(name)
  if (!database) {
    const address = process.env[setting]
    if (!address)
      throw new Error(`${setting} is not set: start Entente with npm start or npm run dev`)
    database = connect(address, { name })
    pools.ententePools.set(name, database)
  }
  return database
}

/** Stands for a pool that is opened at its first use, so that a build needs no database. */
function lazily(open: () => Database): Database {
  return new Proxy({} as Database, {
    get: (_, property) => {
      const database = open()
      const value: unknown = Reflect.get(database, property)
      return typeof value === 'function' ? value.bind(database) : value
    },
  })
}

/** The database as readers may see it: published things only, whatever a query forgets. */
export const reader = lazily(() => pool('DATABASE_READER_URL', 'entente reader'))

/** The database as the desk sees and changes it. */
export const desk = lazily(() => pool('DATABASE_DESK_URL', 'entente desk'))

/** Ends the connections of this process, so that a command can end. */
export async function closeConnections() {
  await Promise.all([...(pools.ententePools?.values() ?? [])].map((one) => one.close()))
  pools.ententePools?.clear()
}
