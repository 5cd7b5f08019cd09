// Prints how long searches take among many articles, and holds them against brute force.
// Run with: npx tsx bench/search.ts [articles, 100000 unless given]
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { connect } from '../db/client'
import { createDatabase, prepareDatabase } from '../scripts/ground/database'
import { startEmbeddedPostgres } from '../scripts/ground/embedded-postgres'
import { root } from '../scripts/ground/root'
import { fill } from './search/fill'
import { differences } from './search/brute-force'
import { measure } from './search/measure'

const articles = Number(process.argv[2] ?? 100_000)
const server = await startEmbeddedPostgres(join(root, 'data', 'bench', 'postgres'), 'bench', {
  durable: false,
})
try {
  const address = await createDatabase(server.address, `entente_bench_${articles}`)
  const addresses = await prepareDatabase(address, 'a secret for benchmarks only, of 32 characters')
  process.env.DATABASE_READER_URL = addresses.DATABASE_READER_URL
  const owner = connect(address, { max: 1 })
  await owner.execute(sql`set statement_timeout = 0`)
  const [held] = await owner.execute<{ count: number }>(
    sql`select count(*)::int as count from article_hits`,
  )
  if (held!.count === 0) {
    const before = performance.now()
    await fill(owner, articles)
    console.log(
      `${articles} articles written in ${Math.round((performance.now() - before) / 1000)} s`,
    )
  }
  await measure()
  const { compared, different } = await differences(owner)
  console.log(`\n${compared - different.length} of ${compared} searches equal brute force`)
  for (const one of different) console.log(`  differs: ${one}`)
  await owner.close()
} finally {
  server.stop()
}
process.exit(0)
