import { pages } from './pages'
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
    const data = await page.locator('script[type="application/ld+json"]').allTextContents()
    expect(data.map((one) => (JSON.parse(one) as { url: string }).url.replace(/\/$/, ''))).toEqual([
      here,
    ])
  })
}
