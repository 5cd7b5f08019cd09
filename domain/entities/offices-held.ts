import { lastDayOf } from '../dates/format-date'
import type { DateWithPrecision } from '../dates/date-with-precision'

/** An office with the time somebody held it, and days on which a source shows them in it. */
export type HeldOffice = {
  organizationId: number | null
  countryId: number | null
  from: DateWithPrecision | null
  to: DateWithPrecision | null
  attestedOn: string[]
}

/**
 * The offices that were held for certain on a date: on all of its days, where it is known to the
 * month or the year only. "From March 2023" is certain from the last day of March, "to March 2023"
 * until the first; no end means held still. Without a beginning only attested days are certain.
 */
export function heldOn<Office extends HeldOffice>(
  offices: Office[],
  date: DateWithPrecision,
): Office[] {
  return offices.filter(({ from, to, attestedOn }) => {
    if (date.precision === 'day' && attestedOn.includes(date.on)) return true
    if (from === null || lastDayOf(from) > date.on) return false
    return to === null || lastDayOf(date) <= to.on
  })
}

/**
 * For whom somebody in an office speaks: the country it belongs to, or an organization that is in
 * no country.
 * @param countryOf the country an organization is in, if it is in one
 */
export function servedBy(
  { organizationId, countryId }: Pick<HeldOffice, 'organizationId' | 'countryId'>,
  countryOf: (organizationId: number) => number | null,
): number | null {
  if (organizationId === null) return countryId
  return countryOf(organizationId) ?? countryId ?? organizationId
}
