import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  index,
  integer,
  pgEnum,
  pgTable,
  text,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import {
  actTypes,
  agreementForms,
  instrumentTypes,
  participationRoles,
  relationTypes,
  signingCapacities,
  textAvailabilities,
} from '../../domain/agreements/vocabulary'
import { datedCheck, datePrecision, day, id, publication, withdrawal } from './columns'
import { entities, offices } from './entities'
import { readersSee, visible } from './policies'

export const instrumentType = pgEnum('instrument_type', instrumentTypes)
export const agreementForm = pgEnum('agreement_form', agreementForms)
export const textAvailability = pgEnum('text_availability', textAvailabilities)
export const participationRole = pgEnum('participation_role', participationRoles)
export const signingCapacity = pgEnum('signing_capacity', signingCapacities)
export const actType = pgEnum('act_type', actTypes)
export const relationType = pgEnum('relation_type', relationTypes)

/** The instrument. Its legal status is derived from its acts and stored nowhere. */
export const agreements = pgTable(
  'agreements',
  {
    id: id(),
    slug: text().notNull().unique(),
    title: text().notNull(),
    shortTitle: text().notNull(),
    instrumentType: instrumentType().notNull(),
    form: agreementForm().notNull(),
    subjects: text()
      .array()
      .notNull()
      .default(sql`'{}'`),
    textAvailability: textAvailability().notNull(),
    summary: text().notNull(),
    /** Notes on why type, form and availability are recorded so, where that is open to doubt. */
    note: text(),
    depositaryId: integer().references(() => entities.id),
    registrationNumber: text(),
    paxId: text().unique(),
    ...publication,
  },
  (table) => [
    check('agreements_slug_form', sql`${table.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
    ...readersSee(sql`published_at is not null`),
  ],
).enableRLS()

/** Titles in the languages of the instrument. */
export const originalTitles = pgTable(
  'original_titles',
  {
    id: id(),
    agreementId: integer()
      .notNull()
      .references(() => agreements.id),
    value: text().notNull(),
    language: text().notNull(),
  },
  (table) => [
    unique().on(table.agreementId, table.value),
    ...readersSee(visible('agreements', 'agreement_id')),
  ],
).enableRLS()

/** An entity's part in an agreement; `position` keeps the order of the instrument. */
export const participations = pgTable(
  'participations',
  {
    id: id(),
    agreementId: integer()
      .notNull()
      .references(() => agreements.id),
    entityId: integer()
      .notNull()
      .references(() => entities.id),
    role: participationRole().notNull(),
    position: integer().notNull().default(0),
    note: text(),
    ...withdrawal,
  },
  (table) => [
    uniqueIndex('participations_one_of_a_role')
      .on(table.agreementId, table.entityId, table.role)
      .where(sql`withdrawn_at is null`),
    index().on(table.entityId),
    ...readersSee(sql`withdrawn_at is null and ${visible('agreements', 'agreement_id')}`),
  ],
).enableRLS()

/** A person at a signing, in the office held at that moment. */
export const signings = pgTable(
  'signings',
  {
    id: id(),
    agreementId: integer()
      .notNull()
      .references(() => agreements.id),
    personId: integer()
      .notNull()
      .references(() => entities.id),
    officeId: integer().references(() => offices.id),
    officeThen: text().notNull(),
    onBehalfOfId: integer().references(() => entities.id),
    capacity: signingCapacity().notNull().default('signatory'),
    on: day().notNull(),
    precision: datePrecision().notNull(),
    placeId: integer().references(() => entities.id),
    note: text(),
    ...withdrawal,
  },
  (table) => [
    index().on(table.agreementId),
    index().on(table.personId),
    ...readersSee(sql`withdrawn_at is null and ${visible('agreements', 'agreement_id')}`),
  ],
).enableRLS()

/** A dated legal act, of one party or (party null) of all. */
export const acts = pgTable(
  'acts',
  {
    id: id(),
    agreementId: integer()
      .notNull()
      .references(() => agreements.id),
    type: actType().notNull(),
    partyId: integer().references(() => entities.id),
    on: day().notNull(),
    precision: datePrecision().notNull(),
    /** The end of what an extension, suspension or provisional application brings, where it has one. */
    untilOn: day(),
    untilPrecision: datePrecision(),
    /** A party denies that the act has effect. */
    contested: boolean().notNull().default(false),
    /** What a withdrawal takes back: a signature, a ratification. Null: the agreement as a whole. */
    undoes: actType(),
    note: text(),
    ...withdrawal,
  },
  (table) => [
    index().on(table.agreementId, table.on),
    index().on(table.partyId),
    check(
      'acts_only_withdrawals_undo',
      sql`${table.undoes} is null or ${table.type} = 'withdrawal'`,
    ),
    datedCheck('acts_until', table.untilOn, table.untilPrecision),
    ...readersSee(sql`withdrawn_at is null and ${visible('agreements', 'agreement_id')}`),
  ],
).enableRLS()

/** A relation to another agreement, in our records or (by its title) outside them. */
export const relations = pgTable(
  'relations',
  {
    id: id(),
    agreementId: integer()
      .notNull()
      .references(() => agreements.id),
    type: relationType().notNull(),
    toAgreementId: integer().references(() => agreements.id),
    toTitle: text(),
    note: text(),
    ...withdrawal,
  },
  (table) => [
    index().on(table.agreementId),
    index().on(table.toAgreementId),
    check(
      'relations_have_one_target',
      sql`num_nonnulls(${table.toAgreementId}, ${table.toTitle}) = 1`,
    ),
    ...readersSee(sql`withdrawn_at is null and ${visible('agreements', 'agreement_id')}`),
  ],
).enableRLS()

/** A numbered piece of the text. */
export const provisions = pgTable(
  'provisions',
  {
    id: id(),
    agreementId: integer()
      .notNull()
      .references(() => agreements.id),
    number: text().notNull(),
    heading: text(),
    text: text().notNull(),
    language: text().notNull(),
  },
  (table) => [
    unique().on(table.agreementId, table.number, table.language),
    ...readersSee(visible('agreements', 'agreement_id')),
  ],
).enableRLS()
