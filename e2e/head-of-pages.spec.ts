import { pages } from './pages'
import { expectPicture } from './picture'
import { schemaFaults } from './schema-faults'
import { graphOn } from './structured-data'
import { expect, test } from './test'

const nothingThere = ['no page']

for (const { name, path, as, canonical } of pages) {
  if (as || nothingThere.includes(name) || name === 'the sign-in page') continue
  test(`${name} says in its head what it is`, async ({ page, baseURL }) => {
    const address = typeof path === 'string' ? path : await path()
    await page.goto(address)
    const { pathname } = new URL(address, baseURL)
    const here = new URL(canonical ?? pathname, baseURL).href.replace(/\/$/, '')

    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', here)
    await expect(page.locator('meta[property="og:url"]')).toHaveAttribute('content', here)
    await expect(page.locator('meta[property="og:site_name"]')).toHaveAttribute(
      'content',
      'Entente',
    )
    const title = await page.locator('meta[property="og:title"]').getAttribute('content')
    expect(await page.title()).toContain(title)
    await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /\S{3}/)
    await expect(page.locator('link[type="application/rss+xml"][title=Entente]')).toHaveAttribute(
      'href',
      `${baseURL}/feed.xml`,
    )
    await expectPicture(page)

    const graph = await graphOn(page)
    expect(schemaFaults(graph)).toEqual([])
    const [itself] = graph['@graph']
    expect(String(itself!.url).replace(/\/$/, '')).toBe(here)
    const below = new URL(here).pathname.split('/').length > 2
    expect('breadcrumb' in itself!, 'breadcrumbs below the first level').toBe(below)
  })
}
