import { and, asc, between, desc, eq, gt, sql, type SQL } from 'drizzle-orm'
import { alias, type PgColumn } from 'drizzle-orm/pg-core'
import { entityAddress } from '../../domain/entities/address'
import { reader } from '../client'
import {
  agreements,
  archiveDays,
  articles,
  commitmentRevisions,
  commitments,
  editions,
  entities,
  mentions,
  participations,
} from '../schema/index'

/** A page below the site, and when it changed last, where that is known. */
export type Mapped = { path: string; changedAt: Date | null }

/** How many addresses a sitemap may hold. */
const most = 50_000

// Each sitemap holds the records with the keys of one range: what is in a full one stays there, and
// finding it costs no more than its own rows.
const rangeOf = (key: PgColumn) => sql<number>`((${key} - 1) / ${sql.raw(String(most))} + 1)`
const inRange = (key: PgColumn, number: number) =>
  between(key, (number - 1) * most + 1, number * most)

const standing = and(eq(editions.articleId, articles.id), eq(editions.state, 'published'))

/** What may be mapped by ranges of keys: the ranges there are, and the pages of one. */
export const rangedMaps = {
  articles: {
    ranges: () =>
      reader
        .select({
          number: rangeOf(articles.id),
          changedAt: sql`max(${articles.lastChangedAt})`.mapWith(articles.lastChangedAt),
        })
        .from(articles)
        .innerJoin(editions, standing)
        .groupBy(sql`1`)
        .orderBy(sql`1`),
    pages: async (number: number): Promise<Mapped[]> => {
      const rows = await reader
        .select({ slug: articles.slug, changedAt: articles.lastChangedAt })
        .from(articles)
        .innerJoin(editions, standing)
        .where(inRange(articles.id, number))
        .orderBy(desc(articles.id))
      return rows.map(({ slug, changedAt }) => ({ path: `/articles/${slug}`, changedAt }))
    },
  },
  agreements: {
    ranges: () => rangesOf(agreements),
    pages: async (number: number): Promise<Mapped[]> => {
      const rows = await reader
        .select({ slug: agreements.slug })
        .from(agreements)
        .where(inRange(agreements.id, number))
        .orderBy(asc(agreements.id))
      return rows.map(({ slug }) => ({ path: `/agreements/${slug}`, changedAt: null }))
    },
  },
  commitments: {
    ranges: () => rangesOf(commitments),
    pages: async (number: number): Promise<Mapped[]> => {
      const rows = await reader
        .select({
          id: commitments.id,
          slug: agreements.slug,
          changedAt: commitmentRevisions.revisedAt,
        })
        .from(commitments)
        .innerJoin(agreements, eq(agreements.id, commitments.agreementId))
        .leftJoin(commitmentRevisions, eq(commitmentRevisions.commitmentId, commitments.id))
        .where(inRange(commitments.id, number))
        .orderBy(asc(commitments.id))
      return rows.map(({ id, slug, changedAt }) => ({
        path: `/agreements/${slug}/commitments/${id}`,
        changedAt,
      }))
    },
  },
  entities: {
    ranges: () => rangesOf(entities, isNamed),
    pages: async (number: number): Promise<Mapped[]> => {
      const rows = await reader
        .select({ kind: entities.kind, slug: entities.slug })
        .from(entities)
        .where(and(inRange(entities.id, number), isNamed))
        .orderBy(asc(entities.id))
      return rows.map((entity) => ({ path: entityAddress(entity), changedAt: null }))
    },
  },
}

/** Named by an article or part of an agreement; the others' pages say nothing yet. */
const isNamed = sql`(${entities.id} in (select ${mentions.entityId} from ${mentions})
  or ${entities.id} in (select ${participations.entityId} from ${participations}))`

const rangesOf = (
  table: typeof agreements | typeof commitments | typeof entities,
  condition?: SQL,
) =>
  reader
    .select({ number: rangeOf(table.id), changedAt: sql<null>`null` })
    .from(table as typeof agreements)
    .where(condition)
    .groupBy(sql`1`)
    .orderBy(sql`1`)

/** The pages of every two countries that are both parties to an agreement. */
export async function listPairPages(): Promise<Mapped[]> {
  const [one, other] = [alias(participations, 'one'), alias(participations, 'other')]
  const [first, second] = [alias(entities, 'first'), alias(entities, 'second')]
  const rows = await reader
    .selectDistinct({ first: first.slug, second: second.slug })
    .from(one)
    .innerJoin(other, eq(other.agreementId, one.agreementId))
    .innerJoin(first, and(eq(first.id, one.entityId), eq(first.kind, 'country')))
    .innerJoin(
      second,
      and(
        eq(second.id, other.entityId),
        eq(second.kind, 'country'),
        sql`${first.slug} collate "C" < ${second.slug} collate "C"`,
      ),
    )
    .where(and(eq(one.role, 'party'), eq(other.role, 'party')))
    .limit(most)
  return rows.map((pair) => ({
    path: `/countries/${pair.first}/${pair.second}`,
    changedAt: null,
  }))
}

/** The days that have articles, the latest first; as many as a sitemap takes with their months and years. */
export async function listArchiveDays(): Promise<string[]> {
  const rows = await reader
    .select({ on: archiveDays.on })
    .from(archiveDays)
    .where(gt(archiveDays.articles, 0))
    .orderBy(desc(archiveDays.on))
    .limit(45_000)
  return rows.map(({ on }) => on)
}
