import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  doublePrecision,
  index,
  integer,
  pgEnum,
  pgTable,
  text,
  unique,
  uniqueIndex,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core'
import { entityKinds, nameKinds } from '../../domain/entities/vocabulary'
import { datedCheck, datePrecision, day, id, publication, withdrawal } from './columns'
import { readersSee, visible } from './policies'

export const entityKind = pgEnum('entity_kind', entityKinds)
export const nameKind = pgEnum('name_kind', nameKinds)

/** Anything with a page of its own. Its address is its kind and slug. */
export const entities = pgTable(
  'entities',
  {
    id: id(),
    kind: entityKind().notNull(),
    slug: text().notNull(),
    /** The name shown; every name, this one included, stands in `names`. */
    name: text().notNull(),
    /** What sort of organization or place: news agency, armed group, capital, border crossing. */
    sort: text(),
    description: text(),
    /** The country an organization, person or place belongs to. */
    countryId: integer().references((): AnyPgColumn => entities.id),
    isoCode: text().unique(),
    wikidataId: text().unique(),
    paxId: text().unique(),
    latitude: doublePrecision(),
    longitude: doublePrecision(),
    diedOn: day(),
    /** The record this one was merged into: its address redirects there. */
    mergedIntoId: integer().references((): AnyPgColumn => entities.id),
    ...publication,
  },
  (table) => [
    unique().on(table.kind, table.slug),
    index().on(table.countryId),
    check('entities_slug_form', sql`${table.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
    check(
      'entities_coordinates',
      sql`(${table.latitude} is null) = (${table.longitude} is null)
      and ${table.latitude} between -90 and 90 and ${table.longitude} between -180 and 180`,
    ),
    check('entities_iso_of_countries', sql`${table.isoCode} is null or ${table.kind} = 'country'`),
    ...readersSee(sql`published_at is not null`),
  ],
).enableRLS()

/** One name of an entity; kept for ever, also after a merge. */
export const names = pgTable(
  'names',
  {
    id: id(),
    entityId: integer()
      .notNull()
      .references(() => entities.id),
    value: text().notNull(),
    /** The one form in which names are compared and searched, whatever the script. */
    normal: text()
      .notNull()
      .generatedAlwaysAs(sql`normal_name(value)`),
    /** Its sound, in which spellings and scripts meet (domain/names/folded-name.ts). */
    folded: text()
      .notNull()
      .generatedAlwaysAs(sql`folded_name(value)`),
    language: text(),
    /** ISO 15924: Latn, Arab, Cyrl. */
    script: text(),
    kind: nameKind().notNull(),
    validFrom: date({ mode: 'string' }),
    validTo: date({ mode: 'string' }),
  },
  (table) => [
    unique().on(table.entityId, table.value),
    index('names_normal_trigrams').using('gin', table.normal.op('gin_trgm_ops')),
    index('names_normal_prefix').on(table.normal.op('text_pattern_ops')),
    index('names_folded').on(table.folded, table.entityId),
    ...readersSee(visible('entities', 'entity_id')),
  ],
).enableRLS()

/** A post in an organization or a state. */
export const offices = pgTable(
  'offices',
  {
    id: id(),
    title: text().notNull(),
    organizationId: integer().references(() => entities.id),
    countryId: integer().references(() => entities.id),
  },
  (table) => [
    unique().on(table.title, table.organizationId, table.countryId).nullsNotDistinct(),
    check(
      'offices_belong_somewhere',
      sql`num_nonnulls(${table.organizationId}, ${table.countryId}) > 0`,
    ),
    ...readersSee(sql`true`),
  ],
).enableRLS()

/** A person holding an office. `attestedOn`: days on which a source shows the person in it. */
export const tenures = pgTable(
  'tenures',
  {
    id: id(),
    personId: integer()
      .notNull()
      .references(() => entities.id),
    officeId: integer()
      .notNull()
      .references(() => offices.id),
    fromOn: day(),
    fromPrecision: datePrecision(),
    toOn: day(),
    toPrecision: datePrecision(),
    acting: boolean().notNull().default(false),
    attestedOn: date({ mode: 'string' })
      .array()
      .notNull()
      .default(sql`'{}'`),
    ...withdrawal,
  },
  (table) => [
    index().on(table.personId),
    index().on(table.officeId),
    datedCheck('tenures_from', table.fromOn, table.fromPrecision),
    datedCheck('tenures_to', table.toOn, table.toPrecision),
    check('tenures_order', sql`${table.fromOn} <= ${table.toOn}`),
    ...readersSee(sql`withdrawn_at is null and ${visible('entities', 'person_id')}`),
  ],
).enableRLS()

/** Addresses that moved: an entity's, an agreement's or an article's former slug. */
export const formerSlugs = pgTable(
  'former_slugs',
  {
    id: id(),
    /** The first part of the address: articles, agreements, authors, countries, people, organizations, places. */
    section: text().notNull(),
    slug: text().notNull(),
    targetId: integer().notNull(),
  },
  (table) => [
    uniqueIndex().on(table.section, table.slug),
    check(
      'former_slugs_sections',
      sql`${table.section} in ('articles', 'agreements', 'authors', 'countries', 'people', 'organizations', 'places')`,
    ),
    ...readersSee(sql`true`),
  ],
).enableRLS()
