import { and, eq, isNull } from 'drizzle-orm'
import type { DateWithPrecision } from '../../../domain/dates/date-with-precision'
import { heldOn, servedBy } from '../../../domain/entities/offices-held'
import { desk } from '../../client'
import { entities, offices, tenures } from '../../schema/index'

/** An office somebody held, and the entity they then spoke for. */
export type OfficeThen = { title: string; onBehalfOfId: number | null }

/** The offices a person held for certain on a date; withdrawn ones left out. */
export async function officesHeldOn(personId: number, date: DateWithPrecision) {
  const rows = await desk
    .select({
      title: offices.title,
      organizationId: offices.organizationId,
      countryId: offices.countryId,
      countryOfOrganization: entities.countryId,
      fromOn: tenures.fromOn,
      fromPrecision: tenures.fromPrecision,
      toOn: tenures.toOn,
      toPrecision: tenures.toPrecision,
      attestedOn: tenures.attestedOn,
    })
    .from(tenures)
    .innerJoin(offices, eq(offices.id, tenures.officeId))
    .leftJoin(entities, eq(entities.id, offices.organizationId))
    .where(and(eq(tenures.personId, personId), isNull(tenures.withdrawnAt)))
    .orderBy(tenures.id)
  const held = rows.map((row) => ({
    ...row,
    from: dated(row.fromOn, row.fromPrecision),
    to: dated(row.toOn, row.toPrecision),
  }))
  return heldOn(held, date).map((office): OfficeThen => ({
    title: office.title,
    onBehalfOfId: servedBy(office, () => office.countryOfOrganization),
  }))
}

/** The one office held then; null where there was none, or several. */
export async function officeHeldOn(
  personId: number,
  date: DateWithPrecision,
): Promise<OfficeThen | null> {
  const held = await officesHeldOn(personId, date)
  return held.length === 1 ? held[0]! : null
}

const dated = (on: string | null, precision: 'day' | 'month' | 'year' | null) =>
  on && precision ? { on, precision } : null
