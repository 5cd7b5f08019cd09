import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { migrate } from '../../db/migrate'
import { recordCountries } from '../../db/reference/countries'
import { addressOf, createLogins, loginsOf } from '../../db/roles'
import * as schema from '../../db/schema/index'
import { Stop } from './stop'

/** The addresses the server process is given: it never learns the owner's. */
export type ServerAddresses = { DATABASE_DESK_URL: string; DATABASE_READER_URL: string }

/** A connection of the owner's, for one task; notices are not of interest. */
export const ownerConnection = (address: string) =>
  postgres(address, { max: 3, onnotice: () => {}, connect_timeout: 10 })

/** Makes a database on the server unless it is there. */
export async function createDatabase(server: string, name: string): Promise<string> {
  const sql = ownerConnection(server)
  const [exists] = await sql`select from pg_database where datname = ${name}`
  if (!exists) await sql`create database ${sql(name)}`
  await sql.end()
  const address = new URL(server)
  address.pathname = `/${name}`
  return address.href
}

/**
 * Brings a database up to date and makes its log-in roles.
 * @param given addresses of the operator's own roles, where there are some
 * @returns the addresses for the server process
 */
export async function prepareDatabase(
  owner: string,
  secret: string,
  given: Partial<ServerAddresses> = {},
): Promise<ServerAddresses> {
  const sql = ownerConnection(owner)
  try {
    const [server] =
      await sql`select current_database() as name, current_setting('server_version_num')::int as version`
    if (server!.version < 150_000) {
      throw new Stop(
        `This PostgreSQL is version ${Math.floor(server!.version / 10_000)}; Entente needs 15 or newer.`,
      )
    }
    await migrate(sql)
    await drizzle(sql, { schema, casing: 'snake_case' }).transaction(recordCountries)
    const logins = loginsOf(server!.name as string, secret)
    if (!given.DATABASE_DESK_URL || !given.DATABASE_READER_URL) await createLogins(sql, logins)
    return {
      DATABASE_DESK_URL: given.DATABASE_DESK_URL ?? addressOf(owner, logins.desk),
      DATABASE_READER_URL: given.DATABASE_READER_URL ?? addressOf(owner, logins.reader),
    }
  } catch (error) {
    throw explained(error, owner)
  } finally {
    await sql.end()
  }
}

/** Says in a sentence what the operator can do about a refusal of the server. */
function explained(error: unknown, owner: string): unknown {
  if (error instanceof Stop) return error
  const { host, username, pathname } = new URL(owner)
  const cause = (error as { cause?: unknown }).cause ?? error
  const code = (cause as { code?: string }).code ?? ''
  const message = (cause as Error).message
  const sentences: Record<string, string> = {
    ECONNREFUSED: `Nothing answers at ${host}: is PostgreSQL running there, and is the port right?`,
    ENOTFOUND: `The host ${host} is not known: check the address in DATABASE_URL.`,
    CONNECT_TIMEOUT: `${host} does not answer within ten seconds: check the address and the firewall.`,
    '28P01': `PostgreSQL at ${host} refuses the password of "${username}".`,
    '28000': `PostgreSQL at ${host} does not let "${username}" in: ${message}.`,
    '3D000': `There is no database "${pathname.slice(1)}" at ${host}: create it, owned by "${username}".`,
    '42501': `The role "${username}" lacks a right it needs for set-up: ${message}. It must own the database and may need CREATEROLE; docs/operations.md gives the statements to run instead.`,
    '0A000': `PostgreSQL at ${host} lacks something Entente needs: ${message}.`,
    '58P01': `PostgreSQL at ${host} lacks an extension Entente needs: ${message}.`,
  }
  const sentence = sentences[code]
  return sentence ? new Stop(sentence) : error
}
