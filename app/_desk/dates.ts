import type { DatePrecision, DateWithPrecision } from '@/domain/dates/date-with-precision'
import { formatDate, lastDayOf } from '@/domain/dates/format-date'

/** A date as it stands in a field; the empty string for none. */
export const typedDate = (on: string | null, precision: DatePrecision | null) =>
  on && precision ? formatDate({ on, precision }) : ''

/** Whether an end can only lie before its beginning. */
export const endsBefore = (end: DateWithPrecision | null, begin: DateWithPrecision | null) =>
  end !== null && begin !== null && lastDayOf(end) < begin.on
