import { drizzle } from 'drizzle-orm/postgres-js'
import { hash } from '@node-rs/argon2'
import * as schema from '../../db/schema/index'
import { staff as demoStaff } from '../../demo/staff'
import { ownerConnection } from '../ground/database'
import { loadAgreements } from './agreements'
import { loadArticles } from './articles'
import { loadEntities } from './entities'
import { loadReports } from './reports'
import { loadSources } from './sources'

/** Whether nobody works here yet: no staff and no agreement. */
export async function isEmptyNewsroom(owner: string): Promise<boolean> {
  const sql = ownerConnection(owner)
  const [row] =
    await sql`select exists (select from staff) or exists (select from agreements) as used`
  await sql.end()
  return !row!.used
}

/**
 * Loads the demo newsroom into an empty database, in one transaction.
 * @param owner address of the tables' owner
 * @param password with which each of the demo's staff signs in
 */
export async function loadDemo(owner: string, password: string) {
  const sql = ownerConnection(owner)
  const passwordHash = await hash(password)
  try {
    await drizzle(sql, { schema, casing: 'snake_case' }).transaction(async (tx) => {
      const rows = await tx
        .insert(schema.staff)
        .values(demoStaff.map(({ key: _, ...person }) => ({ ...person, passwordHash })))
        .returning({ id: schema.staff.id, email: schema.staff.email })
      const staff = new Map(
        demoStaff.map(({ key, email }) => [
          key as string,
          rows.find((row) => row.email === email)!.id,
        ]),
      )
      const entities = await loadEntities(tx)
      const sources = await loadSources(tx, entities)
      const agreements = await loadAgreements(tx, { entities, sources, staff })
      await loadArticles(tx, { entities, sources, staff, agreements })
      await loadReports(tx)
      await tx.insert(schema.auditLog).values({ verb: 'demo.loaded', subject: 'newsroom' })
    })
  } finally {
    await sql.end()
  }
}
