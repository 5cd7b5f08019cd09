import { sql } from 'drizzle-orm'
import {
  bigint,
  bigserial,
  check,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { roles } from '../../domain/permissions'
import { id, moment } from './columns'
import { deskOnly } from './policies'

export const role = pgEnum('role', roles)

/** People who sign in. The address is kept in lower case. */
export const staff = pgTable(
  'staff',
  {
    id: id(),
    name: text().notNull(),
    email: text().notNull().unique(),
    role: role().notNull(),
    description: text(),
    /** Argon2id, in PHC form. */
    passwordHash: text().notNull(),
    passwordChangedAt: moment().notNull().defaultNow(),
    disabledAt: moment(),
    createdAt: moment().notNull().defaultNow(),
  },
  (table) => [
    check('staff_email_lower', sql`${table.email} = lower(${table.email})`),
    ...deskOnly(),
  ],
).enableRLS()

/** A signed-in browser. The row going away ends the session at its next request. */
export const sessions = pgTable(
  'sessions',
  {
    id: uuid().primaryKey().defaultRandom(),
    staffId: integer()
      .notNull()
      .references(() => staff.id),
    createdAt: moment().notNull().defaultNow(),
    lastSeenAt: moment().notNull().defaultNow(),
    expiresAt: moment().notNull(),
    userAgent: text(),
  },
  (table) => [index().on(table.staffId), ...deskOnly()],
).enableRLS()

/** How often somebody tried to sign in, by account and by address (rate-limiter-flexible's shape). */
export const signInAttempts = pgTable(
  'sign_in_attempts',
  {
    key: text().primaryKey(),
    points: integer().notNull().default(0),
    /** Milliseconds since 1970. */
    expire: bigint({ mode: 'number' }),
  },
  () => deskOnly(),
).enableRLS()

/** Everything done at the desk. The desk adds and reads; nobody changes or deletes. */
export const auditLog = pgTable(
  'audit_log',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    at: moment().notNull().defaultNow(),
    /** Null: Entente itself (set-up, a job). */
    actorId: integer().references(() => staff.id),
    /** The domain verb: edition.published, entity.created. */
    verb: text().notNull(),
    subject: text().notNull(),
    subjectId: integer(),
    detail: jsonb().$type<Record<string, unknown>>().notNull().default({}),
  },
  (table) => [index().on(table.subject, table.subjectId), index().on(table.actorId), ...deskOnly()],
).enableRLS()
