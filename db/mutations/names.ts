import { and, eq, ne } from 'drizzle-orm'
import type { NameKind } from '../../domain/entities/vocabulary'
import { desk, type Transaction } from '../client'
import { entities, names } from '../schema/index'
import { recordAudit } from './audit'
import { reindexMentions } from './reindex'

export type NameDetails = {
  value: string
  kind: NameKind
  language: string | null
  script: string | null
}

/** Adds a name to an entity. Names are kept for ever. */
export async function addName(
  entityId: number,
  name: NameDetails,
  editorId: number,
): Promise<{ id: number } | 'gone' | 'known'> {
  return desk.transaction(async (tx) => {
    const [entity] = await tx
      .select({ id: entities.id })
      .from(entities)
      .where(eq(entities.id, entityId))
    if (!entity) return 'gone'
    const [made] = await tx
      .insert(names)
      .values({ ...name, entityId })
      .onConflictDoNothing()
      .returning({ id: names.id })
    if (!made) return 'known'
    await reindexMentions(tx, entityId)
    await audit(tx, 'name.added', entityId, editorId, { id: made.id, ...name })
    return made
  })
}

/** Sets a name right. The name shown is changed with its entity, not here. */
export async function changeName(
  entityId: number,
  id: number,
  name: NameDetails,
  editorId: number,
): Promise<{ id: number } | 'gone' | 'known' | 'shown'> {
  return desk.transaction(async (tx) => {
    const [before] = await tx
      .select({
        value: names.value,
        kind: names.kind,
        language: names.language,
        shown: entities.name,
      })
      .from(names)
      .innerJoin(entities, eq(entities.id, names.entityId))
      .where(and(eq(names.id, id), eq(names.entityId, entityId)))
      .for('update')
    if (!before) return 'gone'
    if (before.value === before.shown && name.value !== before.shown) return 'shown'
    const [other] = await tx
      .select({ id: names.id })
      .from(names)
      .where(and(eq(names.entityId, entityId), eq(names.value, name.value), ne(names.id, id)))
    if (other) return 'known'
    await tx.update(names).set(name).where(eq(names.id, id))
    if (before.value !== name.value) await reindexMentions(tx, entityId)
    await audit(tx, 'name.changed', entityId, editorId, { id, ...name, before })
    return { id }
  })
}

const audit = (
  tx: Transaction,
  verb: string,
  subjectId: number,
  actorId: number,
  detail: Record<string, unknown>,
) => recordAudit(tx, { actorId, verb, subject: 'entity', subjectId, detail })
