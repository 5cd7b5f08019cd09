import { and, eq, isNull, sql } from 'drizzle-orm'
import { sections } from '../../domain/entities/address'
import type { Transaction } from '../client'
import { keepFormerSlug } from '../mutations/former-slugs'
import { entities, mergeChanges, proposals } from '../schema/index'
import type { Merge } from './move'

type Entity = typeof entities.$inferSelect
type Change = Omit<typeof mergeChanges.$inferInsert, 'mergeId'>

/** What the one kept takes over where it has nothing itself, as columns and as the desk calls them. */
export const takenOver = [
  ['wikidata_id', 'wikidataId', 'Wikidata'],
  ['pax_id', 'paxId', 'PA-X actor'],
  ['sort', 'sort', 'What it is'],
  ['description', 'description', 'Description'],
  ['country_id', 'countryId', 'Country'],
  ['died_on', 'diedOn', 'Died on'],
  ['latitude', 'latitude', 'Latitude'],
  ['longitude', 'longitude', 'Longitude'],
] as const

/** Codes that only one entity has: the merged one gives them up. */
const codes: readonly string[] = ['wikidata_id', 'pax_id']

/** Gives the one kept what it lacks of the merged one's own fields. */
export async function takeOverFields(tx: Transaction, merge: Merge, kept: Entity, merged: Entity) {
  for (const [column, field] of takenOver) {
    const value = merged[field]
    if (value === null || kept[field] !== null || value === kept.id) continue
    if (codes.includes(column)) {
      await set(tx, merge, merged.id, { [field]: null }, { [column]: value }, { [column]: null })
    }
    await set(tx, merge, kept.id, { [field]: value }, { [column]: null }, { [column]: value })
  }
}

/**
 * Takes the merged one out of readers' sight: its address, and those that lead to it, lead to the
 * one kept, which readers see from now on if they saw the other.
 */
export async function handOverAddresses(
  tx: Transaction,
  merge: Merge,
  kept: Entity,
  merged: Entity,
) {
  const section = sections[merged.kind]
  await keepFormerSlug(tx, section, merged.slug, merged.id)
  await tx.execute(sql`
    with moved as (update former_slugs set target_id = ${kept.id}
      where section = ${section} and target_id = ${merged.id} returning id)
    insert into merge_changes (merge_id, relation, row_key, before, after)
    select ${merge.id}, 'former_slugs', jsonb_build_object('id', id),
      jsonb_build_object('target_id', ${merged.id}::int), jsonb_build_object('target_id', ${kept.id}::int)
    from moved`)
  if (merged.publishedAt && !kept.publishedAt) {
    await tx
      .update(entities)
      .set({ publishedAt: sql`now()` })
      .where(eq(entities.id, kept.id))
  }
  // The moment as the database has it: JavaScript's knows no microseconds.
  const [{ before }] = (await tx.execute<{ before: Record<string, unknown> }>(sql`
    select jsonb_build_object('published_at', published_at, 'merged_into_id', merged_into_id) as before
    from entities where id = ${merged.id}`)) as unknown as [{ before: Record<string, unknown> }]
  const after = { published_at: null, merged_into_id: kept.id }
  await set(tx, merge, merged.id, { publishedAt: null, mergedIntoId: kept.id }, before, after)
}

/** Proposals of reports that are not on the record yet name entities in what they hold. */
export async function moveProposals(tx: Transaction, { id, keptId, mergedId }: Merge) {
  const open = await tx
    .select({ id: proposals.id, content: proposals.content })
    .from(proposals)
    .where(
      and(
        isNull(proposals.recordedAt),
        sql`(${mergedId} in ((content->>'speakerId')::int, (content->>'onBehalfOfId')::int, (content->>'placeId')::int)
          or content->'actorIds' @> to_jsonb(${mergedId}::int))`,
      ),
    )
  for (const proposal of open) {
    const content = Object.fromEntries(
      Object.entries(proposal.content).map(([field, value]) => [field, follow(field, value)]),
    )
    await tx.update(proposals).set({ content }).where(eq(proposals.id, proposal.id))
    await tx.insert(mergeChanges).values({
      mergeId: id,
      relation: 'proposals',
      rowKey: { id: proposal.id },
      before: { content: proposal.content },
      after: { content },
    })
  }

  function follow(field: string, value: unknown): unknown {
    if (['speakerId', 'onBehalfOfId', 'placeId'].includes(field))
      return value === mergedId ? keptId : value
    if (field !== 'actorIds' || !Array.isArray(value)) return value
    return [...new Set(value.map((one: unknown) => (one === mergedId ? keptId : one)))]
  }
}

async function set(
  tx: Transaction,
  { id: mergeId }: Merge,
  entityId: number,
  values: Partial<Entity>,
  before: Change['before'],
  after: Change['after'],
) {
  await tx.update(entities).set(values).where(eq(entities.id, entityId))
  await tx
    .insert(mergeChanges)
    .values({ mergeId, relation: 'entities', rowKey: { id: entityId }, before, after })
}
