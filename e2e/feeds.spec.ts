import type { APIRequestContext } from '@playwright/test'
import { parseFeed } from 'feedsmith'
import { expect, test } from './test'

const types = {
  xml: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
}

type Item = { id: string; url: string; title: string; published: number; updated: number }

/** A feed in one of its writings, as a reader's program understands it. */
async function readFeed(request: APIRequestContext, page: string, format: keyof typeof types) {
  const [path, query = ''] = page.split('?')
  const address = `${path === '/' ? '' : path}/feed.${format}${query && `?${query}`}`
  const answer = await request.get(address)
  expect(answer.status(), address).toBe(200)
  expect(answer.headers()['content-type'], address).toBe(types[format])
  return { address, items: itemsOf(await answer.text()), etag: answer.headers().etag! }
}

function itemsOf(text: string): Item[] {
  const { format, feed } = parseFeed(text)
  if (format === 'rss')
    return (feed.items ?? []).map(({ guid, link, title, pubDate, atom }) => ({
      ...{ id: guid!.value!, url: link!, title: title! },
      published: Date.parse(pubDate!),
      updated: Date.parse(atom!.updated!),
    }))
  if (format === 'atom')
    return (feed.entries ?? []).map(({ id, links, title, published, updated }) => ({
      ...{ id: id!, url: links![0]!.href!, title: title!.value },
      published: Date.parse(published!),
      updated: Date.parse(updated!),
    }))
  if (format !== 'json') throw new Error(`This is no feed we write: ${format}`)
  return (feed.items ?? []).map(({ id, url, title, date_published, date_modified }) => ({
    ...{ id: id!, url: url!, title: title! },
    published: Date.parse(date_published!),
    updated: Date.parse(date_modified!),
  }))
}

const formats = Object.keys(types) as (keyof typeof types)[]

test('every feed an article belongs to holds it in every writing, and loses it when it is withdrawn', async ({
  request,
  given,
  baseURL,
}) => {
  const about = { names: ['egypt', 'israel'], agreements: ['egypt-israel-peace-1979'] }
  const headline = 'Ferrymen & pilots agree on <one> signal'
  const corrected = await given.correctedArticle(
    { headline: 'Ferrymen agree', kind: 'brief', ...about },
    { wrong: 'Only ferrymen agreed.', right: 'Pilots did too.', headline },
  )
  const withdrawn = await given.withdrawnArticle(
    { headline: 'Ferrymen strike', kind: 'brief', ...about },
    'They did not.',
  )
  for (const page of [
    '/',
    '/countries/egypt',
    '/countries/egypt/israel',
    '/agreements/egypt-israel-peace-1979',
    '/subjects/peace',
    '/authors/mirela-haddix',
    '/kinds/brief',
    '/search?q=ferrymen+pilots&kind=brief&country=egypt',
  ])
    for (const format of formats) {
      const { address, items } = await readFeed(request, page, format)
      const item = items.find(({ id }) => id === `${baseURL}/articles/id/${corrected.id}`)
      expect(item, address).toMatchObject({ title: headline, url: `${baseURL}${corrected.path}` })
      expect(item!.updated, 'a correction is a change').toBeGreaterThan(item!.published)
      expect(items.map(({ url }) => url)).not.toContain(`${baseURL}${withdrawn.path}`)
      const times = items.map(({ published }) => published)
      expect(times, 'the newest first').toEqual(times.toSorted((a, b) => b - a))
    }
})

test('a feed that has not changed is not sent again', async ({ request }) => {
  for (const format of formats) {
    const { address, etag } = await readFeed(request, '/agreements/jcpoa-2015', format)
    const again = await request.get(address, { headers: { 'If-None-Match': etag } })
    expect(again.status()).toBe(304)
  }
})

test('a feed follows its page to a new address, and a search that makes no sense has none', async ({
  request,
}) => {
  const turned = await request.get('/countries/iraq/iran/feed.atom', { maxRedirects: 0 })
  expect(turned.status()).toBe(308)
  expect(turned.headers().location).toBe('/countries/iran/iraq/feed.atom')
  const refused = await request.get('/search/feed.xml?country=atlantis&from=yesterday')
  expect(refused.status()).toBe(400)
})

test('pages name their feeds, in every writing', async ({ page }) => {
  for (const path of [
    '/',
    '/countries/iran',
    '/countries/iran/iraq',
    '/agreements/jcpoa-2015',
    '/people/abbas-araghchi',
    '/subjects/borders',
    '/kinds/news',
    '/search?q=border&kind=news',
  ]) {
    await page.goto(path)
    const [own, query] = path.split('?')
    for (const format of formats) {
      const type = types[format].split(';')[0]
      const named = await page
        .locator(`link[rel="alternate"][type="${type}"]`)
        .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href))
      const feed = `${own === '/' ? '' : own}/feed.${format}${query ? `?${query}` : ''}`
      const address = new URL(feed, page.url()).href
      expect(named, path).toContain(address)
      expect((await page.request.get(address)).status(), address).toBe(200)
    }
  }
})
