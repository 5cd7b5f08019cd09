import { sql } from 'drizzle-orm'
import { check, index, integer, pgEnum, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import {
  assessmentDirections,
  assessmentLevels,
  commitmentBases,
} from '../../domain/agreements/vocabulary'
import { agreements, provisions } from './agreements'
import { datedCheck, datePrecision, day, id, moment, withdrawal } from './columns'
import { entities } from './entities'
import { readersSee, visible } from './policies'
import { staff } from './staff'

export const commitmentBasis = pgEnum('commitment_basis', commitmentBases)
export const commitmentSide = pgEnum('commitment_side', ['obligor', 'beneficiary'])
export const assessmentLevel = pgEnum('assessment_level', assessmentLevels)
export const assessmentDirection = pgEnum('assessment_direction', assessmentDirections)

/** One atomic promise. */
export const commitments = pgTable(
  'commitments',
  {
    id: id(),
    agreementId: integer()
      .notNull()
      .references(() => agreements.id),
    statement: text().notNull(),
    dueOn: day(),
    duePrecision: datePrecision(),
    basis: commitmentBasis().notNull(),
    provisionId: integer().references(() => provisions.id),
    note: text(),
    ...withdrawal,
  },
  (table) => [
    index().on(table.agreementId),
    index().on(table.dueOn),
    datedCheck('commitments_due', table.dueOn, table.duePrecision),
    ...readersSee(sql`withdrawn_at is null and ${visible('agreements', 'agreement_id')}`),
  ],
).enableRLS()

/** Who owes a commitment and to whom it is owed. */
export const commitmentParties = pgTable(
  'commitment_parties',
  {
    commitmentId: integer()
      .notNull()
      .references(() => commitments.id),
    entityId: integer()
      .notNull()
      .references(() => entities.id),
    side: commitmentSide().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.commitmentId, table.entityId, table.side] }),
    index().on(table.entityId),
    ...readersSee(visible('commitments', 'commitment_id')),
  ],
).enableRLS()

/** A deadline was moved to another date, by one entity or (null) by agreement of the parties. */
export const extensions = pgTable(
  'extensions',
  {
    id: id(),
    commitmentId: integer()
      .notNull()
      .references(() => commitments.id),
    /** When that was decided. */
    on: day().notNull(),
    precision: datePrecision().notNull(),
    dueOn: day().notNull(),
    duePrecision: datePrecision().notNull(),
    byId: integer().references(() => entities.id),
    note: text(),
    ...withdrawal,
  },
  (table) => [
    index().on(table.commitmentId),
    index().on(table.byId),
    ...readersSee(sql`withdrawn_at is null and ${visible('commitments', 'commitment_id')}`),
  ],
).enableRLS()

/** An editor's judgement of a commitment on a date. */
export const assessments = pgTable(
  'assessments',
  {
    id: id(),
    commitmentId: integer()
      .notNull()
      .references(() => commitments.id),
    asOf: day().notNull(),
    level: assessmentLevel().notNull(),
    direction: assessmentDirection(),
    narrative: text().notNull(),
    authorId: integer().references(() => staff.id),
    reviewerId: integer().references(() => staff.id),
    reviewedAt: moment(),
    ...withdrawal,
  },
  (table) => [
    index().on(table.commitmentId, table.asOf),
    check('assessments_have_a_narrative', sql`length(btrim(${table.narrative})) > 0`),
    check('assessments_are_reviewed_by_another', sql`${table.reviewerId} <> ${table.authorId}`),
    ...readersSee(sql`withdrawn_at is null and ${visible('commitments', 'commitment_id')}`),
  ],
).enableRLS()

/**
 * How often a commitment, its parties, its deadline or its judgements changed, and when last: what a
 * calendar that holds its deadline asks for. Kept by triggers of the database alone.
 */
export const commitmentRevisions = pgTable(
  'commitment_revisions',
  {
    commitmentId: integer()
      .primaryKey()
      .references(() => commitments.id, { onDelete: 'cascade' }),
    revision: integer().notNull().default(0),
    revisedAt: moment().notNull().defaultNow(),
  },
  () => readersSee(visible('commitments', 'commitment_id')),
).enableRLS()
