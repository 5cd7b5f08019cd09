import { and, desc, eq, isNull } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { desk } from '../../client'
import { describeReferences } from '../../merging/described'
import { entities, keptApart, merges, staff } from '../../schema/index'

/** The merges into an entity, the latest first, those taken back included. */
export function listMergesInto(keptId: number) {
  const undoer = alias(staff, 'undoer')
  return desk
    .select({
      id: merges.id,
      mergedId: merges.mergedId,
      name: entities.name,
      reason: merges.reason,
      at: merges.at,
      by: staff.name,
      undoneAt: merges.undoneAt,
      undoneBy: undoer.name,
      stayed: merges.stayed,
    })
    .from(merges)
    .innerJoin(entities, eq(entities.id, merges.mergedId))
    .innerJoin(staff, eq(staff.id, merges.byId))
    .leftJoin(undoer, eq(undoer.id, merges.undoneById))
    .where(eq(merges.keptId, keptId))
    .orderBy(desc(merges.id))
}

/** Keys of the merges that stand. */
export async function listStandingMerges(): Promise<Set<number>> {
  const rows = await desk.select({ id: merges.id }).from(merges).where(isNull(merges.undoneAt))
  return new Set(rows.map(({ id }) => id))
}

/** What names an entity, by what it is. */
export const listReferences = (entityId: number) => describeReferences(desk, entityId)

/** Pairs somebody said are two, the latest first. */
export function listKeptApart(limit: number) {
  const other = alias(entities, 'other')
  return desk
    .select({
      id: keptApart.id,
      one: { id: entities.id, name: entities.name },
      other: { id: other.id, name: other.name },
      at: keptApart.at,
      by: staff.name,
    })
    .from(keptApart)
    .innerJoin(entities, and(eq(entities.id, keptApart.oneId), isNull(entities.mergedIntoId)))
    .innerJoin(other, and(eq(other.id, keptApart.otherId), isNull(other.mergedIntoId)))
    .innerJoin(staff, eq(staff.id, keptApart.byId))
    .orderBy(desc(keptApart.id))
    .limit(limit)
}
