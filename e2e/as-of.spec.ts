import type { Page } from '@playwright/test'
import { expect, test } from './test'

// What each agreement's page answers for days in its past, from the demo newsroom's record.

const on = (page: Page, slug: string, day: string) => page.goto(`/agreements/${slug}?on=${day}`)
const status = (page: Page) =>
  page.getByRole('term').filter({ hasText: 'Legal status' }).locator('xpath=following-sibling::dd')
const inDispute = (page: Page) => page.getByRole('region', { name: 'In dispute on this day' })
const ledger = (page: Page) =>
  page.getByRole('table', { name: /Commitments, the level of each through time/ })
const commitment = (page: Page, statement: RegExp) =>
  ledger(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: statement }) })
const border = 'iran-iraq-border-security-2023'

test.describe('the border security agreement of 19 March 2023', () => {
  test('a day after the deadline: emptied, says the committee; moved to camps, or in part, say others', async ({
    page,
  }) => {
    await on(page, border, '2023-09-20')
    await expect(page.getByRole('note')).toContainText('looking back')
    await expect(page.getByRole('note')).toContainText(/Since then: .*\d+ claims/)
    await expect(commitment(page, /bases and posts .* vacated/)).toContainText('overdue by 1 day')
    const opened = page.getByRole('row').filter({ hasText: 'evacuated for good' })
    await opened
      .getByText(/\d+ claims?/)
      .first()
      .click()
    await expect(opened.getByText('have been definitively evacuated')).toBeVisible()
    await expect(opened).toContainText(/\d sources, \d lines? of evidence/)

    const moved = inDispute(page)
    await expect(moved).toContainText(
      /Overdue by 1 day on 20 September 2023; Iran says it was met, Iraq says it was met, .* says only in part/,
    )
    await expect(moved).toContainText('All the armed groups were transferred to five camps')
    await expect(moved).toContainText(/Sources?:/)
    await expect(inDispute(page)).not.toContainText('Mohammad Bagheri')
  })

  test('two months on: met, says Iraq; only in part, says Iran', async ({ page }) => {
    await on(page, border, '2023-11-15')
    const whole = inDispute(page)
    await expect(whole).toContainText('The agreement as a whole')
    await expect(whole).toContainText(/Iran says only in part, Iraq says it was met/)
    await expect(whole).toContainText('Iraq has implemented every clause.')
    await expect(whole.getByText('parts of the agreement, not all of it')).toBeVisible()
    await expect(whole).toContainText('Fuad Hussein, Foreign Minister')
    await expect(commitment(page, /disarms the armed/)).toContainText('overdue by 57 days')
  })

  test('after August 2025: a security agreement, says Iran; none exists, says Iraq', async ({
    page,
  }) => {
    await on(page, border, '2025-10-31')
    const whole = inDispute(page)
    await expect(whole).toContainText('no security agreement exists')
    await expect(whole).toContainText('He signed a security agreement in Baghdad')
    await expect(whole).toContainText(/Iran asserts it, Iraq denies it/)
    await expect(whole).toContainText('13 August 2025')
  })

  test('before it was signed: nobody had signed it and nothing was promised', async ({ page }) => {
    await on(page, border, '2023-03-01')
    await expect(status(page)).toContainText('Under negotiation')
    await expect(page.getByText('none of which had signed')).toBeVisible()
    await expect(page.getByRole('region', { name: 'Who signed' })).toHaveCount(0)
    await expect(page.getByText('nothing had been promised')).toBeVisible()
  })
})

for (const [day, answer, why] of [
  ['1976-12-31', 'In force', 'In force since 22 June 1976'],
  ['1981-01-01', 'Terminated', 'Denounced by Iraq on 17 September 1980'],
  ['1991-01-01', 'In force', 'In force since 14 August 1990, when Iraq reaffirmed it'],
] as const) {
  test(`the border treaty of 1975 on ${day}: ${why}`, async ({ page }) => {
    await on(page, 'iran-iraq-border-treaty-1975', day)
    await expect(status(page)).toContainText(answer)
    await expect(status(page)).toContainText(why, { ignoreCase: true })
    await expect(status(page)).toContainText(/Sources?:/)
  })
}

