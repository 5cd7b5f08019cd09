import { schemaFaults } from './schema-faults'
import { graphOn, thingOf, type Thing } from './structured-data'
import { expect, test } from './test'

const article = {
  headline: 'Ferries </script><script>alert(1)</script> & <!-- pilots “agree”',
  names: ['iran', 'baghdad'],
  agreements: ['iran-iraq-border-treaty-1975'],
}

test('an article says who wrote it, about what, what was corrected, and cannot end its script', async ({
  page,
  given,
  baseURL,
}) => {
  const { headline } = article
  const { path, id } = await given.correctedArticle(article, {
    ...{ wrong: 'We wrote <three>.', right: 'It was four.', headline },
  })
  await page.goto(path)
  const news = thingOf(await graphOn(page), 'NewsArticle')
  expect(news).toMatchObject({
    '@id': `${baseURL}/articles/id/${id}`,
    headline,
    inLanguage: 'en',
    isAccessibleForFree: true,
    author: { '@type': 'Person', name: 'Mirela Haddix' },
    image: { '@type': 'ImageObject', url: `${baseURL}${path}/picture.png` },
    about: [{ '@type': 'Legislation', url: `${baseURL}/agreements/${article.agreements[0]}` }],
    mentions: [
      { '@type': 'Country', url: `${baseURL}/countries/iran` },
      { '@type': 'Place', url: `${baseURL}/places/baghdad` },
    ],
    correction: [{ '@type': 'CorrectionComment', text: 'We wrote <three>. It was four.' }],
  })
  expect(Date.parse(String(news.dateModified))).toBeGreaterThan(
    Date.parse(String(news.datePublished)),
  )
  const source = await (await page.request.get(path)).text()
  const [, inScript] = source.split('application/ld+json')
  expect(inScript!.slice(0, inScript!.indexOf('</script>'))).toContain('alert(1)\\u003c/script')
})

test('an agreement, an event, a claim, a person and the data say what search engines ask for', async ({
  page,
  baseURL,
}) => {
  const read = async (path: string, type: string) => {
    await page.goto(path)
    return thingOf(await graphOn(page), type)
  }
  const treaty = await read('/agreements/iran-iraq-border-treaty-1975', 'Legislation')
  const names = (list: unknown) => (list as Thing[]).map(({ name }) => String(name))
  expect(names(treaty.legislationJurisdiction).toSorted()).toEqual(['Iran', 'Iraq'])
  expect(treaty.legislationDate).toBe('1975-06-13')
  expect(treaty.legislationType).toBe('Treaty')
  expect((treaty.citation as Thing[]).length).toBeGreaterThan(0)

  expect(await read('/record/events/1', 'Event')).toMatchObject({
    startDate: '2022-07-22',
    location: { '@type': 'Place', name: 'Istanbul' },
  })
  expect(await read('/record/claims/1', 'Claim')).toMatchObject({
    author: { '@type': 'Person', name: 'António Guterres' },
    datePublished: '2022-07-22',
  })
  expect(await read('/people/abbas-araghchi', 'Person')).toMatchObject({
    jobTitle: 'Foreign Minister',
  })
  const data = await read('/about/data', 'Dataset')
  expect(String(data.description).length).toBeGreaterThan(50)
  for (const { contentUrl } of data.distribution as { contentUrl: string }[]) {
    expect(contentUrl).toContain(baseURL)
    expect((await page.request.get(contentUrl)).status(), contentUrl).toBe(200)
  }
})

test('breadcrumbs are those that the page shows', async ({ page }) => {
  await page.goto('/agreements/jcpoa-2015')
  await page.goto((await page.locator('a[href*="/commitments/"]').first().getAttribute('href'))!)
  const shown = await page
    .getByRole('navigation', { name: 'Breadcrumb' })
    .getByRole('link')
    .evaluateAll((links) => links.map((one) => [one.textContent, (one as HTMLAnchorElement).href]))
  const { itemListElement } = thingOf(await graphOn(page), 'BreadcrumbList')
  const named = (itemListElement as { name: string; item: Thing }[]).map(({ name, item }) => [
    name,
    item['@id'],
  ])
  expect(named.slice(0, -1)).toEqual(shown)
  expect(named.at(-1)).toEqual([await page.locator('h1').textContent(), page.url()])
})

test('a word that is none of schema.org’s is found', () => {
  const fault = (thing: object) =>
    schemaFaults({ '@context': 'https://schema.org', '@graph': [thing as Thing] })
  const id = 'https://example.org/#this'
  expect(fault({ '@type': 'NewsArticle', '@id': id, headline: 'Signed' })).toEqual([])
  expect(fault({ '@type': 'NewsStory', '@id': id })).toHaveLength(1)
  expect(fault({ '@type': 'Person', '@id': id, headline: 'Signed' })).toHaveLength(1)
  expect(fault({ '@type': 'Event', '@id': id, startDate: '19 March 2023' })).toHaveLength(1)
  expect(fault({ '@type': 'Event', '@id': id, startDate: '2023-13' })).toHaveLength(1)
  expect(fault({ '@type': 'Person', '@id': id, url: '/people/x' })).toHaveLength(1)
  expect(fault({ '@type': 'Claim', '@id': id, author: { '@type': 'Country' } })).toHaveLength(1)
  expect(fault({ '@type': 'Claim', '@id': id, author: { '@id': `${id}-else` } })).toHaveLength(1)
})
