import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, uniqueIndex } from 'drizzle-orm/pg-core'
import type { ChosenStory, HomeSection } from '../../domain/home/arrangement'
import { id, moment } from './columns'
import { readersSee } from './policies'
import { staff } from './staff'

/**
 * How the front page is arranged. One arrangement may be in work, one is live, and those that were
 * live before stay, so that the page can be put back. Articles and agreements are never deleted, so
 * what it names exists; whether readers may see that is decided where it is read.
 */
export const homeArrangements = pgTable(
  'home_arrangements',
  {
    id: id(),
    stories: jsonb().$type<ChosenStory[]>().notNull(),
    sections: jsonb().$type<HomeSection[]>().notNull(),
    /** Raised by every step, so that a step over somebody else's is refused. */
    revision: integer().notNull().default(1),
    changedAt: moment().notNull().defaultNow(),
    changedById: integer().references(() => staff.id),
    /** Null: in work. */
    publishedAt: moment(),
    supersededAt: moment(),
  },
  (table) => [
    check(
      'home_arrangements_superseded',
      sql`${table.supersededAt} is null or ${table.publishedAt} is not null`,
    ),
    uniqueIndex('home_arrangements_one_in_work')
      .on(sql`(true)`)
      .where(sql`published_at is null`),
    uniqueIndex('home_arrangements_one_live')
      .on(sql`(true)`)
      .where(sql`published_at is not null and superseded_at is null`),
    index().on(table.changedById),
    ...readersSee(sql`published_at is not null and superseded_at is null`),
  ],
).enableRLS()
