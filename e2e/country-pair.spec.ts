import { expect, test } from './test'

test('a country leads to what stands between it and another one', async ({ page, given }) => {
  const headline = 'Border posts of two neighbours share one radio'
  await given.publishedArticle({ headline, names: ['iran', 'iraq'] })
  await page.goto('/countries/iraq')
  await page.getByRole('link', { name: 'Iraq and Iran', exact: true }).click()
  await expect(page).toHaveURL('/countries/iran/iraq')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Iran and Iraq')
  await expect(
    page.getByRole('table').getByRole('link', { name: /border security agreement/ }),
  ).toHaveAttribute('href', '/agreements/iran-iraq-border-security-2023')
  await expect(page.getByRole('region', { name: 'Overdue' })).toBeVisible()
  await expect(page.getByRole('link', { name: headline })).toBeVisible()
})

test('both orders of the two lead to one page', async ({ page }) => {
  const answer = await page.request.get('/countries/iraq/iran', { maxRedirects: 0 })
  expect(answer.status()).toBe(308)
  expect(answer.headers().location).toBe('/countries/iran/iraq')
})

test('two countries with nothing between them say so', async ({ page }) => {
  await page.goto('/countries/chile/fiji')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chile and Fiji')
  await expect(page.getByRole('main')).toContainText(
    'No agreement on record has both Chile and Fiji as parties.',
  )
})

test('what is overdue between two comes first, with what each side says of it', async ({
  page,
}) => {
  await page.goto('/countries/iran/iraq')
  const heads = page.getByRole('main').getByRole('heading', { level: 2 })
  await expect(heads.first()).toHaveText('Overdue')
  const camps = page
    .getByRole('region', { name: 'Overdue' })
    .getByRole('listitem')
    .filter({ hasText: 'Iraq disarms the armed Iranian Kurdish opposition groups' })
  await expect(camps).toContainText(/Overdue by [\d,]+ days on .*Iran says only in part/)
  const disputes = page.getByRole('region', { name: 'In dispute between them' })
  const memorandum = disputes
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: 'Iran–Iraq security memorandum (2025)' }) })
  await expect(memorandum).toContainText('Iran asserts it, Iraq denies it.')
  await expect(page.getByRole('table')).toContainText('Approval: August 2025')
})

test('on a past day two countries show what was overdue then, and no later agreement', async ({
  page,
}) => {
  await page.goto('/countries/iran/iraq?on=2023-11-15')
  await expect(page.getByRole('note')).toContainText('the record as of 15 November 2023')
  await expect(page.getByRole('region', { name: 'Overdue' })).toContainText(
    'Overdue by 57 days on 15 November 2023',
  )
  await expect(page.getByRole('table')).not.toContainText('memorandum (2025)')
})

test('a country’s page says what it signed, owes and is owed, and who is in office today', async ({
  page,
}) => {
  await page.goto('/countries/iraq')
  const agreements = page.getByRole('table', { name: /Agreements of Iraq/ })
  await expect(
    agreements.getByRole('row').filter({ hasText: 'border treaty (1975' }),
  ).toContainText(/In force since .*Signature: 13 June 1975/)
  await expect(
    page.getByRole('region', { name: 'What it owes' }).getByRole('listitem').first(),
  ).toContainText('Overdue by')
  await expect(page.getByRole('region', { name: 'In dispute' })).toContainText('Iraq denies it')
  await page.getByRole('region', { name: 'Deadlines' }).getByRole('link', { name: 'All' }).click()
  await expect(page).toHaveURL('/deadlines?party=iraq')
  await expect(page.getByLabel('Owed by or to')).toHaveValue('iraq')
})
