import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect } from '../../db/client'
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres'

// A server of these tests' own, to be killed as often as they like.
const folder = mkdtempSync(join(tmpdir(), 'entente-dying-'))
let server: EmbeddedPostgres
let database: ReturnType<typeof connect>

beforeAll(async () => {
  server = await startEmbeddedPostgres(join(folder, 'postgres'), 'tests')
  database = connect(server.address, { max: 5 })
  await database.execute(sql`create table steps (walk int, step int)`)
})

afterAll(async () => {
  await database.close()
  server.stop()
  rmSync(server.moved ?? folder, { recursive: true, force: true })
  rmSync(folder, { recursive: true, force: true })
})

/** As a kill from outside: no farewell to anybody, transactions broken off where they stand. */
async function killServer() {
  process.kill(server.pid()!, 'SIGKILL')
  await Promise.all(
    Array.from({ length: 20 }, () => database.execute(sql`select 1`).catch(() => {})),
  )
}

const answers = () =>
  database.execute<{ one: number }>(sql`select 1 as one`).then((rows) => [...rows])

/** One reader or editor who asks again and again; gives what was refused. */
async function visitor(walk: number, leave: AbortSignal): Promise<unknown[]> {
  const refused: unknown[] = []
  while (!leave.aborted) {
    await (walk % 2 ? reads() : writesTwice(walk)).catch((error: unknown) => refused.push(error))
  }
  return refused
}

const reads = () =>
  database.execute(sql`select repeat('x', 4000) from generate_series(1, 300), pg_sleep(0.01)`)

const writesTwice = (walk: number) =>
  database.transaction(async (tx) => {
    await tx.execute(sql`insert into steps values (${walk}, 1)`)
    await tx.execute(sql`select pg_sleep(0.01)`)
    await tx.execute(sql`insert into steps values (${walk}, 2)`)
  })

test('queries and transactions under way are refused, and the next ones are answered', async () => {
  const over = new AbortController()
  const visitors = Array.from({ length: 12 }, (_, walk) => visitor(walk, over.signal))
  for (let times = 0; times < 3; times++) {
    await expect.poll(() => answers().catch(() => []), { timeout: 20_000 }).toEqual([{ one: 1 }])
    await killServer()
    await server.restart()
  }
  over.abort()
  expect((await Promise.all(visitors)).flat()).not.toHaveLength(0)
  for (let query = 0; query < 20; query++) expect(await answers()).toEqual([{ one: 1 }])
}, 90_000)

test('of a transaction that was broken off, nothing stands', async () => {
  const [half] = await database.execute(sql`
    select coalesce(sum((step = 1)::int), 0)::int as first, coalesce(sum((step = 2)::int), 0)::int as second from steps`)
  expect(half!.first).toBe(half!.second)
})

test('a transaction that outlives its connection does not go on with another one', async () => {
  await database.execute(sql`truncate steps`)
  const broken = database.transaction(async (tx) => {
    await tx.execute(sql`insert into steps values (1, 1)`)
    const [backend] = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`)
    await database.execute(sql`select pg_terminate_backend(${backend!.pid}, 5000)`)
    // Others take every connection of the pool, the closed one as well, before it goes on.
    await Promise.all(
      Array.from({ length: 10 }, () => database.execute(sql`select pg_sleep(0.05)`)),
    )
    await tx.execute(sql`insert into steps values (1, 2)`)
  })
  await expect(broken).rejects.toThrow()
  await Promise.all(Array.from({ length: 10 }, answers))
  expect(await database.execute(sql`select step from steps`)).toHaveLength(0)
})

test('a query that fails after its first rows leaves nothing behind for the next', async () => {
  const single = connect(server.address, { max: 1 })
  await expect(
    single.execute(sql`select 1 / (n - 5), repeat('x', 2000) from generate_series(1, 1000) n`),
  ).rejects.toThrow()
  expect([...(await single.execute(sql`select 1 as one`))]).toEqual([{ one: 1 }])
  await single.close()
})
