import { expect, test } from './test'

const unknown = [
  '/articles/never-written',
  '/agreements/never-signed',
  '/agreements/never-signed/feed.xml',
  '/agreements/never-signed/commitments/1',
  '/agreements/iran-iraq-border-security-2023/commitments/999999',
  '/agreements/jcpoa-2015/commitments/first',
  '/countries/atlantis',
  '/countries/atlantis/feed.xml',
  '/countries/iran/atlantis',
  '/countries/atlantis/iran',
  '/countries/iran/iran',
  '/people/nobody',
  '/organizations/none',
  '/places/nowhere',
  '/nothing-here',
  '/subjects/never-agreed',
  '/authors/nobody',
  '/authors/nobody/feed.json',
  '/kinds/gossip',
  '/archive/2023/02/29',
  '/archive/2023/13',
  '/archive/yesterday',
  '/sitemaps/articles-99.xml',
  '/articles',
  '/about/nothing',
  '/articles/%00',
  '/countries/%F0%9F%95%8A',
  `/people/${'a'.repeat(3000)}`,
]
for (const address of unknown) {
  test(`${address.slice(0, 50)} answers 404`, async ({ request }) => {
    const answer = await request.get(address, { maxRedirects: 0 })
    expect(answer.status()).toBe(404)
  })
}

test('a commitment is found under its own agreement only', async ({ request }) => {
  const page = await (await request.get('/agreements/iran-iraq-border-security-2023')).text()
  const commitment = /commitments\/\d+/.exec(page)![0]
  const at = async (agreement: string) =>
    (await request.get(`/agreements/${agreement}/${commitment}`)).status()
  expect(await at('iran-iraq-border-security-2023')).toBe(200)
  expect(await at('jcpoa-2015')).toBe(404)
})

test('an unknown address says so and leads on', async ({ page }) => {
  await page.goto('/articles/never-written')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page')
  await page.getByRole('main').getByRole('link', { name: 'agreements' }).click()
  await expect(page).toHaveURL('/agreements')
})

test('a person is found among people only', async ({ request }) => {
  expect((await request.get('/people/abbas-araghchi')).status()).toBe(200)
  expect((await request.get('/places/abbas-araghchi')).status()).toBe(404)
  expect((await request.get('/countries/abbas-araghchi')).status()).toBe(404)
})

test('an article whose address changed is found under the former one', async ({ page, given }) => {
  const { path, formerPath } = await given.movedArticle({
    headline: 'Ferry timetable agreed with a misspelt nmae',
    slug: 'ferry-timetable-agreed',
  })
  const answer = await page.request.get(formerPath, { maxRedirects: 0 })
  expect(answer.status()).toBe(308)
  expect(answer.headers().location).toBe(path)
  await page.goto(formerPath)
  await expect(page).toHaveURL(path)
})

test('a person whose address changed is found under the former one', async ({ page, given }) => {
  const { path, formerPath } = await given.movedEntity('person', 'ali-shamkhani', 'a-shamkhani')
  const answer = await page.request.get(formerPath, { maxRedirects: 0 })
  expect(answer.status()).toBe(308)
  expect(answer.headers().location).toBe(path)
})
