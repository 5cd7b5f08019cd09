import {
  bigserial,
  boolean,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
} from 'drizzle-orm/pg-core'
import type { Reason } from '../../domain/imports/drafts'
import { importFormats } from '../../domain/imports/formats'
import { outcomes, type Difference } from '../../domain/imports/outcomes'
import type { Decisions } from '../../domain/imports/planning'
import { importStates, type Undone } from '../../domain/imports/states'
import { agreements } from './agreements'
import { id, moment } from './columns'
import { deskOnly } from './policies'
import { staff } from './staff'

export const importFormat = pgEnum('import_format', importFormats)
export const importState = pgEnum('import_state', importStates)
export const importOutcome = pgEnum('import_outcome', outcomes)

/** A file that was brought in, kept for ever, with what an editor decided of it. */
export const imports = pgTable(
  'imports',
  {
    id: id(),
    fileName: text().notNull(),
    format: importFormat().notNull(),
    header: text().array().notNull(),
    uploadedById: integer()
      .notNull()
      .references(() => staff.id),
    uploadedAt: moment().notNull().defaultNow(),
    decisions: jsonb().$type<Decisions>().notNull(),
    state: importState().notNull().default('read'),
    /** How many agreements of how many are done; written outside the transaction that imports. */
    done: integer().notNull().default(0),
    total: integer().notNull().default(0),
    startedAt: moment(),
    /** Under which the log has why the last run broke off, or `changed`: the record did meanwhile. */
    brokenWith: text(),
    importedAt: moment(),
    undoneAt: moment(),
    undone: jsonb().$type<Undone>(),
  },
  (table) => [index().on(table.uploadedById), ...deskOnly()],
).enableRLS()

/** A row of a file as it came, and what becomes of it by what is on record. */
export const importRows = pgTable(
  'import_rows',
  {
    importId: integer()
      .notNull()
      .references(() => imports.id),
    /** As a spreadsheet counts: the header is row 1. */
    row: integer().notNull(),
    cells: jsonb().$type<string[]>().notNull(),
    outcome: importOutcome(),
    reasons: jsonb().$type<Reason[]>().notNull().default([]),
    differences: jsonb().$type<Difference[]>().notNull().default([]),
    agreementId: integer().references(() => agreements.id),
    /** Where it differs: the file’s values are to be taken. */
    take: boolean().notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.importId, table.row] }),
    index().on(table.importId, table.outcome, table.row),
    index().on(table.agreementId),
    ...deskOnly(),
  ],
).enableRLS()

/** What a batch made (`before` null) or changed on record, so that it can be undone. */
export const importChanges = pgTable(
  'import_changes',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    importId: integer()
      .notNull()
      .references(() => imports.id),
    /** agreement, party, act, entity or citation. */
    kind: text().notNull(),
    recordId: integer().notNull(),
    agreementId: integer().references(() => agreements.id),
    before: jsonb().$type<Record<string, unknown>>(),
    after: jsonb().$type<Record<string, unknown>>().notNull(),
  },
  (table) => [index().on(table.importId, table.kind), index().on(table.agreementId), ...deskOnly()],
).enableRLS()
