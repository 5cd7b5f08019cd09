import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { migrate } from '../../db/migrate'
import { recordCountries } from '../../db/reference/countries'
import { addressOf, createLogin, loginsOf, type Logins } from '../../db/roles'
import * as schema from '../../db/schema/index'
import { checkLogin } from './check-login'
import { explained, tooOld } from './refusals'
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
    const old = tooOld(server!.version as number)
    if (old) throw new Stop(old)
    await migrate(sql)
    await drizzle(sql, { schema, casing: 'snake_case' }).transaction(recordCountries)
    return await loginAddresses(sql, owner, loginsOf(server!.name as string, secret), given)
  } catch (error) {
    throw explained(error, owner, 'DATABASE_URL')
  } finally {
    await sql.end()
  }
}

/** The operator's own logins, after a look at what they may; the others are made. */
async function loginAddresses(
  sql: postgres.Sql,
  owner: string,
  logins: Logins,
  { DATABASE_DESK_URL: desk, DATABASE_READER_URL: reader }: Partial<ServerAddresses>,
): Promise<ServerAddresses> {
  if (desk) await checkLogin(desk, 'DATABASE_DESK_URL', 'entente_desk')
  if (reader) await checkLogin(reader, 'DATABASE_READER_URL', 'entente_reader')
  if (!desk) await createLogin(sql, 'entente_desk', logins.desk)
  if (!reader) await createLogin(sql, 'entente_reader', logins.reader)
  return {
    DATABASE_DESK_URL: desk ?? addressOf(owner, logins.desk),
    DATABASE_READER_URL: reader ?? addressOf(owner, logins.reader),
  }
}
