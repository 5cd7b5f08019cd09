import { and, eq } from 'drizzle-orm'
import { desk } from '../db/client'
import { addEntity } from '../db/mutations/entities'
import { publishEntity } from '../db/mutations/entity-visibility'
import { entities, formerSlugs, names, staff } from '../db/schema/index'
import { entityAddress, sections } from '../domain/entities/address'
import type { EntityKind } from '../domain/entities/vocabulary'
import { slugOf } from '../domain/text/slug'

/** An entity on record that had another address before. */
export async function movedEntity(kind: EntityKind, slug: string, formerSlug: string) {
  await desk
    .insert(formerSlugs)
    .values({ section: sections[kind], slug: formerSlug, targetId: await keyAt(kind, slug) })
  return {
    path: entityAddress({ kind, slug }),
    formerPath: entityAddress({ kind, slug: formerSlug }),
  }
}

/** An entity that readers see, known by its name alone; asked for twice, it is the same. */
export async function entity(kind: EntityKind, name: string) {
  const { editorId, ...made } = await hiddenEntity(kind, name)
  await publishEntity(made.id, editorId)
  return made
}

/** An entity that only the desk sees yet. */
export async function hiddenEntity(kind: EntityKind, name: string) {
  const [editor] = await desk
    .select({ id: staff.id })
    .from(staff)
    .where(eq(staff.email, 'mirela@entente.example'))
  const none = { sort: null, description: null, countryId: null, isoCode: null, paxId: null }
  const details = { ...none, wikidataId: null, latitude: null, longitude: null }
  const slug = slugOf(name)
  const added = await addEntity(kind, { ...details, name, slug }, null, editor!.id)
  const id = 'id' in added ? added.id : await keyAt(kind, slug)
  return {
    id,
    editorId: editor!.id,
    path: entityAddress({ kind, slug }),
    deskPath: `/desk/entities/${id}`,
  }
}

async function keyAt(kind: EntityKind, slug: string): Promise<number> {
  const [entity] = await desk
    .select({ id: entities.id })
    .from(entities)
    .where(and(eq(entities.kind, kind), eq(entities.slug, slug)))
  return entity!.id
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
