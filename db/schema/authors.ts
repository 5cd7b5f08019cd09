import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { articles } from './articles'
import { id, moment } from './columns'
import { deskOnly, readersSee } from './policies'

/** Somebody, or an agency, who signs articles; made when the first of them is published. */
export const authors = pgTable(
  'authors',
  {
    id: id(),
    slug: text().notNull().unique(),
    /** As the newest of their names is written. */
    name: text().notNull(),
    /** Who they are, in a sentence or two. */
    description: text(),
    createdAt: moment().notNull().defaultNow(),
  },
  (table) => [
    check('authors_slug_form', sql`${table.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
    ...readersSee(
      sql`exists (select from article_authors signed where signed.author_id = authors.id)`,
    ),
  ],
).enableRLS()

/** What an author signs with, former names too: a byline says who wrote by nothing else. */
export const authorNames = pgTable(
  'author_names',
  {
    /** In normal form. */
    normal: text().primaryKey(),
    authorId: integer()
      .notNull()
      .references(() => authors.id),
  },
  (table) => [index().on(table.authorId), ...deskOnly()],
).enableRLS()

/**
 * Articles by author, the newest first. Only of what readers may see, written with its publication,
 * as `article_countries` is.
 */
export const articleAuthors = pgTable(
  'article_authors',
  {
    authorId: integer()
      .notNull()
      .references(() => authors.id),
    publishedAt: moment().notNull(),
    articleId: integer()
      .notNull()
      .references(() => articles.id),
    /** The place in the byline, from 0, and the words there. */
    position: integer().notNull(),
    words: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.authorId, table.publishedAt, table.articleId] }),
    index().on(table.articleId),
    ...readersSee(sql`true`),
  ],
).enableRLS()
