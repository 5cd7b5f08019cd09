import { sql } from 'drizzle-orm'
import { countries } from '../../domain/countries/countries'
import type { NameKind } from '../../domain/entities/vocabulary'
import type { Transaction } from '../client'
import { entities, names } from '../schema/index'

/** Puts the countries on record that are not there yet, with their names; leaves the others alone. */
export async function recordCountries(tx: Transaction) {
  const rows = await tx
    .insert(entities)
    .values(
      countries.map(({ code, slug, name }) => ({
        kind: 'country' as const,
        slug,
        name,
        isoCode: code,
        publishedAt: sql`now()`,
      })),
    )
    .onConflictDoNothing()
    .returning({ id: entities.id, code: entities.isoCode })
  const ids = new Map(rows.map(({ id, code }) => [code, id]))
  const found = countries.flatMap(({ code, names: all }) => {
    const entityId = ids.get(code)
    return entityId ? all.map((name) => ({ ...name, entityId, kind: name.kind as NameKind })) : []
  })
  if (found.length) await tx.insert(names).values(found)
}
