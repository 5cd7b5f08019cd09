import { inArray } from 'drizzle-orm'
import { grouped } from '../../domain/collections/grouped'
import type { Transaction } from '../client'
import { entities } from '../schema/index'

type Named = { entityId: number; words: string[] }

/**
 * The names of a text as they are now: a form may have been opened before two of them were merged.
 * Waits for a merge that is under way.
 */
export async function namingKept(tx: Transaction, named: Named[]): Promise<Named[]> {
  if (named.length === 0) return []
  const rows = await tx
    .select({ id: entities.id, mergedIntoId: entities.mergedIntoId })
    .from(entities)
    .where(
      inArray(
        entities.id,
        named.map(({ entityId }) => entityId),
      ),
    )
    .for('key share')
  const keptOf = new Map(rows.map(({ id, mergedIntoId }) => [id, mergedIntoId ?? id]))
  const groups = grouped(named, ({ entityId }) => keptOf.get(entityId) ?? entityId)
  return [...groups].map(([entityId, several]) => ({
    entityId,
    words: [...new Set(several.flatMap(({ words }) => words))],
  }))
}
