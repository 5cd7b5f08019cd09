import { sql } from 'drizzle-orm'
import { check, index, integer, pgEnum, pgTable, text, type AnyPgColumn } from 'drizzle-orm/pg-core'
import { sourceTypes } from '../../domain/agreements/vocabulary'
import { acts, agreements, participations, relations, signings } from './agreements'
import { editions } from './articles'
import { datedCheck, datePrecision, day, id, moment, publication } from './columns'
import { assessments, commitments, extensions } from './commitments'
import { entities, tenures } from './entities'
import { claims, events } from './events'
import { readersSee, visible } from './policies'
import { reports } from './reports'

export const sourceType = pgEnum('source_type', sourceTypes)

/** An address without its query and fragment. */
export const pageOfAddress = (url: AnyPgColumn) =>
  sql`split_part(split_part(${url}, '#', 1), '?', 1)`

/** Where a fact was read. */
export const sources = pgTable(
  'sources',
  {
    id: id(),
    outlet: text().notNull(),
    outletId: integer().references(() => entities.id),
    title: text(),
    url: text(),
    publishedOn: day(),
    publishedPrecision: datePrecision(),
    retrievedAt: moment(),
    language: text().notNull(),
    type: sourceType().notNull(),
    stateAffiliation: text(),
    /** The source this one relays: together they are one line of evidence. */
    originId: integer().references((): AnyPgColumn => sources.id),
    /** The outlet or body it relays, where that text is not itself on record. */
    originOutletId: integer().references(() => entities.id),
    note: text(),
    /** The incoming report it was made from; readers do not see it. */
    reportId: integer()
      .unique()
      .references(() => reports.id),
    ...publication,
  },
  (table) => [
    index().on(table.url),
    // Pages are looked up by their address alone, whatever query or fragment came with it.
    index('sources_page').on(pageOfAddress(table.url)),
    index().on(table.originId),
    datedCheck('sources_published', table.publishedOn, table.publishedPrecision),
    check('sources_do_not_relay_themselves', sql`${table.originId} <> ${table.id}`),
    ...readersSee(sql`published_at is not null`),
  ],
).enableRLS()

/** A fact, or an edition, rests on a source. */
export const citations = pgTable(
  'citations',
  {
    id: id(),
    sourceId: integer()
      .notNull()
      .references(() => sources.id),
    tenureId: integer().references(() => tenures.id),
    agreementId: integer().references(() => agreements.id),
    participationId: integer().references(() => participations.id),
    signingId: integer().references(() => signings.id),
    actId: integer().references(() => acts.id),
    relationId: integer().references(() => relations.id),
    commitmentId: integer().references(() => commitments.id),
    assessmentId: integer().references(() => assessments.id),
    extensionId: integer().references(() => extensions.id),
    eventId: integer().references(() => events.id),
    claimId: integer().references(() => claims.id),
    editionId: integer().references(() => editions.id, { onDelete: 'cascade' }),
  },
  (table) => [
    index().on(table.sourceId),
    ...[
      table.tenureId,
      table.agreementId,
      table.participationId,
      table.signingId,
      table.actId,
      table.relationId,
      table.commitmentId,
      table.assessmentId,
      table.extensionId,
      table.eventId,
      table.claimId,
      table.editionId,
    ].map((column) =>
      index()
        .on(column)
        .where(sql`${column} is not null`),
    ),
    check(
      'citations_support_one_thing',
      sql`num_nonnulls(tenure_id, agreement_id, participation_id, signing_id, act_id, relation_id,
        commitment_id, assessment_id, extension_id, event_id, claim_id, edition_id) = 1`,
    ),
    ...readersSee(
      sql`${visible('sources', 'source_id')} and (edition_id is null or ${visible('editions', 'edition_id')})`,
    ),
  ],
).enableRLS()
