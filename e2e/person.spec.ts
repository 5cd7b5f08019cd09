import { expect, test } from './test'

test('a person is found and shown under each name, whatever the script and the spelling', async ({
  page,
}) => {
  for (const name of ['Araqchi', 'ARAGHCHI', 'عباس عراقچی', 'عباس عراقجي'.replace('ج', 'چ')]) {
    await page.goto(`/search?q=${encodeURIComponent(name)}`)
    const record = page.getByRole('region', { name: 'On the record' })
    await expect(record.getByRole('link', { name: 'Abbas Araghchi' }), name).toHaveAttribute(
      'href',
      '/people/abbas-araghchi',
    )
  }
  await page.goto('/people/abbas-araghchi')
  const names = page.getByRole('region', { name: 'Names' })
  for (const name of ['Abbas Araqchi', 'Seyyed Abbas Araghchi', 'عباس عراقچی']) {
    await expect(names.getByText(name, { exact: true })).toBeVisible()
  }
  const persian = names.getByText('عباس عراقچی')
  await expect(persian).toHaveAttribute('lang', 'fa')
  await expect(persian).toHaveAttribute('dir', 'rtl')
})

test('a person’s page answers who this is: offices over time, what was signed, what was said', async ({
  page,
}) => {
  await page.goto('/people/qasim-al-araji')
  await expect(page.getByRole('region', { name: 'Offices' }).getByRole('listitem')).not.toHaveCount(
    0,
  )
  await expect(
    page.getByRole('region', { name: 'Signed' }).getByRole('link', { name: /2023/ }),
  ).toHaveAttribute('href', '/agreements/iran-iraq-border-security-2023')
  await expect(page.getByRole('region', { name: 'What was said' })).toContainText(/\d{4}/)
})
