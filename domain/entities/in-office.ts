import type { DatePrecision } from '../dates/date-with-precision'
import { lastDayOf } from '../dates/format-date'

type Tenure = {
  fromOn: string | null
  toOn: string | null
  toPrecision: DatePrecision | null
}

/**
 * Whether somebody is in office on a day, as far as it is on record: the end of a tenure known to the
 * month or the year counts from the end of it, and a tenure without an end goes on.
 * @param on ISO day
 */
export function isInOffice({ fromOn, toOn, toPrecision }: Tenure, on: string): boolean {
  if (fromOn !== null && fromOn > on) return false
  return toOn === null || lastDayOf({ on: toOn, precision: toPrecision ?? 'day' }) >= on
}
