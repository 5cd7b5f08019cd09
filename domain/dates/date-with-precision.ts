/** How exactly a date is known. The parts below the precision are stand-ins and never shown. */
export const datePrecisions = ['day', 'month', 'year'] as const
export type DatePrecision = (typeof datePrecisions)[number]

/** A calendar date (`YYYY-MM-DD`, no zone) and how exactly it is known. */
export type DateWithPrecision = { on: string; precision: DatePrecision }
