import { sql, type SQL } from 'drizzle-orm'
import type { Database } from '../../db/client'
import { newestHits, type Sought } from '../../db/queries/search/walk'
import { mostFrequent } from './measure'
import { queries, soughtBy } from './queries'

const sortsOfQuery = 15

/** Searches whose answer differs from that of looking at every article, on two pages of each. */
export async function differences(owner: Database) {
  const all = queries(
    await mostFrequent('article_countries', 'country_id'),
    await mostFrequent('article_agreements', 'agreement_id'),
  ).filter((_, index) => Math.floor(index / sortsOfQuery) % 3 === 0)
  await owner.execute(sql`set enable_bitmapscan = off; set enable_indexscan = off`)
  const different: string[] = []
  for (const query of all) {
    const sought = await soughtBy(query)
    const first = await newestHits(sought, 20, null)
    const second = first.length < 20 ? [] : await newestHits(sought, 20, first.at(-1)!)
    const walked = [...first, ...second].map(({ id }) => id).join()
    const looked = (await everyArticle(owner, sought)).join()
    if (walked !== looked)
      different.push(`${query.name}: ${query.typed} ${query.tags?.join() ?? ''}`)
  }
  return { compared: all.length, different }
}

async function everyArticle(owner: Database, { words, tags, from, to }: Sought): Promise<number[]> {
  const conditions: SQL[] = [
    sql`true`,
    ...(words === null ? [] : [sql`words @@ ${words}::tsquery`]),
    ...tags.map((tag) => sql`${tag} = any(tags)`),
    ...(from ? [sql`published_at >= ${from.toISOString()}::timestamptz`] : []),
    ...(to ? [sql`published_at < ${to.toISOString()}::timestamptz`] : []),
  ]
  const rows = await owner.execute<{ id: number }>(sql`
    select article_id as id from article_hits where ${sql.join(conditions, sql` and `)}
    order by published_at desc, article_id desc limit 40`)
  return rows.map(({ id }) => id)
}
