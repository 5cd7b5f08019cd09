import {
  boolean,
  check,
  date,
  integer,
  pgEnum,
  text,
  timestamp,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core'
import { isNull, sql } from 'drizzle-orm'
import { datePrecisions } from '../../domain/dates/date-with-precision'

export const datePrecision = pgEnum('date_precision', datePrecisions)

/** The key of every record: small integers, so that search can carry them as tags. */
export const id = () => integer().primaryKey().generatedAlwaysAsIdentity()

/** A moment, with its zone. */
export const moment = () => timestamp({ withTimezone: true })

/** A calendar date `YYYY-MM-DD` whose precision stands in the column beside it. */
export const day = () => date({ mode: 'string' })

/** A date is known exactly when its precision is. */
export const datedCheck = (name: string, on: AnyPgColumn, precision: AnyPgColumn) =>
  check(name, sql`(${on} is null) = (${precision} is null)`)

/** When the record was made and since when readers may see it (null: not yet). */
export const publication = {
  createdAt: moment().notNull().defaultNow(),
  publishedAt: moment(),
}

/** A fact on the record is never deleted: it is withdrawn with a reason. */
export const withdrawal = {
  recordedAt: moment().notNull().defaultNow(),
  withdrawnAt: moment(),
  /** Readers of an agreement read it under "Withdrawn from the record". */
  withdrawalReason: text(),
  /** Those readers are told that something was withdrawn and why, and not what it said. */
  wordsWithheld: boolean().notNull().default(false),
  /** The fact of the same kind that was recorded in its place; facts stay, so it is there. */
  replacedById: integer(),
}

export const notWithdrawn = (column: AnyPgColumn) => isNull(column)
