import type { Page } from '@playwright/test'
import { expect, test } from './test'

const timelineOf = (page: Page) => page.getByRole('region', { name: /who says so/ })
const twoParties = '/agreements/iran-iraq-border-security-2023'

/** Where an entry stands from the left. */
const leftOf = async (page: Page, words: string) => {
  const entry = timelineOf(page).getByRole('listitem').filter({ hasText: words }).first()
  return (await entry.boundingBox())!.x
}

test('of two parties each has a side of its own, what happened the middle, and others a place apart', async ({
  page,
}) => {
  await page.goto(`${twoParties}?until=2024`)
  const iran = await leftOf(page, 'Full implementation would bring durable security')
  await page.goto(`${twoParties}?side=iraq`)
  const iraqi = timelineOf(page).locator('li[id^=claim]').first()
  const iraq = (await iraqi.boundingBox())!.x
  await page.goto(`${twoParties}?kind=event`)
  const happened = (await timelineOf(page).locator('li[id^=event]').first().boundingBox())!.x
  expect(iran).toBeLessThan(happened)
  expect(happened).toBeLessThan(iraq)
  await page.goto(`${twoParties}?side=others`)
  await expect(timelineOf(page).getByRole('heading', { name: 'Others' }).first()).toBeVisible()
})

test('of several parties each that speaks has a lane, and on a phone each entry names its lane', async ({
  page,
}) => {
  for (const [address, lane, words] of [
    ['/agreements/jcpoa-2015', 'Russia', 'The E3 decision has no legal effect'],
    ['/agreements/black-sea-grain-2022', 'Türkiye', 'He and Putin agree'],
  ] as const) {
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto(address)
    const head = timelineOf(page).getByText(lane, { exact: true }).first()
    expect(await leftOf(page, words)).toBeCloseTo((await head.boundingBox())!.x, 0)
    await page.setViewportSize({ width: 360, height: 740 })
    const entry = timelineOf(page).getByRole('listitem').filter({ hasText: words }).first()
    await expect(entry.getByText(lane).first()).toBeVisible()
    expect((await entry.boundingBox())!.width).toBeGreaterThan(250)
  }
})

test('a timeline pages from the newest to the first and back, and jumps to a year', async ({
  page,
}) => {
  await page.goto(twoParties)
  const timeline = timelineOf(page)
  const seen: string[] = []
  const idsOf = () => timeline.locator('ol > li[id]').evaluateAll((all) => all.map(({ id }) => id))
  for (;;) {
    seen.push(...(await idsOf()))
    const older = timeline.getByRole('link', { name: 'Older' })
    if ((await older.count()) === 0) break
    await older.click()
    await expect(page).toHaveURL(new RegExp(`until=.*#timeline`))
    await expect(timeline.locator(`#${seen.at(-1)}`)).toHaveCount(0)
    await expect(timeline.getByRole('link', { name: 'Newer' })).toBeVisible()
  }
  const [all] = /^\d+/.exec(
    (await timeline
      .getByText(/^\d+ entries$/)
      .first()
      .textContent())!,
  )!
  expect(seen).toHaveLength(Number(all))
  expect(new Set(seen).size).toBe(seen.length)
  await timeline.getByRole('link', { name: 'Newer' }).click()
  await expect(timeline.locator(`#${seen.at(-1)}`)).toHaveCount(0)
  await timeline.getByRole('link', { name: '2023', exact: true }).click()
  await expect(timeline.getByRole('heading', { level: 3 }).first()).toHaveText('2023')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a timeline is narrowed by side, stance and commitment, and keeps the past day', async ({
    page,
  }) => {
    await page.goto(`${twoParties}?on=2024-12-31`)
    const timeline = timelineOf(page)
    await timeline.getByLabel('Whose claims').selectOption('iran')
    await timeline.getByLabel('Stance').selectOption('reiterates')
    await timeline.getByRole('button', { name: 'Narrow down' }).click()
    await expect(page).toHaveURL(/on=2024-12-31.*side=iran.*stance=reiterates/)
    const entries = timeline.locator('ol > li[id]')
    const narrowed = await entries.count()
    expect(narrowed).toBeGreaterThan(0)
    await expect(entries.filter({ hasText: 'Reiterates' })).toHaveCount(narrowed)
    await expect(entries.filter({ hasText: '2025' })).toHaveCount(0)
    await timeline.getByLabel('Show').selectOption('event')
    await timeline.getByRole('button', { name: 'Narrow down' }).click()
    await expect(timeline).toContainText('only claims have a side, a stance or a commitment')
    await timeline.getByRole('link', { name: 'events only' }).click()
    await expect(entries).toHaveCount(narrowed)
  })

  test('what the address asks for and nobody knows is said, and the rest is shown', async ({
    page,
  }) => {
    await page.goto(`${twoParties}?side=atlantis&stance=denies`)
    const timeline = timelineOf(page)
    await expect(timeline).toContainText('No party has this address here')
    await expect(timeline.locator('ol > li[id]').first()).toContainText('Denies')
  })
})

test('each entry leads to its own address, and from there back to its place', async ({ page }) => {
  await page.goto(`${twoParties}?until=2024`)
  const words = 'Full implementation would bring durable security'
  const entry = timelineOf(page).getByRole('listitem').filter({ hasText: words })
  await entry.hover()
  await entry.getByRole('link', { name: 'link to this claim' }).click()
  await expect(page).toHaveURL(/\/record\/claims\/\d+$/)
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { level: 1 })).toContainText(words)
  await expect(main).toContainText('Abbas Araghchi')
  await expect(main.getByRole('heading', { name: 'Sources' })).toBeVisible()
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    /\/record\/claims\/\d+$/,
  )
  await main.getByRole('link', { name: /border security agreement/ }).click()
  await expect(entry).toBeInViewport()
})

test('search leads to facts at their own addresses, and short addresses of commitments lead on', async ({
  page,
  request,
}) => {
  await page.goto('/search?q=disarms')
  const record = page.getByRole('region', { name: 'On the record' })
  const commitment = record.getByRole('link', { name: /disarms/ }).first()
  const address = (await commitment.getAttribute('href'))!
  expect(address).toMatch(/^\/record\/commitments\/\d+$/)
  const answer = await request.get(address, { maxRedirects: 0 })
  expect(answer.status()).toBe(307)
  expect(answer.headers().location).toMatch(/^\/agreements\/[^/]+\/commitments\/\d+$/)
  await page.goto('/search?q=withdrawal+united+states')
  await record.getByRole('link', { name: 'Withdrawal by United States' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Withdrawal by United States, 8 May 2018',
  )
})

test('a fact that is withdrawn answers 410 and says whose record it was; one that never was, 404', async ({
  request,
  given,
}) => {
  const id = await given.withdrawnClaim()
  const gone = await request.get(`/record/claims/${id}`)
  expect(gone.status()).toBe(410)
  expect(await gone.text()).toContain('This claim was withdrawn')
  for (const address of ['/record/claims/999999', '/record/claims/one', '/record/poems/1'])
    expect((await request.get(address)).status(), address).toBe(404)
})
