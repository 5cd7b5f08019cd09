import { and, asc, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import { sections } from '../../../domain/entities/address'
import { entityKinds, type EntityKind } from '../../../domain/entities/vocabulary'
import { desk } from '../../client'
import { entities, names } from '../../schema/index'

export type NamedEntity = { id: number; kind: EntityKind; slug: string; name: string }

const columns = { id: entities.id, kind: entities.kind, slug: entities.slug, name: entities.name }

/** Everybody who bears this very name, whatever its script, case and marks. */
export function findEntitiesNamed(name: string, kinds?: EntityKind[]): Promise<NamedEntity[]> {
  return desk
    .selectDistinct(columns)
    .from(names)
    .innerJoin(entities, eq(entities.id, names.entityId))
    .where(
      and(
        sql`${names.normal} = normal_name(${name})`,
        isNull(entities.mergedIntoId),
        kinds && inArray(entities.kind, kinds),
      ),
    )
    .orderBy(asc(entities.name))
}

/** Names to choose from while typing. */
export function listEntityNames(kinds: EntityKind[]): Promise<NamedEntity[]> {
  return desk
    .select(columns)
    .from(entities)
    .where(and(inArray(entities.kind, kinds), isNull(entities.mergedIntoId)))
    .orderBy(asc(entities.name))
    .limit(5000)
}

/** What a field for a name says: the one meant, or why none is (`shared`: several bear it). */
export type Resolution = { entity: NamedEntity } | { fault: string; shared: boolean }

/**
 * Who is meant by what was typed: a name on record, or its address (`people/abbas-araghchi`) where
 * several bear the name. Never a guess.
 */
export async function resolveEntity(typed: string, kinds?: EntityKind[]): Promise<Resolution> {
  const found = (await findByAddress(typed, kinds)) ?? (await findEntitiesNamed(typed, kinds))
  if (found.length === 1) return { entity: found[0]! }
  if (found.length === 0) {
    const fault = `Nobody on record is called “${typed}”. Add it under Entities first.`
    return { fault, shared: false }
  }
  const choices = found
    .map(({ name, kind, slug }) => `${name} (${sections[kind]}/${slug})`)
    .join(', ')
  const fault = `Several are called “${typed}”: ${choices}. Give the address in brackets.`
  return { fault, shared: true }
}

async function findByAddress(typed: string, kinds = entityKinds as readonly EntityKind[]) {
  const address = /^\/?(countries|people|organizations|places)\/([a-z0-9-]+)$/.exec(typed.trim())
  if (!address) return null
  const kind = entityKinds.find((one) => sections[one] === address[1])!
  if (!kinds.includes(kind)) return []
  const there = or(
    and(eq(entities.slug, address[2]!), isNull(entities.mergedIntoId)),
    sql`${entities.id} in (select target_id from former_slugs
      where section = ${address[1]!} and slug = ${address[2]!})`,
  )
  return desk
    .select(columns)
    .from(entities)
    .where(and(eq(entities.kind, kind), there))
    .orderBy(sql`${entities.slug} = ${address[2]!} desc`)
    .limit(1)
}
