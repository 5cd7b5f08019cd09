import { expect, test } from './test'

test.use({ javaScriptEnabled: false })

test('a reader without JavaScript searches and reads', async ({ page, given }) => {
  const headline = 'Weather balloons cross a closed frontier'
  await given.publishedArticle({ headline, names: ['azerbaijan'] })
  await page.goto('/')
  await page.getByRole('banner').getByRole('searchbox').fill('weather balloons')
  await page.getByRole('banner').getByRole('button', { name: 'Search' }).click()
  await page.getByRole('link', { name: headline }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
  await page.goto('/agreements')
  await page.getByLabel('Party').selectOption({ label: 'Iraq' })
  await page.getByRole('main').getByRole('button').first().click()
  await expect(page.getByRole('status')).toHaveText(/\d+ of \d+ agreements/)
  await expect(page.getByRole('button', { name: 'Light or dark' })).toBeHidden()
})

for (const address of ['/articles/never-written', '/countries/iran/atlantis', '/nothing-here']) {
  test(`a reader without JavaScript is told that ${address} does not exist`, async ({ page }) => {
    const answer = await page.goto(address)
    expect(answer!.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page')
    await page.getByRole('main').getByRole('link', { name: 'countries' }).click()
    await expect(page).toHaveURL('/countries')
  })
}

test('an editor without JavaScript is refused in words, signs in and signs out', async ({
  page,
  given,
}) => {
  const { name, email, password } = await given.account('Cora Vidal')
  await page.goto('/desk/account')
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password').fill('something else')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('alert')).toHaveText('This email and password do not fit together.')
  await expect(page.getByLabel('Email')).toHaveValue(email)

  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL('/desk/account')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)

  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await expect(page).toHaveURL(/\/desk\/sign-in/)
})
