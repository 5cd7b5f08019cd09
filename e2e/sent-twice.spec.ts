import { expect, test } from './test'

test('a draft sent twice is one article', async ({ page, given, signInAs }) => {
  const headline = 'Grain scales checked against one weight'
  const { path } = await given.report(headline)
  await signInAs('mirela')
  await page.goto(path)
  await page.getByRole('button', { name: 'Save as a draft' }).dblclick()
  await expect(page).toHaveURL(/\/desk\/articles\/\d+$/)
  expect(await given.articlesCalled(headline)).toBe(1)
})

test('a report taken in two windows is one article', async ({ page, context, given, signInAs }) => {
  const headline = 'Ferries keep one clock on both banks'
  const { path } = await given.report(headline)
  await signInAs('mirela')
  const other = await context.newPage()
  await Promise.all([page.goto(path), other.goto(path)])
  await Promise.all(
    [page, other].map((one) => one.getByRole('button', { name: 'Save as a draft' }).click()),
  )
  await expect(page).toHaveURL(/\/desk\/articles\/\d+$/)
  await expect(other).toHaveURL(page.url())
  expect(await given.articlesCalled(headline)).toBe(1)
})

test('a new article sent twice is one', async ({ page, given, signInAs }) => {
  const headline = 'Signal lamps agreed for fog'
  await signInAs('ana')
  await page.goto('/desk/articles/new')
  await page.getByLabel('Headline').fill(headline)
  const [first] = await Promise.all([
    page.waitForRequest((request) => request.method() === 'POST'),
    page.getByRole('button', { name: 'Save as a draft' }).click(),
  ])
  await expect(page).toHaveURL(/\/desk\/articles\/\d+$/)
  const again = await page.request.post(first.url(), {
    headers: await first.allHeaders(),
    data: first.postDataBuffer()!,
  })
  expect(again.ok()).toBe(true)
  expect(await given.articlesCalled(headline)).toBe(1)
})
