import { sql } from 'drizzle-orm'
import { check, index, integer, pgEnum, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import {
  eventCategories,
  fulfilments,
  modalities,
  stances,
} from '../../domain/agreements/vocabulary'
import { agreements } from './agreements'
import { commitments } from './commitments'
import { datedCheck, datePrecision, day, id, withdrawal } from './columns'
import { entities } from './entities'
import { readersSee, visible } from './policies'

export const eventCategory = pgEnum('event_category', eventCategories)
export const modality = pgEnum('modality', modalities)
export const stance = pgEnum('stance', stances)
export const fulfilment = pgEnum('fulfilment', fulfilments)

/** Something that happened, or is said to have happened. */
export const events = pgTable(
  'events',
  {
    id: id(),
    category: eventCategory().notNull(),
    modality: modality().notNull().default('occurred'),
    headline: text().notNull(),
    summary: text(),
    on: day().notNull(),
    precision: datePrecision().notNull(),
    untilOn: day(),
    untilPrecision: datePrecision(),
    placeId: integer().references(() => entities.id),
    note: text(),
    ...withdrawal,
  },
  (table) => [
    index().on(table.on),
    index().on(table.placeId),
    datedCheck('events_until', table.untilOn, table.untilPrecision),
    ...readersSee(sql`withdrawn_at is null and exists (
      select from event_agreements link where link.event_id = events.id)`),
  ],
).enableRLS()

/** The agreements an event belongs to. */
export const eventAgreements = pgTable(
  'event_agreements',
  {
    eventId: integer()
      .notNull()
      .references(() => events.id),
    agreementId: integer()
      .notNull()
      .references(() => agreements.id),
  },
  (table) => [
    primaryKey({ columns: [table.eventId, table.agreementId] }),
    index().on(table.agreementId),
    ...readersSee(visible('agreements', 'agreement_id')),
  ],
).enableRLS()

export const eventActors = pgTable(
  'event_actors',
  {
    eventId: integer()
      .notNull()
      .references(() => events.id),
    entityId: integer()
      .notNull()
      .references(() => entities.id),
  },
  (table) => [
    primaryKey({ columns: [table.eventId, table.entityId] }),
    index().on(table.entityId),
    ...readersSee(visible('events', 'event_id')),
  ],
).enableRLS()

/** Who says what about an agreement, or about one commitment or event of it. */
export const claims = pgTable(
  'claims',
  {
    id: id(),
    agreementId: integer()
      .notNull()
      .references(() => agreements.id),
    commitmentId: integer().references(() => commitments.id),
    eventId: integer().references(() => events.id),
    speakerId: integer().references(() => entities.id),
    /** Who spoke, in words, where the source names nobody we could link. */
    speakerLabel: text(),
    officeThen: text(),
    onBehalfOfId: integer().references(() => entities.id),
    /** The words reach us only through this one. */
    relayedById: integer().references(() => entities.id),
    stance: stance().notNull(),
    /** What the speaker says has been done, where the words say so. */
    fulfilment: fulfilment(),
    /** In our own words. */
    text: text().notNull(),
    quote: text(),
    originalText: text(),
    originalLanguage: text(),
    on: day().notNull(),
    precision: datePrecision().notNull(),
    note: text(),
    ...withdrawal,
  },
  (table) => [
    index().on(table.agreementId, table.on),
    index().on(table.speakerId),
    index().on(table.onBehalfOfId),
    index().on(table.commitmentId),
    index().on(table.eventId),
    check(
      'claims_have_a_speaker',
      sql`num_nonnulls(${table.speakerId}, ${table.speakerLabel}) > 0`,
    ),
    check(
      'claims_are_about_one_thing',
      sql`num_nonnulls(${table.commitmentId}, ${table.eventId}) <= 1`,
    ),
    ...readersSee(sql`withdrawn_at is null and ${visible('agreements', 'agreement_id')}`),
  ],
).enableRLS()
