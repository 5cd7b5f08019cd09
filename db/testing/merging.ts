import { and, eq, sql } from 'drizzle-orm'
import type { EntityKind } from '../../domain/entities/vocabulary'
import type { Database } from '../client'
import { addEntity } from '../mutations/entities'
import { publishEntity } from '../mutations/entity-visibility'
import { mergeEntities } from '../mutations/merges'
import { entities } from '../schema/index'
import type { Cast } from './record-cast'

/** What tests of merges need: entities readers see, merges of them, the record to compare. */
export function merging(desk: Database, cast: Cast) {
  async function mergeOf(kept: number, merged: number): Promise<{ id: number }> {
    const made = await mergeEntities(kept, merged, 'They are one.', cast.mirela)
    if (typeof made === 'string') throw new Error(`Not merged: ${made}`)
    return made
  }

  async function keyOf(kind: EntityKind, slug: string): Promise<number> {
    const [one] = await desk
      .select({ id: entities.id })
      .from(entities)
      .where(and(eq(entities.kind, kind), eq(entities.slug, slug)))
    return one!.id
  }

  async function made(kind: EntityKind, slug: string, name: string, wikidataId: string | null) {
    const none = { sort: null, description: null, countryId: null, isoCode: null, paxId: null }
    const nowhere = { latitude: null, longitude: null }
    const details = { slug, name, wikidataId, ...none, ...nowhere }
    const added = await addEntity(kind, details, null, cast.mirela)
    if (!('id' in added)) throw new Error(`${slug} is taken`)
    await publishEntity(added.id, cast.mirela)
    return added.id
  }

  const slugged = (name: string) => name.toLowerCase().replaceAll(' ', '-')
  return {
    mergeOf,
    keyOf,
    person: (name: string, wikidataId: string | null = null, slug = slugged(name)) =>
      made('person', slug, name, wikidataId),
    organization: (name: string) => made('organization', slugged(name), name, null),
    wholeRecord: () => wholeRecord(desk),
    indexed: () => indexed(desk),
  }
}

/** Every row of every table but of what tells of the merges themselves, of earlier versions, and of search. */
async function wholeRecord(desk: Database): Promise<Record<string, string[]>> {
  const tables = await desk.execute<{ name: string }>(sql`
    select relname as name from pg_class where relkind = 'r'
      and relnamespace = 'public'::regnamespace and relname not in ('audit_log', 'merges',
        'merge_changes', 'record_history', 'print_changes', 'former_slugs', 'article_hits', 'act_words', 'commitment_revisions', 'staff', 'sessions') order by 1`)
  const record: Record<string, string[]> = {}
  for (const { name } of tables) {
    const rows = await desk.execute<{ row: string }>(sql`
      select (to_jsonb(t) - 'written_at')::text as row from ${sql.identifier(name)} t order by 1`)
    record[name] = rows.map(({ row }) => row)
  }
  return record
}

/** What search knows of each article. */
const indexed = (desk: Database) =>
  desk.execute(sql`select article_id, tsvector_to_array(words) as words,
    array(select unnest(tags) order by 1) as tags from article_hits order by article_id`)
