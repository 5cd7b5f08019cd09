import { sql } from 'drizzle-orm'
import { reader } from '../../db/client'
import { searchBest, searchNewest } from '../../db/queries/search/search-articles'
import {
  searchActs,
  searchClaims,
  searchCommitments,
  searchEvents,
  searchFacts,
} from '../../db/queries/search/search-facts'
import { searchAgreements, searchEntities } from '../../db/queries/search/search-record'
import { grouped } from '../../domain/collections/grouped'
import { wordOf } from './generated'
import { queries, soughtBy } from './queries'

/** Times each sort of search through the functions the pages call, twice over, and prints the second. */
export async function measure() {
  const all = queries(
    await mostFrequent('article_countries', 'country_id'),
    await mostFrequent('article_agreements', 'agreement_id'),
  )
  console.log(`${'milliseconds'.padEnd(36)} 20 newest: p50    p95   ranked and counted: p50    p95`)
  for (const [name, list] of grouped(all, (query) => query.name)) {
    const newest: number[] = []
    const best: number[] = []
    for (const round of [1, 2]) {
      for (const query of list) {
        const sought = await soughtBy(query)
        newest.push(...(await timed(round, () => searchNewest(sought, 20, null))))
        best.push(...(await timed(round, () => searchBest(sought, 20, 0))))
      }
    }
    print(name, newest, best)
  }
  await measureRecord()
}

async function measureRecord() {
  const ranks = Array.from({ length: 20 }, (_, n) => n * 23)
  const sorts = {
    'names: a beginning': (n: number) => searchEntities(wordOf(n).slice(0, 4), 6),
    'names: a whole one': (n: number) => searchEntities(`${wordOf(n)} ${wordOf(0)} ${n + 1}`, 6),
    'names: a typing error': (n: number) => searchEntities(`${wordOf(n)}x ${wordOf(0)}`, 6),
    agreements: async (n: number) =>
      searchAgreements((await soughtBy({ name: '', typed: wordOf(n) })).words, 5),
    'facts: four sorts at once': async (n: number) =>
      searchFacts((await soughtBy({ name: '', typed: wordOf(n) })).words, 3),
    commitments: byWord(searchCommitments),
    events: byWord(searchEvents),
    claims: byWord(searchClaims),
    'legal acts': byWord(searchActs),
  }
  console.log()
  for (const [name, run] of Object.entries(sorts)) {
    const times: number[] = []
    for (const round of [1, 2])
      for (const n of ranks) times.push(...(await timed(round, () => run(n))))
    print(name, times, [])
  }
}

const byWord = (search: (words: string, limit: number) => Promise<unknown>) => async (n: number) =>
  search((await soughtBy({ name: '', typed: wordOf(n) })).words!, 3)

async function timed(round: number, run: () => Promise<unknown>): Promise<number[]> {
  const before = performance.now()
  await run()
  return round === 1 ? [] : [performance.now() - before]
}

export async function mostFrequent(table: string, column: string): Promise<number[]> {
  const rows = await reader.execute<{ id: number }>(
    sql`select ${sql.identifier(column)} as id from ${sql.identifier(table)} group by 1 order by count(*) desc, 1 limit 1000`,
  )
  return rows.map(({ id }) => id)
}

function print(name: string, newest: number[], best: number[]) {
  const at = (times: number[], share: number) =>
    times.length
      ? times.toSorted((a, b) => a - b)[Math.ceil(times.length * share) - 1]!.toFixed(1)
      : ''
  const columns = [at(newest, 0.5), at(newest, 0.95), at(best, 0.5), at(best, 0.95)]
  console.log(
    `${name.padEnd(36)} ${columns[0]!.padStart(14)} ${columns[1]!.padStart(6)} ${columns[2]!.padStart(25)} ${columns[3]!.padStart(6)}`,
  )
}
