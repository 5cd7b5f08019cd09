import { and, asc, eq, inArray } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { grouped } from '../../domain/collections/grouped'
import type { DatePrecision, DateWithPrecision } from '../../domain/dates/date-with-precision'
import { heldOn } from '../../domain/entities/offices-held'
import { reader } from '../client'
import { entities, names, offices, tenures } from '../schema/index'

/** What a short card says of somebody or something: what it is, and a person's offices on a day. */
export type NamedCard = {
  id: number
  sort: string | null
  description: string | null
  country: string | null
  /** Its names in its own languages. */
  native: { value: string; language: string | null }[]
  /** Those held for certain on the day. */
  offices: { title: string; organization: string | null; acting: boolean }[]
}

/**
 * Cards of some entities as of a day.
 * @param on ISO day
 */
export async function listNamedCards(ids: number[], on: string): Promise<Map<number, NamedCard>> {
  if (ids.length === 0) return new Map()
  const country = alias(entities, 'country')
  const [found, native, held] = await Promise.all([
    reader
      .select({
        id: entities.id,
        sort: entities.sort,
        description: entities.description,
        country: country.name,
      })
      .from(entities)
      .leftJoin(country, eq(country.id, entities.countryId))
      .where(inArray(entities.id, ids)),
    reader
      .select({ entityId: names.entityId, value: names.value, language: names.language })
      .from(names)
      .where(and(inArray(names.entityId, ids), eq(names.kind, 'native')))
      .orderBy(asc(names.value)),
    officesOf(ids),
  ])
  const nativeOf = grouped(native, ({ entityId }) => entityId)
  return new Map(
    found.map((entity) => [
      entity.id,
      {
        ...entity,
        native: (nativeOf.get(entity.id) ?? []).map(({ value, language }) => ({ value, language })),
        offices: heldOn(held.get(entity.id) ?? [], { on, precision: 'day' }).map(
          ({ title, organization, acting }) => ({ title, organization, acting }),
        ),
      },
    ]),
  )
}

async function officesOf(personIds: number[]) {
  const rows = await reader
    .select({
      personId: tenures.personId,
      title: offices.title,
      organizationId: offices.organizationId,
      countryId: offices.countryId,
      organization: entities.name,
      acting: tenures.acting,
      fromOn: tenures.fromOn,
      fromPrecision: tenures.fromPrecision,
      toOn: tenures.toOn,
      toPrecision: tenures.toPrecision,
      attestedOn: tenures.attestedOn,
    })
    .from(tenures)
    .innerJoin(offices, eq(offices.id, tenures.officeId))
    .leftJoin(entities, eq(entities.id, offices.organizationId))
    .where(inArray(tenures.personId, personIds))
    .orderBy(asc(offices.title))
  const dated = rows.map((row) => ({
    ...row,
    from: dateOf(row.fromOn, row.fromPrecision),
    to: dateOf(row.toOn, row.toPrecision),
  }))
  return grouped(dated, ({ personId }) => personId)
}

const dateOf = (on: string | null, precision: DatePrecision | null): DateWithPrecision | null =>
  on && precision ? { on, precision } : null
