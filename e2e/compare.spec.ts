import { expect, test } from './test'

test.use({ javaScriptEnabled: false })

test('two agreements are found by words of their titles and set side by side', async ({ page }) => {
  await page.goto('/agreements')
  await page.getByRole('link', { name: 'Compare two' }).click()
  await page.getByLabel('An agreement').fill('iran border')
  await page.getByLabel('compared with').fill('jcpoa')
  await page.getByRole('button', { name: 'Compare' }).click()

  const choice = page.getByRole('status').filter({ hasText: 'Which one is meant?' })
  await choice.getByRole('link', { name: /border security agreement/ }).click()

  const table = page.getByRole('table')
  await expect(table.getByRole('columnheader')).toHaveText([
    'Point',
    /border security agreement/,
    /JCPOA/,
  ])
  const form = table.getByRole('row', { name: /^Form/ })
  await expect(form.getByRole('rowheader')).toContainText('differs')
  await expect(form.getByRole('cell')).toHaveText(['Bilateral', 'Multilateral'])
  await expect(table.getByRole('row', { name: /^Carried out/ })).toContainText('÷ (3 ×')
})

test('one agreement on two days shows what changed between them', async ({ page }) => {
  const name = 'iran-iraq-border-security-2023'
  await page.goto(`/agreements/compare?a=${name}&b=${name}&on=2023-09-20&onB=2023-11-15`)
  await expect(page.getByRole('region', { name: 'What changed' })).toContainText(
    'Between 20 September and 15 November 2023',
  )
  const commitments = page.getByRole('row', { name: /^Commitments/ })
  await expect(commitments.getByRole('cell').nth(1)).toContainText(
    'Overdue by 57 days on 15 November 2023',
  )
})

test('a name nobody has is said to be none, and a day that is none is told', async ({ page }) => {
  await page.goto('/agreements/compare?a=zzzz&b=jcpoa-2015&on=2023-02-30')
  await expect(page.getByText('No agreement on the record is called “zzzz”')).toBeVisible()
  await expect(page.getByText('“2023-02-30” is no day of the calendar')).toBeVisible()
})
