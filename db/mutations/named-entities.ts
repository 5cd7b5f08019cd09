import { eq } from 'drizzle-orm'
import type { EntityKind } from '../../domain/entities/vocabulary'
import { scriptOf } from '../../domain/names/script-of'
import { slugOf } from '../../domain/text/slug'
import type { Transaction } from '../client'
import { entities, names } from '../schema/index'
import { recordAudit } from './audit'
import { reindexMentions } from './reindex'
import { freeSlug } from './slugs'

/** Puts somebody on record by name alone; readers see nothing of it before it is published. */
export async function insertNamedEntity(
  tx: Transaction,
  { kind, name }: { kind: EntityKind; name: string },
  editorId: number,
): Promise<number> {
  const slug = await freeSlug(tx, entities, slugOf(name), eq(entities.kind, kind))
  const [made] = await tx
    .insert(entities)
    .values({ kind, name, slug })
    .returning({ id: entities.id })
  const entityId = made!.id
  await tx.insert(names).values({ entityId, value: name, kind: 'common' })
  await recordAudit(tx, {
    actorId: editorId,
    verb: 'entity.created',
    subject: 'entity',
    subjectId: entityId,
    detail: { kind, name },
  })
  return entityId
}

/** Gives somebody on record a name more; one it has already changes nothing. */
export async function nameKnownEntity(
  tx: Transaction,
  entityId: number,
  value: string,
  editorId: number,
) {
  const [made] = await tx
    .insert(names)
    .values({ entityId, value, kind: 'common', script: scriptOf(value) })
    .onConflictDoNothing()
    .returning({ id: names.id })
  if (!made) return
  await reindexMentions(tx, entityId)
  await recordAudit(tx, {
    actorId: editorId,
    verb: 'name.added',
    subject: 'entity',
    subjectId: entityId,
    detail: { id: made.id, value },
  })
}
