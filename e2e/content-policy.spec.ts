import type { Page } from '@playwright/test'
import { pages } from './pages'
import { expect, test } from './test'

for (const { name, path, as } of pages) {
  test(`${name} asks for nothing that its content policy forbids`, async ({ page, signInAs }) => {
    if (as) await signInAs(as)
    const violations = await violationsOf(page)
    const answer = await page.goto(typeof path === 'string' ? path : await path())
    expect(scriptsAllowedBy(answer!.headers()['content-security-policy'])).toMatch(
      /'nonce-\S{20,}'/,
    )
    await page.waitForLoadState('networkidle')
    expect(violations).toEqual([])
  })
}

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

/** Each violation the browser reports from now on, a line each. */
async function violationsOf(page: Page): Promise<string[]> {
  const seen: string[] = []
  await page.exposeFunction('sayViolation', (line: string) => seen.push(line))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { sayViolation } = window as unknown as { sayViolation: (line: string) => void }
      sayViolation(`${event.violatedDirective}: ${event.blockedURI} (${event.sample})`)
    })
  })
  return seen
}

const scriptsAllowedBy = (policy = '') =>
  policy.split(';').find((one) => one.trim().startsWith('script-src ')) ?? ''
