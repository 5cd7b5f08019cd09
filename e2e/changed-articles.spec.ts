import { expect, test } from './test'

test('a correction stands on the article and on the page of all corrections', async ({
  page,
  given,
}) => {
  const headline = 'Nine wells reopen along the line'
  const { path } = await given.correctedArticle(
    { headline: 'Nineteen wells reopen along the line', names: ['jordan'] },
    { wrong: 'We wrote that nineteen wells reopened.', right: 'Nine wells reopened.', headline },
  )
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
  const note = page.getByRole('region', { name: 'Correction' })
  await expect(note).toContainText('We wrote that nineteen wells reopened.')
  await expect(note).toContainText('Nine wells reopened.')

  await page.goto('/corrections')
  await expect(page.getByRole('main')).toContainText('We wrote that nineteen wells reopened.')
  await page.getByRole('main').getByRole('link', { name: headline }).click()
  await expect(page).toHaveURL(path)
})

test('the text of a withdrawn article stays under a notice', async ({ page, given }) => {
  const headline = 'A crossing opens that never did'
  const notice = 'The report this rested on was withdrawn by its agency.'
  const { path } = await given.withdrawnArticle({ headline }, notice)
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
  await expect(page.getByRole('note')).toHaveText(`Withdrawn. ${notice}`)
})

test('the address of an unpublished article answers that it is gone, and why', async ({
  page,
  given,
}) => {
  const { path } = await given.unpublishedArticle(
    { headline: 'Buoys counted twice' },
    'Its figures <were> another lake’s.',
  )
  const answer = await page.goto(path)
  expect(answer!.status()).toBe(410)
  expect(answer!.request().redirectedFrom()).toBeNull()
  await expect(page).toHaveURL(path)
  await expect(page.getByRole('main')).toContainText('Its figures <were> another lake’s.')
})

test('an unpublished article is gone from every list, and its text with it', async ({
  request,
  given,
}) => {
  const headline = 'Marmot census at the pass postponed'
  const { path, slug } = await given.unpublishedArticle(
    { headline, names: ['kyrgyzstan'], agreements: ['kyrgyzstan-tajikistan-border-2025'] },
    'It was about another pass.',
  )
  expect((await request.get(path, { maxRedirects: 0 })).ok()).toBe(false)
  for (const place of [
    path,
    '/',
    '/search?q=marmot',
    '/countries/kyrgyzstan',
    '/agreements/kyrgyzstan-tajikistan-border-2025',
    '/feed.xml',
    '/feed.atom',
    '/kinds/news/feed.json',
    '/authors/mirela-haddix',
    '/search/feed.xml',
    '/sitemaps/articles-1.xml',
    '/news-sitemap.xml',
  ]) {
    const text = await (await request.get(place)).text()
    expect(text, place).not.toContain(headline)
    if (place !== path) expect(text, place).not.toContain(slug)
  }
})

test('the address of an unpublished article can lead to another one', async ({ page, given }) => {
  const other = await given.publishedArticle({ headline: 'Quay walls inspected by both sides' })
  const { path } = await given.unpublishedArticle(
    { headline: 'Quay walls inspected' },
    'Told again elsewhere.',
    other.id,
  )
  const answer = await page.request.get(path, { maxRedirects: 0 })
  expect(answer.status()).toBe(308)
  expect(answer.headers().location).toBe(other.path)
})

test('what is withdrawn can still be unpublished, and what is unpublished not updated', async ({
  page,
  given,
  signInAs,
}) => {
  const { id, path } = await given.withdrawnArticle(
    { headline: 'Kerbs repainted at the crossing' },
    'The report was withdrawn by its agency.',
  )
  await signInAs('ingrid')
  await page.goto(`/desk/articles/${id}`)
  await expect(page.getByRole('link', { name: 'Update or correct it' })).toBeVisible()
  await page.getByRole('link', { name: 'Take it back' }).click()
  await page.getByLabel('How').selectOption('unpublish')
  await page.getByLabel('What readers are told').fill('It was about another crossing.')
  await page.getByRole('button', { name: 'Take it back' }).click()
  await expect(page).toHaveURL(`/desk/articles/${id}`)
  await expect(page.getByRole('main')).toContainText('Unpublished, edition 1')
  await expect(page.getByRole('link', { name: 'Update or correct it' })).toHaveCount(0)
  expect((await page.request.get(path, { maxRedirects: 0 })).ok()).toBe(false)
})
