import type { APIRequestContext } from '@playwright/test'
import { readStanding } from '../print/desk-door'
import { expect, test } from './test'

const border = 'iran-iraq-border-security-2023'

test('what is published, corrected and killed at the desk is so for readers at once, everywhere', async ({
  page,
  request,
  given,
  signInAs,
}) => {
  const { id, path } = await given.draft({
    headline: 'Ferrymen count their passengers',
    names: ['iraq'],
    agreements: [border],
  })
  const places = ['/', '/feed.xml', `/agreements/${border}`, '/countries/iraq', path]
  const everywhere = async () => Promise.all(places.map((place) => textOf(request, place)))
  for (const text of await everywhere()) expect(text).not.toContain('Ferrymen count')

  await signInAs('ingrid')
  await page.goto(`/desk/articles/${id}/publication`)
  await page.getByLabel('Why it goes out without a second editor').fill('Everybody else is away.')
  await page.getByRole('button', { name: 'Publish at once' }).click()
  await expect(page).toHaveURL(path)
  for (const text of await everywhere()) expect(text).toContain('Ferrymen count their passengers')

  await page.goto(`/desk/articles/${id}/edition`)
  const correct = page.getByRole('form', { name: 'Correct' })
  await correct.getByLabel('What was wrong').fill('The passengers were counted ashore.')
  await correct.getByLabel('What is right').fill('The harbour counts them.')
  await correct.getByRole('button', { name: 'Begin the correction' }).click()
  await page.getByLabel('Headline').fill('Harbour counts ferry passengers')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('status').first()).toContainText('Saved')
  for (const text of await everywhere()) expect(text, 'a draft').toContain('Ferrymen count')
  await page.goto(`/desk/articles/${id}/publication`)
  await page.getByLabel('Why it goes out without a second editor').fill('It misleads.')
  await page.getByRole('button', { name: 'Publish at once' }).click()
  await expect(page).toHaveURL(path)
  for (const place of [...places, '/corrections']) {
    const text = await textOf(request, place)
    expect(text, place).toContain('Harbour counts ferry passengers')
    // The text of the story still has its ferrymen.
    if (place !== path) expect(text, place).not.toContain('Ferrymen count')
  }

  await page.goto(`/desk/articles/${id}/retraction`)
  await page.getByLabel('How').selectOption('kill')
  await page.getByLabel('What readers are told').fill('The ferry never sailed.')
  await page.getByRole('button', { name: 'Take it back' }).click()
  await expect(page).not.toHaveURL(/retraction/)
  expect((await request.get(path)).status()).toBe(410)
  expect(await textOf(request, path)).toContain('The ferry never sailed.')
  for (const place of [...places.slice(0, -1), '/sitemap.xml']) {
    expect(await textOf(request, place), place).not.toContain('Harbour counts ferry')
  }
})

test('pages come without Next’s scripts, compressed, and are not sent twice to whoever holds them', async ({
  request,
}) => {
  const address = '/agreements/iran-iraq-border-security-2023'
  const answer = await request.get(address, { headers: { 'accept-encoding': 'br' } })
  expect(answer.headers()['content-encoding']).toBe('br')
  expect(answer.headers()['content-security-policy']).not.toContain('nonce')
  const html = await answer.text()
  expect(html).not.toContain('__next_f')
  expect(html).not.toMatch(/<script[^>]+src="\/_next/)
  const again = await request.get(address, { headers: { 'if-none-match': answer.headers().etag! } })
  expect(again.status()).toBe(304)
})

test('the desk sees what stands in print, since when and why, and has a page printed again', async ({
  page,
  request,
  signInAs,
}) => {
  await signInAs('mirela')
  const row = page.getByRole('listitem').filter({ hasText: '/about/method' })
  // Whatever other stories change takes it out of print too.
  await expect(async () => {
    await request.get('/about/method')
    await page.goto('/desk/print?q=/about/method')
    await expect(row).toContainText(/Since \d/, { timeout: 1000 })
    await row.getByRole('button', { name: 'Print again' }).click({ timeout: 1000 })
    await expect(row).toContainText('The desk asked for it.', { timeout: 3000 })
  }).toPass()
})

test('print says what would be rendered now, whatever was changed before', async ({ request }) => {
  const standing = await readStanding({ address: '/', from: 0 })
  expect(standing!.shown.length).toBeGreaterThan(0)
  for (const { address } of standing!.shown.filter((one) => !/\.(?:png|csv)$/.test(one.address))) {
    // Other stories change the record meanwhile, so that the two may be of different moments.
    await expect(async () => {
      const printed = await textOf(request, address)
      const rendered = await textOf(request, `${address}?rendered=now`)
      expect(withoutMoments(printed), address).toBe(withoutMoments(rendered))
    }).toPass({ timeout: 20_000 })
  }
})

const textOf = async (request: APIRequestContext, path: string) => (await request.get(path)).text()

/** Citations name the moment at which a page was rendered. */
const withoutMoments = (text: string) =>
  text
    .replaceAll('?rendered=now', '')
    // Pages with a query are not to be found by searches.
    .replace('<meta name="robots" content="noindex"/>', '')
    .replace(/\d{4}-\d\d-\d\dT[\d:.%A]+Z/g, 'moment')
    .replace(/-\d{13}\b/g, '-moment')
    .replace(/\d\d:\d\d(?::\d\d)? UTC/g, 'clock')
