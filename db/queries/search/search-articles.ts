import { sql } from 'drizzle-orm'
import { reader } from '../../client'
import { listArticlesById, type ArticleCard, type Cursor } from '../article-cards'
import { newestHits, type Hit, type Sought } from './walk'

export type Found = ArticleCard & {
  /** Words around the ones that fit, these between \u0002 and \u0003; null without words. */
  passage: string | null
}

/** How many of the newest matches are ranked and counted. */
export const candidates = 300
const titleCandidates = 50

/** The newest articles that fit, page by page. */
export async function searchNewest(
  sought: Sought,
  limit: number,
  before: Cursor | null,
): Promise<Found[]> {
  return shown(await newestHits(sought, limit, before), sought)
}

/** The best of the newest matches and of those with the words in their headline; and all of them, for counting. */
export async function searchBest(sought: Sought, limit: number, skip: number) {
  const newest = await newestHits(sought, candidates, null)
  const titled = sought.words
    ? await newestHits({ ...sought, words: inTitle(sought.words) }, titleCandidates, null)
    : []
  const all = [...new Map([...newest, ...titled].map((hit) => [hit.id, hit])).values()]
  const ranked = sought.words ? await ranking(all, sought.words) : all
  return { articles: await shown(ranked.slice(skip, skip + limit), sought), all }
}

/**
 * A query narrowed to headlines, whose words are indexed once more with a mark before them (see
 * indexedWords); these carry no places, so that a phrase is looked for as its words.
 */
const inTitle = (words: string) =>
  `(${words.replace(/'((?:[^']|'')*)'/g, "'t/$1'").replace(/<(?:-|\d+)>/g, '&')}) & (${words})`

async function ranking(hits: Hit[], words: string): Promise<Hit[]> {
  if (hits.length === 0) return []
  const rows = await reader.execute<{ id: number }>(sql`
    select article_id as id from article_hits
    where article_id = any(${`{${hits.map(({ id }) => id).join(',')}}`}::int[])
    order by (0.05 + ts_rank('{0, 0, 0.4, 1}', words, ${words}::tsquery))
      / (1 + extract(epoch from now() - published_at) / (45 * 86400)) desc, published_at desc, article_id desc`)
  const byId = new Map(hits.map((hit) => [hit.id, hit]))
  return rows.flatMap(({ id }) => byId.get(id) ?? [])
}

async function shown(hits: Hit[], { words }: Sought): Promise<Found[]> {
  const ids = hits.map(({ id }) => id)
  const [cards, passages] = await Promise.all([listArticlesById(ids), passagesOf(ids, words)])
  return cards.map((card) => ({ ...card, passage: passages.get(card.id) ?? null }))
}

async function passagesOf(ids: number[], words: string | null): Promise<Map<number, string>> {
  if (words === null || ids.length === 0) return new Map()
  const options =
    'StartSel="\u0002", StopSel="\u0003", MaxFragments=2, MaxWords=26, MinWords=12, FragmentDelimiter=" … "'
  const rows = await reader.execute<{ id: number; passage: string }>(sql`
    select article_id as id, ts_headline('english', left(text, 20000), ${words}::tsquery, ${options}) as passage
    from article_hits where article_id = any(${`{${ids.join(',')}}`}::int[])`)
  return new Map(rows.map(({ id, passage }) => [id, passage]))
}
