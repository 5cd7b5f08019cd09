import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { grouped } from '../../../domain/collections/grouped'
import type { Comparable, KnownEntity } from '../../../domain/entities/may-be'
import { desk } from '../../client'
import { references } from '../../merging/references'
import { entities, names, offices, tenures } from '../../schema/index'

/** These entities, but for those merged into others. */
export async function findKnownEntities(ids: number[]): Promise<Map<number, KnownEntity>> {
  if (ids.length === 0) return new Map()
  const country = alias(entities, 'country')
  const [rows, known, held, links] = await Promise.all([
    desk
      .select({
        id: entities.id,
        kind: entities.kind,
        slug: entities.slug,
        name: entities.name,
        sort: entities.sort,
        isoCode: entities.isoCode,
        country: country.name,
      })
      .from(entities)
      .leftJoin(country, eq(country.id, entities.countryId))
      .where(and(inArray(entities.id, ids), isNull(entities.mergedIntoId))),
    desk
      .select({
        entityId: names.entityId,
        value: names.value,
        language: names.language,
        weak: sql<boolean>`${names.kind} = 'weak'`,
      })
      .from(names)
      .where(inArray(names.entityId, ids))
      .orderBy(asc(names.id)),
    desk
      .selectDistinct({ personId: tenures.personId, title: offices.title })
      .from(tenures)
      .innerJoin(offices, eq(offices.id, tenures.officeId))
      .where(and(inArray(tenures.personId, ids), isNull(tenures.withdrawnAt)))
      .orderBy(asc(offices.title)),
    countLinks(ids),
  ])
  const namesOf = grouped(known, ({ entityId }) => entityId)
  const officesOf = grouped(held, ({ personId }) => personId)
  return new Map(
    rows.map((row) => [
      row.id,
      {
        ...row,
        names: (namesOf.get(row.id) ?? []).map(({ entityId: _, ...name }) => name),
        offices: (officesOf.get(row.id) ?? []).map(({ title }) => title),
        links: links.get(row.id) ?? 0,
      },
    ]),
  )
}

/** What is compared of it; a weak name says too little. */
export const comparable = ({ kind, names: known, country, offices: held }: KnownEntity) =>
  ({
    kind,
    names: known.filter(({ weak }) => !weak).map(({ value }) => value),
    country,
    offices: held,
  }) satisfies Comparable

async function countLinks(ids: number[]): Promise<Map<number, number>> {
  const naming = references
    .filter(({ relation }) => relation !== 'names')
    .map(
      ({ relation, field }) => sql`select ${sql.identifier(field)} as id
        from ${sql.identifier(relation)} where ${sql.identifier(field)} in ${ids}`,
    )
  const rows = await desk.execute<{ id: number; links: number }>(
    sql`select id, count(*)::int as links from (${sql.join(naming, sql` union all `)}) named group by id`,
  )
  return new Map(rows.map(({ id, links }) => [id, links]))
}
