import { parseFeed } from 'feedsmith'
import type { APIRequestContext } from '@playwright/test'
import { expect, test } from './test'

async function readFeed(request: APIRequestContext, path: string) {
  const answer = await request.get(path)
  expect(answer.status()).toBe(200)
  expect(answer.headers()['content-type']).toContain('application/rss+xml')
  const { format, feed } = parseFeed(await answer.text())
  if (format !== 'rss') throw new Error(`${path} is no RSS feed`)
  return { feed, etag: answer.headers().etag! }
}

test('the site’s, a country’s and an agreement’s feed hold the newest article, its address in full', async ({
  request,
  given,
  baseURL,
}) => {
  const headline = 'Ferrymen & pilots agree on <one> signal'
  const { path } = await given.publishedArticle({
    headline,
    standfirst: 'Three blasts, then “one”.',
    names: ['egypt'],
    agreements: ['egypt-israel-peace-1979'],
  })
  for (const [feedPath, page] of [
    ['/feed.xml', '/'],
    ['/countries/egypt/feed.xml', '/countries/egypt'],
    ['/agreements/egypt-israel-peace-1979/feed.xml', '/agreements/egypt-israel-peace-1979'],
  ] as const) {
    const { feed } = await readFeed(request, feedPath)
    const item = feed.items?.find(({ title }) => title === headline)
    expect(item, feedPath).toMatchObject({
      link: `${baseURL}${path}`,
      description: 'Three blasts, then “one”.',
    })
    expect(new URL(feed.link!).pathname, feedPath).toBe(page)
    for (const { link } of feed.items ?? []) expect(link).toMatch(`${baseURL}/articles/`)
    const times = (feed.items ?? []).map(({ pubDate }) => Date.parse(pubDate!))
    expect(times, 'the newest first').toEqual(times.toSorted((a, b) => b - a))
  }
})

test('a feed that has not changed is not sent again', async ({ request }) => {
  const path = '/agreements/jcpoa-2015/feed.xml'
  const { etag } = await readFeed(request, path)
  const again = await request.get(path, { headers: { 'If-None-Match': etag } })
  expect(again.status()).toBe(304)
})

test('pages name their feed', async ({ page }) => {
  for (const path of ['/', '/countries/iran', '/agreements/jcpoa-2015']) {
    await page.goto(path)
    const link = page.locator('link[rel="alternate"][type="application/rss+xml"]').first()
    const address = new URL((await link.getAttribute('href'))!, page.url())
    expect((await page.request.get(address.href)).status(), path).toBe(200)
    expect(address.pathname).toBe(`${path === '/' ? '' : path}/feed.xml`)
  }
})
