import { and, eq, ne, sql } from 'drizzle-orm'
import { sections } from '../../domain/entities/address'
import type { EntityKind } from '../../domain/entities/vocabulary'
import { scriptOf } from '../../domain/names/script-of'
import { desk, type Transaction } from '../client'
import { entities, names } from '../schema/index'
import { recordAudit } from './audit'
import { keepFormerSlug, targetOfFormerSlug } from './former-slugs'
import { reindexMentions } from './reindex'

/** What is recorded of an entity itself; its names and offices stand in records of their own. */
export type EntityDetails = {
  slug: string
  name: string
  sort: string | null
  description: string | null
  countryId: number | null
  isoCode: string | null
  wikidataId: string | null
  paxId: string | null
  latitude: number | null
  longitude: number | null
}

/** Fields whose value another record has already, each with the name of that record. */
export type Taken = { taken: Partial<Record<'slug' | 'isoCode' | 'wikidataId' | 'paxId', string>> }

/**
 * Adds an entity, out of readers' sight until it is published or an article or agreement names it.
 * @param language of the name, where it is known
 */
export async function addEntity(
  kind: EntityKind,
  details: EntityDetails,
  language: string | null,
  editorId: number,
): Promise<{ id: number } | Taken> {
  return desk.transaction(async (tx) => {
    const conflict = await findTaken(tx, kind, details, null)
    if (conflict) return conflict
    const [made] = await tx
      .insert(entities)
      .values({ ...details, kind })
      .returning({ id: entities.id })
    const id = made!.id
    await keepName(tx, id, details.name, language)
    await recordAudit(tx, {
      actorId: editorId,
      verb: 'entity.added',
      subject: 'entity',
      subjectId: id,
      detail: { kind, ...details },
    })
    return { id }
  })
}

/** Changes an entity. A former address leads on to the new one; a former name stays a name of it. */
export async function editEntity(
  id: number,
  details: EntityDetails,
  editorId: number,
): Promise<{ id: number } | Taken | 'gone'> {
  return desk.transaction(async (tx) => {
    const [before] = await tx.select().from(entities).where(eq(entities.id, id)).for('update')
    if (!before) return 'gone'
    const conflict = await findTaken(tx, before.kind, details, id)
    if (conflict) return conflict
    await tx.update(entities).set(details).where(eq(entities.id, id))
    if (before.slug !== details.slug)
      await keepFormerSlug(tx, sections[before.kind], before.slug, id)
    await keepName(tx, id, details.name, null)
    // An article is found by every name of those it names, and its countries include theirs.
    if (before.countryId !== details.countryId || before.name !== details.name)
      await reindexMentions(tx, id)
    await recordAudit(tx, {
      actorId: editorId,
      verb: 'entity.changed',
      subject: 'entity',
      subjectId: id,
      detail: { ...details, before },
    })
    return { id }
  })
}

/** The name shown stands among the names too. */
async function keepName(tx: Transaction, entityId: number, value: string, language: string | null) {
  await tx
    .insert(names)
    .values({ entityId, value, language, script: scriptOf(value), kind: 'common' })
    .onConflictDoNothing()
}

async function findTaken(
  tx: Transaction,
  kind: EntityKind,
  details: EntityDetails,
  own: number | null,
): Promise<Taken | null> {
  // Two who save at once look one after the other.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('entities'))`)
  const notOwn = own === null ? undefined : ne(entities.id, own)
  const taken: Taken['taken'] = {}
  const former = await targetOfFormerSlug(tx, sections[kind], details.slug)
  if (former !== null && former !== own) taken.slug = await nameOf(tx, eq(entities.id, former))
  const bySlug = await nameOf(
    tx,
    and(eq(entities.kind, kind), eq(entities.slug, details.slug), notOwn),
  )
  if (bySlug) taken.slug = bySlug
  for (const field of ['isoCode', 'wikidataId', 'paxId'] as const) {
    const value = details[field]
    const by = value && (await nameOf(tx, and(eq(entities[field], value), notOwn)))
    if (by) taken[field] = by
  }
  return Object.values(taken).some(Boolean) ? { taken } : null
}

async function nameOf(tx: Transaction, which: ReturnType<typeof and>): Promise<string | undefined> {
  const [row] = await tx.select({ name: entities.name }).from(entities).where(which)
  return row?.name
}
