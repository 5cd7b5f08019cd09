import type { Page } from '@playwright/test'
import { expect } from './test'

/** The picture a page names for those who share it is there, and as large as the page says. */
export async function expectPicture(page: Page): Promise<Buffer> {
  const meta = (property: string) =>
    page.locator(`meta[property="og:image${property}"]`).getAttribute('content')
  const address = (await meta(''))!
  expect(address).toMatch(/^https?:\/\/[^?]+\/picture\.png$/)
  expect(await meta(':alt')).toMatch(/\S{3}/)
  expect(await meta(':type')).toBe('image/png')
  const answer = await page.request.get(address)
  expect(answer.status(), address).toBe(200)
  expect(answer.headers()['content-type']).toBe('image/png')
  const png = await answer.body()
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
  expect([await meta(':width'), await meta(':height')]).toEqual(['1200', '630'])
  expect(png.length).toBeLessThan(60_000)
  return png
}
