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
  await expect(page.getByRole('main')).toContainText('No agreement on record fits.')
})
