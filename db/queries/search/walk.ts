import { sql, type SQL } from 'drizzle-orm'
import { bucketSizes, weekOf } from '../../../domain/search/tags'
import { reader } from '../../client'
import type { Cursor } from '../article-cards'

export type Hit = { id: number; publishedAt: Date; tags: number[] }

export type Sought = {
  /** PostgreSQL's query; null: any words. */
  words: string | null
  /** All of these an article has to have (domain/search/tags.ts). */
  tags: number[]
  /** Published at or after, and before. */
  from: Date | null
  to: Date | null
}

const atOnce = 4

/**
 * The newest articles that fit, by a walk through the weeks from the newest back: the index finds
 * words, filters and weeks together, so that a common word costs no more than the weeks looked at.
 * The windows grow while they come back empty.
 */
export async function newestHits(
  sought: Sought,
  limit: number,
  before: Cursor | null,
): Promise<Hit[]> {
  if (sought.words === null && sought.tags.length === 0) return step(sought, limit, before, null)
  const [bounds] = await reader.execute<{ oldest: Date | null; newest: Date | null }>(
    sql`select min(published_at) as oldest, max(published_at) as newest from article_hits`,
  )
  if (!bounds?.oldest || !bounds.newest) return []
  const oldest = weekOf(later(new Date(bounds.oldest), sought.from))
  let week = weekOf(
    earlier(earlier(new Date(bounds.newest), sought.to), before?.publishedAt ?? null),
  )
  let size = 0
  let cursor = before
  const found: Hit[] = []
  while (week >= oldest && found.length < limit) {
    const { shift, base } = bucketSizes[size]!
    const bucket = week >> shift
    const buckets = Array.from({ length: atOnce }, (_, back) => base + bucket - back)
    const hits = await step(sought, limit - found.length, cursor, buckets)
    found.push(...hits)
    cursor = hits.at(-1) ?? cursor
    week = ((bucket - atOnce + 1) << shift) - 1
    if (hits.length === 0 && size < bucketSizes.length - 1) size += 1
  }
  return found
}

// In a window the fitting rows are gathered before they are ordered: asked for the few newest,
// PostgreSQL would otherwise read articles by date and try each, which for a rare word is all of them.
async function step(
  { words, tags, from, to }: Sought,
  limit: number,
  before: Cursor | null,
  buckets: number[] | null,
): Promise<Hit[]> {
  const conditions: SQL[] = [
    ...(words === null ? [] : [sql`words @@ ${words}::tsquery`]),
    ...(tags.length ? [sql`tags @> ${arrayOf(tags)}`] : []),
    ...(buckets ? [sql`tags && ${arrayOf(buckets)}`] : []),
    ...(before
      ? [
          sql`(published_at, article_id) < (${before.publishedAt.toISOString()}::timestamptz, ${before.id})`,
        ]
      : []),
    ...(from ? [sql`published_at >= ${from.toISOString()}::timestamptz`] : []),
    ...(to ? [sql`published_at < ${to.toISOString()}::timestamptz`] : []),
  ]
  const where = conditions.length ? sql`where ${sql.join(conditions, sql` and `)}` : sql``
  const rows = await reader.execute<{
    id: number
    published_at: string | Date
    tags: number[]
  }>(sql`
    with fitting as ${buckets ? sql`materialized` : sql`not materialized`} (
      select article_id, published_at, tags from article_hits ${where})
    select article_id as id, published_at, tags from fitting
    order by published_at desc, article_id desc limit ${limit}`)
  return rows.map(({ id, published_at, tags: own }) => ({
    id,
    publishedAt: new Date(published_at),
    tags: own,
  }))
}

const arrayOf = (numbers: number[]) => sql`${`{${numbers.join(',')}}`}::int[]`
const later = (a: Date, b: Date | null) => (b && b > a ? b : a)
const earlier = (a: Date, b: Date | null) => (b && b < a ? b : a)
