import { violationsOf } from './content-policy'
import { expect, test } from './test'

test('a script that came into a page with somebody’s words is not run', async ({ page }) => {
  const violations = await violationsOf(page)
  await page.goto('/')
  const ran = await page.evaluate(() => {
    document.querySelector('main')!.innerHTML = '<button onclick="window.ran = true"></button>'
    document.querySelector('main button')!.dispatchEvent(new Event('click'))
    return 'ran' in window
  })
  expect(ran).toBe(false)
  await expect.poll(() => violations).toContainEqual(expect.stringContaining('script-src-attr'))
})
