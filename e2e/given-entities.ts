import { and, eq } from 'drizzle-orm'
import { desk } from '../db/client'
import { entities, formerSlugs, names } from '../db/schema/index'
import { entityAddress, sections } from '../domain/entities/address'
import type { EntityKind } from '../domain/entities/vocabulary'

/** An entity on record that had another address before. */
export async function movedEntity(kind: EntityKind, slug: string, formerSlug: string) {
  const [entity] = await desk
    .select({ id: entities.id })
    .from(entities)
    .where(and(eq(entities.kind, kind), eq(entities.slug, slug)))
  await desk
    .insert(formerSlugs)
    .values({ section: sections[kind], slug: formerSlug, targetId: entity!.id })
  return {
    path: entityAddress({ kind, slug }),
    formerPath: entityAddress({ kind, slug: formerSlug }),
  }
}

/** A name that several on record bear. */
export async function sharedName(name: string, kind: EntityKind, slugs: string[]) {
  for (const slug of slugs) {
    const [entity] = await desk
      .select({ id: entities.id })
      .from(entities)
      .where(and(eq(entities.kind, kind), eq(entities.slug, slug)))
    await desk.insert(names).values({ entityId: entity!.id, value: name, kind: 'former' })
  }
}