test('in 1981 the treaty’s page says that it is disputed who walked away first', async ({
  page,
}) => {
  await on(page, 'iran-iraq-border-treaty-1975', '1981-01-01')
  await expect(status(page)).toContainText('Who walked away first is disputed')
  await expect(status(page)).toContainText('No act of Iran that ends it is on record')
})

test('the grain initiative was in force on its last day but one, and is over a day later', async ({
  page,
}) => {
  await on(page, 'black-sea-grain-2022', '2023-07-16')
  await expect(status(page)).toContainText('In force')
  await expect(status(page)).toContainText('until 17 July 2023')
  await expect(inDispute(page)).toContainText('Russia told all parties that it extends by 60 days')
  await expect(inDispute(page)).toContainText('The extension is for 120 days.')
  await on(page, 'black-sea-grain-2022', '2023-07-18')
  await expect(status(page)).toContainText('Expired')
  await expect(status(page)).toContainText('others a suspension until conditions are met')
})

test('Prespa was signed and approved by one side in July 2018, and in force in March 2019', async ({
  page,
}) => {
  await on(page, 'prespa-2018', '2018-07-01')
  await expect(status(page)).toContainText('signed on 17 June 2018')
  const parties = page.getByRole('table', { name: 'How it stands for each party' })
  await expect(parties.getByRole('row', { name: /North Macedonia/ })).toContainText(
    /Approval 20 June 2018/,
  )
  await expect(status(page)).toContainText('the president refuses to sign')
  await on(page, 'prespa-2018', '2019-03-01')
  await expect(status(page)).toContainText('in force since 12 February 2019')
  await expect(status(page)).toContainText('The date is disputed')
  await expect(parties.getByRole('row', { name: /Greece/ })).toContainText(
    /Ratification 25 January 2019/,
  )
})

test('a reader steps from change to change, and every address keeps the day', async ({ page }) => {
  await on(page, border, '2023-09-20')
  await page.getByRole('link', { name: 'Previous change: 19 September 2023' }).click()
  await expect(page).toHaveURL(/on=2023-09-19/)
  await page.getByRole('link', { name: 'Next change: 20 September 2023' }).click()
  await expect(page).toHaveURL(/on=2023-09-20/)
  await ledger(page).getByRole('rowheader').first().getByRole('link').first().click()
  await expect(page).toHaveURL(/\/commitments\/\d+\?on=2023-09-20$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Iraq disarms/)
  await expect(page.getByRole('main')).toContainText('Overdue by 1 day on 20 September 2023')
  await page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link').last().click()
  await expect(page).toHaveURL(new RegExp(`/agreements/${border}\\?on=2023-09-20$`))
})

for (const [day, words] of [
  ['2023-02-31', 'is not a day in the calendar'],
  ['2199-01-01', 'the record does not know the future'],
] as const) {
  test(`${day} is refused in words, and the record of today is shown`, async ({ page }) => {
    await on(page, border, day)
    await expect(page.getByRole('alert').filter({ hasText: words })).toBeVisible()
    await expect(page.getByRole('note')).toHaveCount(0)
  })
}

test('a day before everything on record leads to the first day that is', async ({ page }) => {
  await on(page, 'prespa-2018', '1990-01-01')
  await expect(page.getByRole('note')).toContainText('Nothing was on record by then')
  await page
    .getByRole('note')
    .getByRole('link', { name: /June 2018/ })
    .click()
  await expect(page).toHaveURL(/on=2018-/)
})

test.describe('the ledger on a phone, without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

  test('opens a row by keyboard, and keeps its first column while time scrolls', async ({
    page,
  }) => {
    await page.goto(`/agreements/${border}`)
    const summary = ledger(page).locator('summary').first()
    await summary.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByText('As of 31 October 2025').first()).toBeVisible()

    const first = ledger(page).getByRole('rowheader').first()
    const before = (await first.boundingBox())!.x
    const standing = commitment(page, /^Iraq disarms/)
      .getByRole('cell')
      .last()
    await expect(standing).not.toBeInViewport()
    await standing.scrollIntoViewIfNeeded()
    await expect(standing).toBeInViewport()
    expect((await first.boundingBox())!.x).toBe(before)
  })
})
