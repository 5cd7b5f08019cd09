import { and, between, gt, lt, max, min, sql } from 'drizzle-orm'
import { reader } from '../client'
import { archiveDays } from '../schema/index'

const some = gt(archiveDays.articles, 0)

/**
 * How many articles each year, month or day has that has any, the latest first.
 * @param by how much of an ISO day names one: 4 the year, 7 the month, 10 the day
 * @param span ISO days; not given: all there are
 */
export function countArticles(by: 4 | 7 | 10, span?: { first: string; last: string }) {
  const on = sql<string>`left(${archiveDays.on}::text, ${sql.raw(String(by))})`
  return reader
    .select({ on, articles: sql<number>`sum(${archiveDays.articles})::int` })
    .from(archiveDays)
    .where(and(some, span && between(archiveDays.on, span.first, span.last)))
    .groupBy(on)
    .orderBy(sql`1 desc`)
}

/** The nearest days before and after a span that have articles, as ISO days; null where none has. */
export async function findNeighbours({ first, last }: { first: string; last: string }) {
  const [[before], [after]] = await Promise.all([
    reader
      .select({ on: max(archiveDays.on) })
      .from(archiveDays)
      .where(and(some, lt(archiveDays.on, first))),
    reader
      .select({ on: min(archiveDays.on) })
      .from(archiveDays)
      .where(and(some, gt(archiveDays.on, last))),
  ])
  return { before: before?.on ?? null, after: after?.on ?? null }
}
