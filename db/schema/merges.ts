import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { id, moment } from './columns'
import { entities } from './entities'
import { deskOnly } from './policies'
import { staff } from './staff'

/** One entity put into another, and whether that was taken back. */
export const merges = pgTable(
  'merges',
  {
    id: id(),
    keptId: integer()
      .notNull()
      .references(() => entities.id),
    mergedId: integer()
      .notNull()
      .references(() => entities.id),
    reason: text().notNull(),
    at: moment().notNull().defaultNow(),
    byId: integer()
      .notNull()
      .references(() => staff.id),
    undoneAt: moment(),
    undoneById: integer().references(() => staff.id),
    /** What the undoing left where somebody had put it since, in words. */
    stayed: jsonb().$type<string[]>(),
  },
  (table) => [
    index().on(table.keptId),
    uniqueIndex('merges_one_standing')
      .on(table.mergedId)
      .where(sql`undone_at is null`),
    check('merges_of_two', sql`${table.keptId} <> ${table.mergedId}`),
    check('merges_undone', sql`(${table.undoneAt} is null) = (${table.undoneById} is null)`),
    ...deskOnly(),
  ],
).enableRLS()

/**
 * What a merge did to one row: the columns it changed, as they were and as it left them. A row
 * without `before` was added, one without `after` was taken out.
 */
export const mergeChanges = pgTable(
  'merge_changes',
  {
    id: id(),
    mergeId: integer()
      .notNull()
      .references(() => merges.id),
    /** The table. */
    relation: text().notNull(),
    /** The columns by which the row is found after the merge (one taken out: before it). */
    rowKey: jsonb().$type<Record<string, unknown>>().notNull(),
    before: jsonb().$type<Record<string, unknown>>(),
    after: jsonb().$type<Record<string, unknown>>(),
  },
  (table) => [
    index().on(table.mergeId),
    check('merge_changes_change_something', sql`num_nonnulls(${table.before}, ${table.after}) > 0`),
    ...deskOnly(),
  ],
).enableRLS()

/** Two that look alike and are not one, as somebody decided of the names they had then. */
export const keptApart = pgTable(
  'kept_apart',
  {
    id: id(),
    oneId: integer()
      .notNull()
      .references(() => entities.id),
    otherId: integer()
      .notNull()
      .references(() => entities.id),
    /** The names of both at the time, sorted: others, and the question is asked again. */
    names: text().array().notNull(),
    at: moment().notNull().defaultNow(),
    byId: integer()
      .notNull()
      .references(() => staff.id),
  },
  (table) => [
    uniqueIndex('kept_apart_pair').on(
      sql`least(${table.oneId}, ${table.otherId})`,
      sql`greatest(${table.oneId}, ${table.otherId})`,
    ),
    check('kept_apart_two', sql`${table.oneId} <> ${table.otherId}`),
    ...deskOnly(),
  ],
).enableRLS()
