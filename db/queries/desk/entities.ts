import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { entityAddress } from '../../../domain/entities/address'
import type { EntityKind } from '../../../domain/entities/vocabulary'
import { normalName } from '../../../domain/names/normal-name'
import { desk } from '../../client'
import { entities, names } from '../../schema/index'

/**
 * Entities at the desk, hidden ones included, one page of them by name.
 * @param query part of any of their names, in any script, or of their address
 */
export async function searchDeskEntities(
  { query, kind }: { query: string; kind: EntityKind | null },
  { limit, offset }: { limit: number; offset: number },
) {
  const country = alias(entities, 'country')
  const words = normalName(query)
  if (query.trim() && !words) return []
  return desk
    .select({
      id: entities.id,
      kind: entities.kind,
      slug: entities.slug,
      name: entities.name,
      sort: entities.sort,
      country: country.name,
      publishedAt: entities.publishedAt,
      otherNames: sql<string | null>`(
        select string_agg(other.value, ' · ' order by other.id) from (
          select id, value from names where entity_id = entities.id and value <> entities.name
          order by id limit 4) other)`,
    })
    .from(entities)
    .leftJoin(country, eq(country.id, entities.countryId))
    .where(
      and(
        isNull(entities.mergedIntoId),
        kind ? eq(entities.kind, kind) : undefined,
        words
          ? sql`(entities.id in (select entity_id from names
              where normal like ${`%${words}%`})
              or entities.slug = ${query.trim().toLowerCase()})`
          : undefined,
      ),
    )
    .orderBy(
      ...(words ? [desc(sql`normal_name(${entities.name}) like ${`${words}%`}`)] : []),
      asc(entities.name),
      asc(entities.id),
    )
    .limit(limit)
    .offset(offset)
}

/** An entity as the desk works on it, with every name, or null. */
export async function findDeskEntity(id: number) {
  const country = alias(entities, 'country')
  const [row] = await desk
    .select({ entity: entities, country: country.name })
    .from(entities)
    .leftJoin(country, eq(country.id, entities.countryId))
    .where(eq(entities.id, id))
  if (!row) return null
  const known = await desk
    .select({
      id: names.id,
      value: names.value,
      kind: names.kind,
      language: names.language,
      script: names.script,
    })
    .from(names)
    .where(eq(names.entityId, id))
    .orderBy(asc(names.id))
  return { ...row.entity, countryName: row.country, names: known }
}

export type DeskEntity = NonNullable<Awaited<ReturnType<typeof findDeskEntity>>>

/**
 * How each of these entities is typed so that it is found again: its name, or its address where
 * others bear that name too.
 */
export async function typedNames(ids: number[]): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map()
  const rows = await desk
    .select({
      id: entities.id,
      kind: entities.kind,
      slug: entities.slug,
      name: entities.name,
      shared: sql<boolean>`exists (select from names
        where normal = normal_name(entities.name) and entity_id <> entities.id)`,
    })
    .from(entities)
    .where(inArray(entities.id, [...new Set(ids)]))
  return new Map(
    rows.map(({ id, shared, name, ...at }) => [id, shared ? entityAddress(at).slice(1) : name]),
  )
}

/** Titles of offices on record. */
export async function listOfficeTitles(): Promise<string[]> {
  const rows = await desk.execute<{ title: string }>(
    sql`select distinct title from offices order by title limit 2000`,
  )
  return rows.map(({ title }) => title)
}
