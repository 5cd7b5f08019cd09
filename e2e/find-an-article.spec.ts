import { expect, test } from './test'

test('a reader finds an article by its country, by its agreement and by its words', async ({
  page,
  given,
}) => {
  const headline = 'Zagros surveyors count boundary stones again'
  const { path } = await given.publishedArticle({
    headline,
    body: ['The surveyors of both countries counted the boundary stones.'],
    names: ['iraq'],
    agreements: ['iran-iraq-border-treaty-1975'],
  })
  const opened = async () => {
    await page.getByRole('main').getByRole('link', { name: headline }).first().click()
    await expect(page).toHaveURL(path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
  }

  await page.goto('/countries')
  await page.getByRole('main').getByRole('link', { name: 'Iraq', exact: true }).click()
  await opened()

  await page.goto('/agreements')
  await page.getByRole('main').getByRole('link', { name: /1975/ }).first().click()
  await opened()

  await page.goto('/')
  await page.getByRole('banner').getByRole('searchbox').fill('surveyors boundary stones')
  await page.keyboard.press('Enter')
  await opened()
})

test('the newest article stands on the front page', async ({ page, given }) => {
  const headline = 'Two ministers open a bridge at dawn'
  await given.publishedArticle({ headline })
  await page.goto('/')
  await expect(page.getByRole('link', { name: headline })).toBeVisible()
})

test('an article leads on to the agreement it reports on and the names it uses', async ({
  page,
  given,
}) => {
  const { path } = await given.publishedArticle({
    headline: 'Grain ships wait off the strait',
    body: ['Ukraine said that forty ships were waiting.'],
    names: ['ukraine'],
    agreements: ['black-sea-grain-2022'],
  })
  await page.goto(path)
  await expect(page.getByRole('article').getByRole('link', { name: 'Ukraine' })).toHaveAttribute(
    'href',
    '/countries/ukraine',
  )
  const record = page.getByRole('region', { name: 'On the record' })
  await record.getByRole('link').first().click()
  await expect(page).toHaveURL('/agreements/black-sea-grain-2022')
})

test('the next request after publishing shows the article everywhere', async ({ page, given }) => {
  const headline = 'A customs post reopens after eleven years'
  const { path } = await given.publishedArticle({
    headline,
    names: ['armenia'],
    agreements: ['karabakh-trilateral-2020'],
  })
  for (const place of [
    path,
    '/',
    '/countries/armenia',
    '/agreements/karabakh-trilateral-2020',
    '/search?q=customs+post+reopens',
    '/feed.xml',
    '/countries/armenia/feed.xml',
    '/agreements/karabakh-trilateral-2020/feed.xml',
  ]) {
    const answer = await page.request.get(place)
    expect(await answer.text(), place).toContain(headline)
  }
})
