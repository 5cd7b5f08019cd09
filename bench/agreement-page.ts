// Prints how long the page of a large agreement takes: its timeline's queries, then whole pages of a
// production server of its own. Run with: npx tsx bench/agreement-page.ts
// (npx tsx bench/agreement-page.ts queries for the queries alone, without a build)
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { connect } from '../db/client'
import { buildIfChanged } from '../scripts/ground/build'
import { createDatabase, prepareDatabase } from '../scripts/ground/database'
import { startEmbeddedPostgres } from '../scripts/ground/embedded-postgres'
import { root } from '../scripts/ground/root'
import { freePortFrom, startServer, untilReady } from '../scripts/ground/server'
import { fill, size } from './agreement-page/fill'
import { measurePages, measureQueries } from './agreement-page/measure'

const secret = 'a secret for benchmarks only, of 32 characters'
const host = '127.0.0.1'

const postgres = await startEmbeddedPostgres(join(root, 'data', 'bench', 'postgres'), 'bench', {
  durable: false,
})
try {
  const address = await createDatabase(postgres.address, 'entente_bench_agreement')
  const addresses = await prepareDatabase(address, secret)
  Object.assign(process.env, addresses)
  const owner = connect(address, { max: 1 })
  await owner.execute(sql`set statement_timeout = 0`)
  const [held] = await owner.execute<{ count: number }>(
    sql`select count(*)::int as count from claims`,
  )
  if (held!.count === 0) await fill(owner)
  console.log(
    `An agreement with ${size.commitments} commitments, ${size.events} events and ${size.claims} claims`,
  )
  await measureQueries()
  if (process.argv[2] !== 'queries') await pages(addresses)
  await owner.close()
} finally {
  postgres.stop()
}
process.exit(0)

async function pages(addresses: Record<string, string>) {
  const environment = {
    ...addresses,
    AUTH_SECRET: secret,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: Buffer.alloc(32, 'bench').toString('base64'),
    NEXT_TELEMETRY_DISABLED: '1',
    LOG_LEVEL: 'error',
  }
  await buildIfChanged(environment)
  const port = await freePortFrom(3900, host)
  const server = startServer('start', { port, host, environment })
  try {
    if (!(await untilReady(server, `http://${host}:${port}`))) throw new Error('The server ended')
    await measurePages(`http://${host}:${port}`)
  } finally {
    server.stop()
    await server.ended
  }
}
