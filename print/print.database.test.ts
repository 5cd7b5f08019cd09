import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { testDatabase } from '../db/testing/test-database'
import { createFront } from './front/front'
import { openPrint, type Print } from './print'

// What renders pages is a small server here, so that each request to it can be counted and held.
const { owner, addresses } = testDatabase()
const site = 'http://localhost'
let folder: string
let renderer: Server
let front: Server
let print: Print
let asked: string[]
let answer: (url: string, response: ServerResponse) => void

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'entente-print-'))
  asked = []
  answer = (url, response) => page(response, `<p>${url}, time ${asked.length}</p>`)
  renderer = await listening(
    createServer((request, response) => {
      asked.push(request.url!)
      answer(request.url!, response)
    }),
  )
  await open()
})

afterEach(async () => {
  await close()
  renderer.closeAllConnections()
  renderer.close()
  rmSync(folder, { recursive: true })
})

async function open({ build = 'one', ahead = false } = {}) {
  const next = addressOf(renderer)
  print = await openPrint({ folder, next, site, database: addresses.reader, build, ahead })
  front = await listening(createFront(print, { next, site, root: folder, trustProxy: false }))
}

async function close() {
  front.closeAllConnections()
  front.close()
  await print.close()
}

const get = (path: string, headers = {}) => fetch(addressOf(front) + path, { headers })
const read = async (path: string) => (await get(path)).text()

test('a thousand first requests at once have a page rendered once', async () => {
  answer = (url, response) => setTimeout(() => page(response, url), 100)
  const answers = await Promise.all(Array.from({ length: 1000 }, () => get('/agreements/a')))
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 1000 }, () => 200))
  expect(asked).toEqual(['/agreements/a'])
})

test('a page in print is answered without being rendered, and not sent to whoever holds it', async () => {
  const first = await get('/articles/a')
  const again = await get('/articles/a', { 'if-none-match': `W/"x", ${first.headers.get('etag')}` })
  expect(again.status).toBe(304)
  expect(await read('/articles/a')).toBe(await first.text())
  expect(asked).toHaveLength(1)
})

test('what is asked with a query is rendered each time, and is not kept', async () => {
  await get('/agreements/a?on=2020-01-01')
  await get('/agreements/a?on=2020-01-01')
  expect(asked).toHaveLength(2)
})

test('a change takes out what it concerns, and nothing else', async () => {
  answer = (url, response) => page(response, `<a href="/countries/iran">${asked.length}</a>`)
  const [iran, led] = [await read('/countries/iran'), await read('/articles/a')]
  answer = (url, response) => page(response, `<p>${asked.length}</p>`)
  const chad = await read('/countries/chad')
  await owner.execute(sql`update entities set description = 'New.' where slug = 'iran'`)
  await print.catchUp()
  expect(await read('/countries/iran')).not.toBe(iran)
  expect(await read('/articles/a')).not.toBe(led)
  expect(await read('/countries/chad')).toBe(chad)
})

test('a page that was being rendered while its thing changed is rendered again', async () => {
  let hold: () => void = () => {}
  answer = (url, response) => {
    const text = `<p>time ${asked.length}</p>`
    if (asked.length === 1) hold = () => page(response, text)
    else page(response, text)
  }
  const reading = read('/countries/iran')
  await vi.waitFor(() => expect(asked).toHaveLength(1))
  await owner.execute(sql`update entities set description = 'Meanwhile.' where slug = 'iran'`)
  await print.catchUp()
  hold()
  expect(await reading).toContain('time 2')
})

test('while nothing can be rendered, what was true before is shown, and what is gone is not', async () => {
  await read('/countries/iran')
  await read('/agreements/iran-iraq-border-security-2023')
  answer = (_, response) => void response.writeHead(500).end()
  await owner.execute(sql`update entities set description = 'Later.' where slug = 'iran'`)
  await print.catchUp()
  expect((await get('/countries/iran')).status).toBe(200)
  await owner.execute(sql`update agreements set published_at = null
    where slug = 'iran-iraq-border-security-2023'`)
  await print.catchUp()
  expect((await get('/agreements/iran-iraq-border-security-2023')).status).toBe(500)
})

test('a page that asks not to be found, one that is missing and one that leads on are not kept', async () => {
  answer = (url, response) =>
    url === '/articles/hidden'
      ? page(response, '<meta name="robots" content="noindex">')
      : void response
          .writeHead(url === '/articles/moved' ? 308 : 404, { location: '/articles/b' })
          .end()
  for (const path of ['/articles/hidden', '/articles/moved', '/articles/missing']) {
    const statuses = [200, 308, 404]
    const first = await fetch(addressOf(front) + path, { redirect: 'manual' })
    expect(statuses).toContain(first.status)
    if (first.status === 308) expect(first.headers.get('location')).toBe('/articles/b')
    expect(print.store.fresh(path), path).toBeUndefined()
  }
})

test('after a restart what changed meanwhile is out of print before anybody asks', async () => {
  const before = await read('/countries/iran')
  const kept = await read('/countries/chad')
  await close()
  await owner.execute(sql`update entities set description = 'While away.' where slug = 'iran'`)
  await open()
  await print.catchUp()
  expect(await read('/countries/iran')).not.toBe(before)
  expect(await read('/countries/chad')).toBe(kept)
})

test('another build prints everything anew', async () => {
  const before = await read('/about')
  await close()
  await open({ build: 'two' })
  expect(await read('/about')).not.toBe(before)
})

test('what pages lead to is printed before anybody asks, to the last of them', async () => {
  const links: Record<string, string[]> = {
    '/': [
      '/agreements',
      '/search',
      '/desk',
      '/articles/a?on=2020-01-01',
      'https://elsewhere.example/',
    ],
    '/sitemap.xml': ['/agreements', '/articles/a'],
    '/articles/a': ['/articles/a/feed.xml', '/countries/iran'],
  }
  answer = (url, response) =>
    page(response, (links[url] ?? []).map((link) => `<a href="${link}">${link}</a>`).join(' '))
  await close()
  await open({ ahead: true })
  asked = []
  print.begin()
  await vi.waitFor(() => expect(print.waiting()).toBe(0), { timeout: 10_000 })
  expect(asked.toSorted()).toEqual(
    [
      ...['/', '/.well-known/security.txt', '/agreements', '/articles/a', '/articles/a/feed.xml'],
      ...['/countries/iran', '/icon.svg', '/robots.txt', '/sitemap.xml'],
    ].toSorted(),
  )
})

test('an embargo that ends puts its article before readers without a change', async () => {
  const [edition] = await owner.execute<{ slug: string }>(sql`
    update editions set embargo_until = now() + interval '1500 milliseconds'
    where id = (select max(id) from editions where state = 'published') returning
    (select slug from articles where articles.id = article_id) as slug`)
  await print.catchUp()
  const path = `/articles/${edition!.slug}`
  const under = await read(path)
  await vi.waitFor(async () => expect(await read(path)).not.toBe(under), { timeout: 5000 })
})

function page(response: ServerResponse, content: string) {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(content)
}

async function listening(server: Server): Promise<Server> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

const addressOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
