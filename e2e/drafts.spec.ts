import { expect, test } from './test'

test('a draft stands nowhere: no page, search, feed, sitemap, country or agreement', async ({
  request,
  given,
}) => {
  const secret = 'Quicksilver envoys'
  const subjects = { names: ['rwanda'], agreements: ['drc-rwanda-washington-2025'] }
  const draft = await given.draft({
    headline: `${secret} meet in a closed room`,
    body: [`${secret} have not met yet.`],
    ...subjects,
  })
  const shown = await given.publishedArticle({
    headline: 'Envoys meet in an open hall',
    ...subjects,
  })

  const page = await request.get(draft.path, { maxRedirects: 0 })
  expect(page.status()).toBe(404)
  expect(await page.text()).not.toContain(secret)
  for (const place of [
    shown.path,
    '/',
    '/search?q=quicksilver',
    '/search?q=envoys&country=rwanda&sort=newest',
    '/countries/rwanda',
    '/agreements/drc-rwanda-washington-2025',
    '/feed.xml',
    '/countries/rwanda/feed.xml',
    '/agreements/drc-rwanda-washington-2025/feed.xml',
    '/feed.atom',
    '/kinds/news/feed.json',
    '/authors/mirela-haddix',
    '/search/feed.xml',
    '/sitemaps/articles-1.xml',
    '/news-sitemap.xml',
  ]) {
    const text = await (await request.get(place)).text()
    expect(text, place).not.toContain(secret)
    expect(text, place).not.toContain(draft.slug)
    // The place would show it if it were published: it shows its neighbour.
    if (place !== '/search?q=quicksilver') expect(text, place).toContain(shown.slug)
  }
})
