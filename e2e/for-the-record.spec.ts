import type { Page } from '@playwright/test'
import { expect, test } from './test'

test('the article says what its report adds to the record, and leads to deciding it', async ({
  page,
  given,
  signInAs,
}) => {
  const { path } = await given.report('Tide tables printed in two scripts')
  await signInAs('mirela')
  await page.goto(path)
  const claim = page.getByRole('group', { name: /^Claim: .*fully manned/ })
  await claim.getByLabel('Accept').check()
  const all = await page.locator('fieldset[data-proposal]').count()
  await saveAsDraft(page)

  const record = page.getByRole('region', { name: 'For the record' })
  await expect(record).toContainText('Enters the record on publication: 1')
  await expect(record).toContainText('fully manned')
  await expect(record).toContainText(`Not decided, stays out: ${all - 1}`)

  await record.getByRole('link', { name: 'Decide on them' }).click()
  await page
    .getByRole('group', { name: /^Event: 10 March 2024/ })
    .getByLabel('Accept')
    .check()
  await page.getByRole('button', { name: 'Save these decisions' }).click()
  await expect(page).toHaveURL(/\/desk\/articles\/\d+/)
  await expect(record).toContainText('Enters the record on publication: 2')
  await expect(record).toContainText(`Not decided, stays out: ${all - 2}`)
})

test('a report taken without an agreement can be given one when its proposals are decided', async ({
  page,
  given,
  signInAs,
}) => {
  const { path } = await given.report('Quarantine of livestock ends at noon')
  await signInAs('mirela')
  await page.goto(path)
  await page.getByLabel('Agreement', { exact: true }).selectOption('')
  await saveAsDraft(page)
  await page.getByRole('link', { name: 'Decide on them' }).click()
  await page
    .getByRole('group', { name: /^Claim: .*fully manned/ })
    .getByLabel('Accept')
    .check()
  await page.getByRole('button', { name: 'Save these decisions' }).click()
  const agreement = page.getByLabel('Agreement', { exact: true })
  await expect(agreement).toHaveAccessibleDescription(/Choose the agreement whose record/)
  await agreement.selectOption({ label: 'Iran–Iraq border security agreement (2023)' })
  await page.getByRole('button', { name: 'Save these decisions' }).click()
  await expect(page).toHaveURL(/\/desk\/articles\/\d+/)
  await expect(page.getByRole('region', { name: 'For the record' })).toContainText(
    'Enters the record on publication: 1',
  )
})

async function saveAsDraft(page: Page) {
  await page.getByRole('button', { name: 'Save as a draft' }).click()
  await expect(page).toHaveURL(/\/desk\/articles\/\d+/)
}
