import { sql, type SQL } from 'drizzle-orm'
import { pgPolicy, pgRole } from 'drizzle-orm/pg-core'

/** Group roles; the log-in roles of each database are members of them (see db/roles.ts). */
export const deskRole = pgRole('entente_desk').existing()
export const readerRole = pgRole('entente_reader').existing()

/**
 * The row-level security of one table: readers see the rows for which `condition` holds, the desk
 * all of them. Conditions on another table are subject to that table's own policies.
 */
export function readersSee(condition: SQL) {
  return [
    pgPolicy('readers see what is published', { for: 'select', to: readerRole, using: condition }),
    deskSeesAll(),
  ]
}

/** Tables no reader sees: with row-level security on, what no policy allows is refused. */
export function deskOnly() {
  return [deskSeesAll()]
}

function deskSeesAll() {
  return pgPolicy('the desk sees all', { to: deskRole, using: sql`true`, withCheck: sql`true` })
}

/** The parent row is one that this role may see. */
export const visible = (table: string, key: string) =>
  sql.raw(`exists (select from ${table} parent where parent.id = ${key})`)
