import type { Locator } from '@playwright/test'
import { follow, tabTo } from './keyboard'
import { expect, test } from './test'

// Who signed it, what was promised, what has been done since, who says so: of one agreement, by
// those who listen to the page and by those who have no mouse.
test.beforeEach(async ({ page }) => {
  await page.goto('/agreements/iran-iraq-border-security-2023')
})

test('one who listens finds each answer under a head of its own, in this order', async ({
  page,
}) => {
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { level: 1 })).toHaveAccessibleName(
    /border security agreement/,
  )
  const answers = [
    main.getByRole('term').filter({ hasText: /^Signed$/ }),
    main.getByRole('heading', { level: 2, name: 'What was promised, and what was done' }),
    main.getByRole('heading', { level: 2, name: 'What happened, and who says so' }),
    main.getByRole('heading', { level: 2, name: 'Who signed' }),
    main.getByRole('heading', { level: 2, name: 'Sources of this page' }),
  ]
  await expectInOrder(answers)
})

test('one who listens hears who signed, for whom and in what office', async ({ page }) => {
  const signed = page.getByRole('main').getByRole('region', { name: 'Who signed' })
  const first = signed.getByRole('listitem').first()
  await expect(first.getByRole('link').first()).toHaveAccessibleName('Ali Shamkhani')
  await expect(first).toContainText(/Secretary, Supreme National Security Council, for Iran/)
  await expect(first.getByRole('time').first()).toHaveText('19 March 2023')
})

test('one who listens hears each commitment as a row: the promise, its levels in time, how it stands', async ({
  page,
}) => {
  const ledger = page.getByRole('table', { name: /^Commitments, the level of each/ })
  await expect(ledger.getByRole('columnheader').nth(0)).toHaveAccessibleName('Commitment')
  await expect(ledger.getByRole('columnheader').nth(1)).toHaveAccessibleName('Level through time')
  await expect(ledger.getByRole('columnheader').nth(2)).toHaveAccessibleName('Where it stands')
  const row = ledger
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: /^Iraq disarms the armed/ }) })
  await expect(row.getByRole('link', { name: 'Contested, as of 19 September 2023' })).toHaveCount(1)
  await expect(row.getByRole('cell').last()).toContainText(/Contested.*Due 19 September 2023/s)
})

test('one who listens hears who says so: the speaker, the office, the stance and the source', async ({
  page,
}) => {
  const timeline = page.getByRole('region', { name: 'What happened, and who says so' })
  const claim = timeline.locator('li[id^=claim]').first()
  await expect(claim).toHaveRole('listitem')
  await expect(claim.getByRole('time').first()).toBeVisible()
  await expect(claim).toContainText(/Source/)
  await expect(claim.getByRole('link').last()).toHaveAccessibleName(/\w/)
})

test('one who has no mouse comes to each answer', async ({ page }) => {
  await follow(page, 'Skip to content')
  await follow(page, 'Ali Shamkhani')
  await expect(page).toHaveURL('/people/ali-shamkhani')
  await page.goBack()

  const judged = await tabTo(page, 'link', 'Contested, as of 19 September 2023')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#assessment-\d+$/)
  await expect(judged).toBeVisible()
  const folded = page.locator('details', { hasText: 'Iraq’s committee said' }).first()
  await expect(folded.getByText('Iraq’s committee said').first()).toBeVisible()

  await page.keyboard.press('Tab')
  await expect(page.locator('*:focus')).toBeInViewport()
})

/** Each stands after the one before it, in the order in which the page is read out. */
async function expectInOrder(all: Locator[]) {
  for (const one of all) await expect(one).toHaveCount(1)
  const places = await Promise.all(
    all.map((one) =>
      one.evaluate((element) => [...document.querySelectorAll('*')].indexOf(element)),
    ),
  )
  expect(places).toEqual(places.toSorted((one, other) => one - other))
}
