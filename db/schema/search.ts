import { sql } from 'drizzle-orm'
import { customType, date, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { agreements } from './agreements'
import { articles } from './articles'
import { moment } from './columns'
import { entities } from './entities'
import { readersSee } from './policies'

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

// Only what readers may see is ever written here, so its policy need not look at each row: one that
// does keeps PostgreSQL from using the index for the words (a match is no leakproof operator).
const everyRow = sql`true`

/**
 * What search knows of each article readers may see: its words, and tags for all it can be
 * filtered by (domain/search/tags.ts). Written with the publication, read by nobody else.
 */
export const articleHits = pgTable(
  'article_hits',
  {
    articleId: integer()
      .primaryKey()
      .references(() => articles.id),
    publishedAt: moment().notNull(),
    tags: integer().array().notNull(),
    words: tsvector().notNull(),
    /** What results show a passage of; bounded. */
    text: text().notNull(),
  },
  (table) => [
    index('article_hits_words_and_tags')
      .using('gin', table.words, table.tags)
      .with({ fastupdate: false }),
    index().on(table.publishedAt, table.articleId),
    ...readersSee(everyRow),
  ],
).enableRLS()

/** Articles by country, newest first without a search. */
export const articleCountries = pgTable(
  'article_countries',
  {
    countryId: integer()
      .notNull()
      .references(() => entities.id),
    publishedAt: moment().notNull(),
    articleId: integer()
      .notNull()
      .references(() => articles.id),
  },
  (table) => [
    primaryKey({ columns: [table.countryId, table.publishedAt, table.articleId] }),
    index().on(table.articleId),
    ...readersSee(everyRow),
  ],
).enableRLS()

/** Articles by agreement, newest first without a search. */
export const articleAgreements = pgTable(
  'article_agreements',
  {
    agreementId: integer()
      .notNull()
      .references(() => agreements.id),
    publishedAt: moment().notNull(),
    articleId: integer()
      .notNull()
      .references(() => articles.id),
  },
  (table) => [
    primaryKey({ columns: [table.agreementId, table.publishedAt, table.articleId] }),
    index().on(table.articleId),
    ...readersSee(everyRow),
  ],
).enableRLS()

/** How many articles readers may see of each day, in UTC; counted by the database (drizzle/0016). */
export const archiveDays = pgTable(
  'archive_days',
  {
    on: date({ mode: 'string' }).primaryKey(),
    articles: integer().notNull(),
  },
  () => readersSee(everyRow),
).enableRLS()
