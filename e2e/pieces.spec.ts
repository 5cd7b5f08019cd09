import type { Page } from '@playwright/test'
import { expect, test } from './test'

const piece = (page: Page, name: string | RegExp) => page.getByRole('region', { name })
const agreement = '/agreements/iran-iraq-border-security-2023'

test('a reader who does not see the pictures of an agreement reads the same in their tables', async ({
  page,
}) => {
  await page.goto(`${agreement}?on=2024-12-31`)
  const map = page.getByRole('figure').filter({ hasText: 'Natural Earth' })
  await expect(map.getByRole('img', { name: 'Where this is' })).toHaveAccessibleDescription(
    /Iran, Iraq, Baghdad/,
  )
  await map.getByText('The map as a table').click()
  await expect(map.getByRole('row', { name: /^Baghdad 33\.\d° N, 44\.\d° E/ })).toBeVisible()

  const score = piece(page, 'How far, over time')
  await expect(
    score.getByRole('img', { name: /was carried out, over time/ }),
  ).toHaveAccessibleDescription(
    /to 31 December 2024 assessments changed the score on 3 days; strictly counted it came to 22 %/,
  )
  await expect(score.getByRole('row').nth(1)).toHaveText(/30 September 2024.*22 %.*67 %.*3 of 9/)
  await score.getByRole('link', { name: '31 October 2023' }).click()
  await expect(page).toHaveURL(/on=2023-10-31/)
  await expect(piece(page, 'How far, over time').getByRole('row')).toHaveCount(3)

  const ledger = page.getByRole('table', { name: /level of each through time/ })
  await expect(ledger).toHaveAccessibleDescription(/A row is a commitment/)
  await expect(ledger.getByText(/^Contested from July 2023/).first()).toBeAttached()
  await expect(piece(page, /who says so/)).toHaveAccessibleDescription(/the newest first/)
})

test('before anything was assessed there is no score to follow', async ({ page }) => {
  await page.goto(`${agreement}?on=2023-09-01`)
  await expect(piece(page, 'How far, over time')).toContainText('had been assessed by then')
})

test('whom a country has agreements with can be read, and followed, without the drawing', async ({
  page,
}) => {
  await page.goto('/countries')
  const world = piece(page, 'Who has agreements with whom')
  await expect(
    world.getByRole('group', { name: 'Who has agreements with whom' }),
  ).toHaveAccessibleDescription(/\d+ countries with agreements on record/)
  await world.getByText('The map as a table').click()
  const iraq = world.getByRole('row', { name: /^Iraq/ })
  await expect(iraq.getByRole('link', { name: 'Iran' })).toHaveAttribute(
    'href',
    '/countries/iran/iraq',
  )
  await iraq.getByRole('link', { name: 'Iraq', exact: true }).click()

  const network = piece(page, 'With whom, by which agreement')
  const drawing = network.getByRole('group', { name: /agreements of Iraq, and with whom/ })
  await expect(drawing).toHaveAccessibleDescription(/The table beside it says the same/)
  // Its number depends on what other stories sign with Iraq.
  const mark = drawing.getByRole('link', {
    name: /^\d+: Iran–Iraq border treaty.*with Iran\. In force$/,
  })
  const number = parseInt((await mark.getAttribute('aria-label')) ?? '', 10)
  // With many agreements the table is folded.
  await network
    .locator('details')
    .evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')))
  const row = network.getByRole('row', { name: new RegExp(`^${number} `) })
  await expect(row).toContainText('In force')
  const address = await mark.getAttribute('href')
  await expect(row.getByRole('link').first()).toHaveAttribute('href', address!)
  await mark.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(address!))
})
