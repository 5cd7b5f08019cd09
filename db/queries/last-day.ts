import { sql, type SQL } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'

/** The last day a date can mean, in SQL: what `lastDayOf` of the domain is in words. */
export const lastDay = (on: AnyPgColumn, precision: AnyPgColumn): SQL<string> =>
  sql<string>`(case ${precision}
    when 'year' then date_trunc('year', ${on}) + interval '1 year - 1 day'
    when 'month' then date_trunc('month', ${on}) + interval '1 month - 1 day'
    else ${on} end)::date`

/** What was dated no later than a day; null: whenever. */
export const knownOn = (on: AnyPgColumn, precision: AnyPgColumn, day: string | null) =>
  day === null ? undefined : sql`${lastDay(on, precision)} <= ${day}::date`
