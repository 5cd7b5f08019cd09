import type { Page } from '@playwright/test'
import { expect, test } from './test'

// What browser/ adds to readers' pages, and that the pages are whole without it.

const article = '/articles/iran-and-iraq-sign-border-security-document-in-baghdad'

test.describe('in Tehran', () => {
  test.use({ timezoneId: 'Asia/Tehran' })

  test('times are those of the reader’s clock, and of UTC when asked; nothing moves', async ({
    page,
  }) => {
    await page.goto(article)
    const published = page.getByText(/^Published/)
    await expect(published).toHaveText('Published 20 March 2023, 11:50 GMT+3:30')
    const below = () =>
      page.evaluate(() => {
        const parts = [...document.querySelectorAll('.tools, .tools > *, .article-text')]
        return parts.map((part) => part.getBoundingClientRect().toJSON())
      })
    await page.evaluate(() => document.fonts.ready)
    const inUtc = page.getByRole('button', { name: 'Times in UTC' })
    await inUtc.focus()
    const before = await below()
    await page.keyboard.press('Space')
    await expect(published).toHaveText('Published 20 March 2023, 08:20 UTC')
    await expect(inUtc).toHaveAttribute('aria-pressed', 'true')
    expect(await below()).toEqual(before)
  })
})

test('an article saved for later waits on the page of saved articles until it is taken out', async ({
  page,
}) => {
  await page.goto(article)
  const headline = (await page.getByRole('heading', { level: 1 }).textContent())!
  await page.getByRole('button', { name: 'Save for later' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Saved in this browser' })).toBeVisible()
  await page.getByRole('link', { name: 'Saved articles' }).click()
  const saved = page.getByRole('list', { name: 'Saved articles' })
  await saved.getByRole('link', { name: headline }).click()
  await expect(page).toHaveURL(article)
  await expect(page.getByRole('button', { name: 'Save for later', pressed: true })).toBeVisible()
  await page.goto('/saved')
  await saved.getByRole('button', { name: `Remove ${headline}` }).click()
  await expect(page.getByText('Nothing is saved yet.')).toBeVisible()
})

test('the size of text is remembered from one article to the next', async ({ page }) => {
  const size = () =>
    page.locator('.article-text').evaluate((one) => parseFloat(getComputedStyle(one).fontSize))
  await page.goto(article)
  const usual = await size()
  await page.getByRole('button', { name: 'Larger text' }).click()
  await expect.poll(size).toBeGreaterThan(usual)
  const larger = await size()
  await page.getByRole('region', { name: 'The story' }).getByRole('link').first().click()
  await expect(page).not.toHaveURL(article)
  expect(await size()).toBe(larger)
})

test('the link that is copied is the article’s own address', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${article}?utm_source=elsewhere#since`)
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(new URL(copied).pathname + new URL(copied).search).toBe(article)
  expect(new URL(copied).port).toBe(new URL(baseURL!).port)
})

test('the search suggests pages while a reader types, in any script, and the keys lead there', async ({
  page,
}) => {
  await page.goto('/')
  const box = await comboboxOf(page)
  await box.fill('عراقچ')
  const persian = page.getByRole('option', { name: 'Abbas Araghchi عباس عراقچی Person' })
  await expect(persian).toBeVisible()
  await expect(box).toHaveAttribute('aria-expanded', 'true')
  await box.press('Escape')
  await expect(persian).toBeHidden()
  await expect(box).toHaveValue('عراقچ')

  await box.fill('araghc')
  const option = page.getByRole('option', { name: /^Abbas Araghchi/ })
  await expect(option).toHaveAttribute('aria-selected', 'false')
  await box.press('ArrowDown')
  await expect(option).toHaveAttribute('aria-selected', 'true')
  await expect(box).toHaveAttribute('aria-activedescendant', (await option.getAttribute('id'))!)
  await box.press('Enter')
  await expect(page).toHaveURL('/people/abbas-araghchi')

  await page.goto('/')
  await (await comboboxOf(page)).fill('araghc')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/search?q=araghc')
})

test('nothing is suggested of what readers cannot see', async ({ request, given }) => {
  const named = 'Vendelmar Ostrowick'
  await given.hiddenEntity('person', named)
  const suggested = async (words: string) =>
    (await request.get(`/search/suggestions?${new URLSearchParams({ q: words })}`)).text()
  expect(await suggested('Vendelmar')).not.toContain(named)
  for (const words of ['', 'a', '\u0000', 'half \uD83D of a pair', 'treaty '.repeat(900), `'"%_\\`])
    expect(JSON.parse(await suggested(words)), words).toBeInstanceOf(Array)
})

test('where the browser keeps nothing, everything else works', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    })
  })
  await page.goto(article)
  await page.getByRole('button', { name: 'Save for later' }).click()
  await expect(
    page.getByRole('status').filter({ hasText: 'This browser keeps nothing' }),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Larger text' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-text', 'large')
  await page.goto('/saved')
  await expect(page.getByText('Nothing is saved yet.')).toBeVisible()
})

test('the modules come as one small file that may be kept for good', async ({ page, request }) => {
  await page.goto('/')
  const address = await page.locator('script[data-own][src]').getAttribute('src')
  const answer = await request.get(address!)
  expect(answer.headers()['cache-control']).toBe('public, max-age=31536000, immutable')
  expect(answer.headers()['content-type']).toContain('javascript')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('an article offers nothing that does not work, and says times in UTC', async ({ page }) => {
    await page.goto(article)
    await expect(page.getByText(/^Published/)).toHaveText('Published 20 March 2023, 08:20 UTC')
    await expect(page.getByRole('button', { name: 'Save for later' })).toBeHidden()
    await page.goto('/saved')
    await expect(page.getByText('Saving needs JavaScript')).toBeVisible()
    await expect(page.getByText('Nothing is saved yet.')).toBeHidden()
  })
})

/** The search box of the masthead, which suggests from when somebody comes to it. */
async function comboboxOf(page: Page) {
  await page.waitForLoadState()
  await page.getByLabel('Search Entente').focus()
  const box = page.getByRole('banner').getByRole('combobox', { name: 'Search Entente' })
  await expect(box).toBeFocused()
  return box
}
