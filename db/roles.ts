import { createHmac } from 'node:crypto'
import type postgres from 'postgres'

/** The two roles of a database and the passwords they log in with. */
export type Logins = { desk: Login; reader: Login }
export type Login = { role: string; password: string }

/**
 * The log-in roles of one database. Roles belong to the whole server, so their names carry the
 * database's; their passwords follow from the secret, so that nothing has to be written down.
 */
export function loginsOf(database: string, secret: string): Logins {
  const password = (role: string) =>
    createHmac('sha256', secret).update(`${database}/${role}`).digest('base64url')
  const login = (role: string) => ({
    role: `${database.slice(0, 40)}_${role}_login`,
    password: password(role),
  })
  return { desk: login('desk'), reader: login('reader') }
}

/** Makes the group roles that the tables' policies and grants name, where they are missing. */
export async function createGroupRoles(owner: postgres.Sql) {
  for (const role of ['entente_desk', 'entente_reader']) {
    const [exists] = await owner`select from pg_roles where rolname = ${role}`
    if (!exists) await owner`create role ${owner(role)} nologin`
  }
}

/** Makes or renews a log-in role, a member of its group and of nothing else. */
export async function createLogin(owner: postgres.Sql, group: string, { role, password }: Login) {
  const [exists] = await owner`select from pg_roles where rolname = ${role}`
  const verb = exists ? 'alter' : 'create'
  // Base64url has no quote in it; a password cannot be sent as a parameter.
  await owner.unsafe(
    `${verb} role "${role.replaceAll('"', '""')}" login inherit password '${password}'`,
  )
  await owner`grant ${owner(group)} to ${owner(role)}`
}

/** The owner's address with another user's name and password. */
export function addressOf(ownerAddress: string, { role, password }: Login): string {
  const address = new URL(ownerAddress)
  address.username = encodeURIComponent(role)
  address.password = encodeURIComponent(password)
  return address.href
}
