import { parseFeed } from 'feedsmith'
import { expect, test } from './test'

const record = '/agreements/iran-iraq-border-security-2023'
const between = `${record}/changes?from=2023-09-20&to=2023-11-15`

test('a reader asks what changed between two days, and is told in a sentence and change by change', async ({
  page,
}) => {
  await page.goto(record)
  await page.getByRole('link', { name: 'in the last year' }).click()
  await page.getByLabel('Between').fill('2023-09-20')
  await page.getByLabel('and', { exact: true }).fill('2023-11-15')
  await page.getByRole('button', { name: 'Show' }).click()

  await expect(page.getByRole('status')).toHaveText(
    /^Between 20 September and 15 November 2023: .*the level of 1 commitment changed.*new dispute/,
  )
  const level = page
    .getByRole('region', { name: 'Changes' })
    .getByRole('listitem')
    .filter({ hasText: 'Level changed' })
  await expect(level).toContainText('31 October 2023')
  await expect(level).toContainText('Level: contested, now intermediate.')
  await expect(level).toContainText(/Sources?:/)
  await level.getByRole('link', { name: /Iraq disarms/ }).click()
  await expect(page).toHaveURL(/\/commitments\/\d+\?on=2023-11-15$/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Iraq disarms')
})

test('days the wrong way round, none at all or to come are taken as well as can be, with a word', async ({
  page,
}) => {
  await page.goto(`${record}/changes?from=2023-11-15&to=2023-09-20`)
  await expect(page.getByRole('status')).toContainText('the two were exchanged')
  await expect(page.getByRole('status')).toContainText('Between 20 September and 15 November 2023')
  await page.goto(`${record}/changes?from=yesterday&to=2023-11-15`)
  await expect(page.getByRole('status')).toContainText('“yesterday” is not read as a date')
  await page.goto(`${record}/changes?to=2190-01-01`)
  await expect(page.getByRole('status')).toContainText('1 January 2190 has not come yet')
})

test('the front page tells what happened within the last seven days, and nothing of before', async ({
  page,
  given,
}) => {
  const daysAgo = (days: number) =>
    new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)
  const under = 'egypt-israel-peace-1979'
  await given.event(under, { headline: 'The liaison officers meet', on: daysAgo(3) })
  await given.event(under, { headline: 'The liaison officers met before', on: daysAgo(9) })
  await page.goto('/')
  const week = page.getByRole('region', { name: 'What changed this week' })
  await expect(week.getByText('The liaison officers meet')).toBeVisible()
  await expect(week).not.toContainText('met before')
  await expect(week).not.toContainText('Nothing on the record')

  await week.getByRole('link', { name: 'The liaison officers meet' }).click()
  await expect(page).toHaveURL(/\/record\/events\/\d+$/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('The liaison officers meet')
})

test('the feeds of changes are named in the head, and hold one item a change', async ({
  page,
  request,
}) => {
  for (const [path, feed] of [
    ['/', '/changes.xml'],
    [record, `${record}/changes.xml`],
    [between, `${record}/changes.xml`],
  ] as const) {
    await page.goto(path)
    const named = page.locator(`link[type="application/rss+xml"][href$="${feed}"]`).first()
    await expect(named).toHaveAttribute('href', /^http/)
  }
  const answer = await request.get(`${record}/changes.xml`)
  const read = parseFeed(await answer.text())
  if (read.format !== 'rss') throw new Error('It is no RSS feed')
  const items = read.feed.items ?? []
  expect(items.length).toBeGreaterThan(10)
  expect(new Set(items.map(({ guid }) => guid?.value)).size).toBe(items.length)
  const places = new RegExp(`${record}(?:/commitments/\\d+)?$|/record/(?:acts|claims|events)/\\d+$`)
  for (const { link } of items) expect(link).toMatch(places)
})

test('there are no changes of an agreement nobody has', async ({ request }) => {
  expect((await request.get('/agreements/never-signed/changes')).status()).toBe(404)
  expect((await request.get('/agreements/never-signed/changes.xml')).status()).toBe(404)
})
