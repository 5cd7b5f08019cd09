import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core'
import { articleKinds, coverageRoles } from '../../domain/articles/vocabulary'
import type { RichText } from '../../domain/articles/rich-text'
import {
  editionReasons,
  editionStates,
  liveStates,
  readableStates,
} from '../../domain/editions/states'
import { agreements } from './agreements'
import { day, id, moment } from './columns'
import { entities } from './entities'
import { readersSee, visible } from './policies'
import { staff } from './staff'

export const articleKind = pgEnum('article_kind', articleKinds)
export const coverageRole = pgEnum('coverage_role', coverageRoles)
export const editionState = pgEnum('edition_state', editionStates)
export const editionReason = pgEnum('edition_reason', editionReasons)

const oneOf = (states: readonly string[]) => sql.raw(states.map((state) => `'${state}'`).join(', '))

/** A document with a stable address; its text stands in its editions. */
export const articles = pgTable(
  'articles',
  {
    id: id(),
    slug: text().notNull().unique(),
    kind: articleKind().notNull(),
    /** BCP 47. */
    language: text().notNull().default('en'),
    createdAt: moment().notNull().defaultNow(),
    createdById: integer().references(() => staff.id),
    /** Of the form that made it: sent twice, it makes one article. */
    formKey: uuid().unique(),
    firstPublishedAt: moment(),
    lastMajorChangeAt: moment(),
    lastChangedAt: moment(),
    /** Where an unpublished article's address leads instead, if anywhere. */
    redirectToId: integer().references((): AnyPgColumn => articles.id),
    /** What readers are told of a withdrawn, unpublished or killed article. */
    publicNotice: text(),
  },
  (table) => [
    check('articles_slug_form', sql`${table.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
    index().on(table.firstPublishedAt),
    ...readersSee(sql`first_published_at is not null`),
  ],
).enableRLS()

/** An image with its rights; the file stands in the picture folder under its hash. */
export const pictures = pgTable(
  'pictures',
  {
    id: id(),
    fileHash: text().notNull().unique(),
    mediaType: text().notNull(),
    width: integer().notNull(),
    height: integer().notNull(),
    alt: text().notNull(),
    caption: text(),
    credit: text().notNull(),
    licence: text(),
    takenOn: day(),
    focalX: doublePrecision().notNull().default(0.5),
    focalY: doublePrecision().notNull().default(0.5),
    createdAt: moment().notNull().defaultNow(),
  },
  () => [
    ...readersSee(sql`exists (select from editions where editions.lead_picture_id = pictures.id)`),
  ],
).enableRLS()

/** One version of an article. */
export const editions = pgTable(
  'editions',
  {
    id: id(),
    articleId: integer()
      .notNull()
      .references(() => articles.id),
    number: integer().notNull(),
    state: editionState().notNull().default('draft'),
    reason: editionReason().notNull().default('first'),
    /** What a published article takes over with this edition's publication; null: it stays as it is. */
    nextSlug: text(),
    nextKind: articleKind(),
    nextLanguage: text(),
    kicker: text(),
    headline: text().notNull().default(''),
    standfirst: text().notNull().default(''),
    dateline: text(),
    datelinePlaceId: integer().references(() => entities.id),
    byline: text().notNull().default(''),
    body: jsonb().$type<RichText>().notNull(),
    leadPictureId: integer().references(() => pictures.id),
    /** One public line on what an update changed. */
    changeNote: text(),
    authorId: integer().references(() => staff.id),
    createdAt: moment().notNull().defaultNow(),
    savedAt: moment().notNull().defaultNow(),
    /** Raised by every save, so that a save over somebody else's is refused. */
    revision: integer().notNull().default(1),
    submittedAt: moment(),
    reviewNote: text(),
    approvedById: integer().references(() => staff.id),
    embargoUntil: moment(),
    scheduledFor: moment(),
    publishedAt: moment(),
    publishedById: integer().references(() => staff.id),
    /** Why it was published without a second editor; flagged until one approves. */
    atOnceReason: text(),
    atOnceApprovedById: integer().references(() => staff.id),
    flaggedForReview: boolean().notNull().default(false),
  },
  (table) => [
    unique().on(table.articleId, table.number),
    uniqueIndex('editions_one_live')
      .on(table.articleId)
      .where(sql`state in (${oneOf(liveStates)})`),
    uniqueIndex('editions_one_in_work')
      .on(table.articleId)
      .where(sql`state in ('draft', 'needs-changes', 'submitted', 'approved', 'scheduled')`),
    index().on(table.state),
    index('editions_embargo')
      .on(table.embargoUntil)
      .where(sql`embargo_until is not null`),
    check(
      'editions_published_at',
      sql`(${table.publishedAt} is not null) or state not in (${oneOf(liveStates)})`,
    ),
    ...readersSee(
      sql`state in (${oneOf(readableStates)}) and (embargo_until is null or embargo_until <= now())`,
    ),
  ],
).enableRLS()

/** An entity found in an edition's text. */
export const mentions = pgTable(
  'mentions',
  {
    editionId: integer()
      .notNull()
      .references(() => editions.id, { onDelete: 'cascade' }),
    entityId: integer()
      .notNull()
      .references(() => entities.id),
    /** The words used, as they stand in the text. */
    words: text().array().notNull(),
    confirmed: boolean().notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.editionId, table.entityId] }),
    index().on(table.entityId),
    ...readersSee(sql`confirmed and ${visible('editions', 'edition_id')}`),
  ],
).enableRLS()

/** An article and an agreement. */
export const coverage = pgTable(
  'coverage',
  {
    editionId: integer()
      .notNull()
      .references(() => editions.id, { onDelete: 'cascade' }),
    agreementId: integer()
      .notNull()
      .references(() => agreements.id),
    role: coverageRole().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.editionId, table.agreementId] }),
    index().on(table.agreementId),
    ...readersSee(visible('editions', 'edition_id')),
  ],
).enableRLS()

/** What was wrong and what is right; public from `publishedAt` on. */
export const corrections = pgTable(
  'corrections',
  {
    id: id(),
    articleId: integer()
      .notNull()
      .references(() => articles.id),
    editionId: integer()
      .notNull()
      .references(() => editions.id),
    wrong: text().notNull(),
    right: text().notNull(),
    createdAt: moment().notNull().defaultNow(),
    publishedAt: moment(),
  },
  (table) => [
    index().on(table.articleId),
    index().on(table.publishedAt),
    ...readersSee(sql`published_at is not null`),
  ],
).enableRLS()
