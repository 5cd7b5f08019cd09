import type { DateWithPrecision } from '../dates/date-with-precision'

/** A day as a date known to the day. */
export const dayOf = (on: string): DateWithPrecision => ({ on, precision: 'day' })
