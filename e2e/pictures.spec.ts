import { expectPicture } from './picture'
import { expect, test } from './test'

test('an article in Persian has a picture, its own, and is told so when it has not changed', async ({
  page,
  given,
}) => {
  const { path } = await given.publishedArticle({
    headline: 'توافق‌نامهٔ آب میان ایران و عراق در بغداد امضا شد',
    language: 'fa',
  })
  const other = await given.publishedArticle({ headline: 'نشست بغداد پایان یافت', language: 'fa' })
  await page.goto(path)
  const picture = await expectPicture(page)
  await page.goto(other.path)
  expect(picture.equals(await expectPicture(page))).toBe(false)

  const { etag } = (await page.request.get(`${path}/picture.png`)).headers()
  const again = await page.request.get(`${path}/picture.png`, {
    headers: { 'If-None-Match': etag! },
  })
  expect(again.status()).toBe(304)
})

test('what readers do not see has no picture', async ({ request, given }) => {
  const draft = await given.draft({ headline: 'Quiet talks on the shore' })
  const taken = await given.unpublishedArticle(
    { headline: 'Talks that were none' },
    'It was published by mistake.',
  )
  const get = (path: string) => request.get(`${path}/picture.png`, { maxRedirects: 0 })
  expect((await get(draft.path)).status()).toBe(404)
  expect((await get(taken.path)).status()).toBe(410)
  for (const nowhere of [
    '/articles/never-written',
    '/agreements/never-signed',
    '/agreements/jcpoa-2015/commitments/999999',
    '/countries/atlantis',
    '/countries/iran/iran',
    '/people/nobody',
    '/record/claims/999999',
    '/record/acts/first',
  ])
    expect((await get(nowhere)).status(), nowhere).toBe(404)
})

test('a picture moves with its page, and that of a withdrawn article says what it is', async ({
  page,
  given,
}) => {
  const get = (path: string) => page.request.get(`${path}/picture.png`, { maxRedirects: 0 })
  const headline = 'A ferry between two banks'
  const { path, formerPath } = await given.movedArticle({ headline, slug: 'ferry-on-two-banks' })
  const moved = await get(formerPath)
  expect(moved.status()).toBe(308)
  expect(moved.headers().location).toBe(`${path}/picture.png`)
  expect((await get('/countries/iraq/iran')).headers().location).toBe(
    '/countries/iran/iraq/picture.png',
  )

  const withdrawn = await given.withdrawnArticle({ headline }, 'There is no ferry.')
  await page.goto(withdrawn.path)
  const picture = await expectPicture(page)
  await page.goto(path)
  expect(picture.equals(await expectPicture(page))).toBe(false)
})
