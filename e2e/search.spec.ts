import { expect, test } from './test'

test('words, country, agreement, kind and date narrow a search in any combination', async ({
  page,
  given,
}) => {
  const headline = 'Pipeline valves turned under joint guard'
  await given.publishedArticle({
    headline,
    kind: 'analysis',
    names: ['saudi-arabia', 'ali-shamkhani'],
    agreements: ['saudi-iran-beijing-2023'],
  })
  const found = page.getByRole('link', { name: headline })
  const today = new Date().toISOString().slice(0, 10)
  const finding = [
    'q=valves',
    'q="joint guard"&country=saudi-arabia',
    'agreement=saudi-iran-beijing-2023&kind=analysis',
    'q=valves&entity=ali-shamkhani',
    `q=pipeline&country=iran&from=${today}&to=${today}`,
    `q=valves&country=saudi-arabia&agreement=saudi-iran-beijing-2023&kind=analysis&from=${today}&sort=newest`,
  ]
  for (const query of finding) {
    await page.goto(`/search?${query}`)
    await expect(found, query).toBeVisible()
  }
  const missing = [
    'q=valves -guard',
    'q=valves&kind=brief',
    'q=valves&entity=abbas-araghchi',
    'q=valves&country=chile',
    'q=valves&to=2020-01-01',
    'q="guard joint"',
  ]
  for (const query of missing) {
    await page.goto(`/search?${query}`)
    await expect(page.getByRole('main')).toContainText('No article fits')
    await expect(found, query).toBeHidden()
  }
})

test('the form keeps what was asked for, and the passage marks the words', async ({
  page,
  given,
}) => {
  const headline = 'Lighthouse keepers exchange their logs'
  await given.publishedArticle({
    headline,
    body: ['The keepers said that the logs of every lighthouse would be exchanged each month.'],
    names: ['greece'],
  })
  await page.goto('/search')
  const main = page.getByRole('main')
  await main.getByRole('searchbox').fill('lighthouse logs')
  await main.getByLabel('Country').selectOption({ label: 'Greece' })
  await main.getByRole('button', { name: 'Search' }).click()
  await expect(main.getByRole('link', { name: headline })).toBeVisible()
  await expect(
    main
      .locator('mark')
      .filter({ hasText: /lighthouse/i })
      .first(),
  ).toBeVisible()
  await expect(main.getByRole('searchbox')).toHaveValue('lighthouse logs')
  await expect(main.getByLabel('Country')).toHaveValue('greece')
})

test('what cannot be searched for is refused in words beside its field', async ({ page }) => {
  await page.goto('/search?from=yesterday&kind=poem&country=atlantis&agreement=none')
  const main = page.getByRole('main')
  await expect(main).toContainText('This is no date, and is left out. Give it as 2024-11-12.')
  await expect(main).toContainText('There is no such kind of article; all kinds are shown.')
  await expect(main).toContainText('No country on record has this address; all are shown.')
  await expect(main).toContainText('No agreement on record has this address; all are shown.')
  await page.goto('/search?from=2024-02-01&to=2024-01-01')
  await expect(main).toContainText('The last day lies before the first.')
})

const absurd: [string, string][] = [
  ['nothing at all', ''],
  ['only signs', `"'&|!():*\\<->%_`],
  ['a very long text', 'treaty '.repeat(900)],
  ['only emoji', '🕊️🤝🏽🇺🇳'],
  ['right-to-left text with marks', '\u202Eاتفاق\u202C \u200F'],
  ['a NUL and other control characters', 'a\u0000b\u0007c'],
  ['a lone surrogate', 'half \uD83D of a pair'],
  ['only stop words', 'the of and'],
]
for (const [what, words] of absurd) {
  test(`a search for ${what} is answered`, async ({ request }) => {
    const answer = await request.get(`/search?${new URLSearchParams({ q: words })}`)
    expect(answer.status()).toBe(200)
    expect(await answer.text()).toMatch(/<h1[^>]*>Search<\/h1>/)
  })
}

test('what was searched for is shown as text, whatever it is', async ({ page }) => {
  const words = `"><script>document.title = 'Taken over'</script><b>`
  await page.goto(`/search?${new URLSearchParams({ q: words })}`)
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue(words)
  await expect(page).toHaveTitle('Search · Entente')
})

test('parameters given twice, numbers out of range and broken cursors are answered', async ({
  request,
}) => {
  for (const query of [
    'q=a&q=b&country=iran&country=iraq',
    'q=iran&page=99999999999999999999',
    'q=iran&page=-3',
    'before=not-a-cursor',
    'before=999999999999999-999999999',
    'q=%E0%A4%A',
  ]) {
    const answer = await request.get(`/search?${query}`)
    expect(answer.status(), query).toBe(200)
  }
})
