import { expect, test } from './test'

test('a reader finds an article by its day, goes on to who wrote it, and to what it is about', async ({
  page,
}) => {
  const headline = /^Iraq declares Kurdish opposition bases/
  await page.goto('/')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Archive' }).click()
  const main = page.getByRole('main')
  await main.getByRole('link', { name: '2023', exact: true }).click()
  await main.getByRole('link', { name: 'September' }).click()
  await expect(main).toContainText('UTC')
  await main
    .getByRole('table')
    .getByRole('link', { name: /^20 ?: 2 articles/ })
    .click()
  await expect(page).toHaveURL('/archive/2023/09/20')
  await expect(main.getByRole('article')).toHaveCount(2)

  // Days without an article are passed over, both ways.
  await main.getByRole('link', { name: '14 September 2023' }).click()
  await expect(page).toHaveURL('/archive/2023/09/14')
  await main.getByRole('link', { name: '20 September 2023' }).click()
  await main.getByRole('link', { name: headline }).click()

  await main.getByRole('link', { name: 'Ana Lindqvist' }).click()
  await expect(page).toHaveURL('/authors/ana-lindqvist')
  await expect(main).toContainText('Reports on Western Asia.')
  const corrections = page.getByRole('region', { name: 'Corrections' })
  await expect(corrections).toContainText('What is right:')

  await page.goto('/agreements/iran-iraq-border-security-2023')
  await main.getByRole('link', { name: 'border security', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Border security')
  await expect(main.getByRole('table')).toContainText('Iran–Iraq border treaty')
  await expect(page.getByRole('region', { name: 'Deadlines' })).toContainText('overdue')
})

test('a day nothing was published on says so; one that never was is not found', async ({
  page,
}) => {
  await page.goto('/archive/1999/01/01')
  await expect(page.getByRole('main')).toContainText('Nothing was published on 1 January 1999.')
  await page.getByRole('link', { name: /→/ }).click()
  await expect(page.getByRole('main').getByRole('article').first()).toBeVisible()
  expect((await page.request.get('/archive/2023/02/29')).status()).toBe(404)
})

test('two who sign an article together are both found by it', async ({ page, given }) => {
  const headline = 'Two envoys share one boat'
  const byline = 'Eulalia Brandvold and Tomás Okello'
  const { path } = await given.publishedArticle({ headline, byline })
  await page.goto(path)
  await expect(page.getByText(`By ${byline}`)).toBeVisible()
  for (const name of ['Eulalia Brandvold', 'Tomás Okello']) {
    await page.goto(path)
    await page.getByRole('main').getByRole('link', { name }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
    await expect(page.getByRole('link', { name: headline })).toBeVisible()
  }
})

test('sitemaps lead to every sort of page, the news only to what is new', async ({
  request,
  given,
  baseURL,
}) => {
  const { path } = await given.publishedArticle({ headline: 'Ice & <fog> close the strait' })
  const robots = await (await request.get('/robots.txt')).text()
  const named = [...robots.matchAll(/^Sitemap: (.+)$/gm)].map(([, address]) => address!)
  expect(named).toEqual([`${baseURL}/sitemap.xml`, `${baseURL}/news-sitemap.xml`])
  const addresses = async (sitemap: string) =>
    [...(await (await request.get(sitemap)).text()).matchAll(/<loc>(.+?)<\/loc>/g)].map(
      ([, address]) => address!,
    )
  const listed = (await Promise.all((await addresses(named[0]!)).map(addresses))).flat()
  expect(new Set(listed).size, 'each once').toBe(listed.length)
  for (const one of [
    path,
    '/subjects/borders',
    '/authors/ana-lindqvist',
    '/archive/2023/09/20',
    '/agreements/jcpoa-2015',
    '/countries/iran/iraq',
    '/people/abbas-araghchi',
    '/kinds/news',
  ])
    expect(listed).toContain(`${baseURL}${one}`)

  const news = await (await request.get('/news-sitemap.xml')).text()
  expect(news).toContain(`<loc>${baseURL}${path}</loc>`)
  expect(news).toContain('<news:title>Ice &amp; &lt;fog&gt; close the strait</news:title>')
  expect(await addresses('/news-sitemap.xml')).not.toContain(
    `${baseURL}/articles/iraq-declares-kurdish-opposition-bases-on-irans-border-empty-as-deadline-passes`,
  )
})
