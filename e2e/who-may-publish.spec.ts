import { expect, test } from './test'

test('a reporter submits, an editor sends back, approves and publishes', async ({
  page,
  given,
  signInAs,
  windowOf,
}) => {
  const reporter = await given.account('Pia Nowak', 'reporter')
  await signInAs(reporter)
  await page.goto('/desk/articles/new')
  await page.getByLabel('Headline').fill('Dredgers share a harbour')
  await page.getByRole('button', { name: 'Save as a draft' }).click()
  await expect(page).toHaveURL(/\/desk\/articles\/\d+$/)
  const address = page.url()
  await expect(page.getByRole('link', { name: /Publish/ })).toHaveCount(0)
  await page.goto(`${address}/publication`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This is not for your role')
  await page.goto(address)
  await page.getByRole('button', { name: 'Submit for review' }).click()
  await expect(page).toHaveURL('/desk')

  const desk = await windowOf('joost')
  await desk.goto(`${address}/review`)
  await desk.getByLabel('What has to change').fill('Say which harbour.')
  await desk.getByRole('button', { name: 'Send it back' }).click()
  await expect(desk).toHaveURL('/desk')

  await page.goto(address)
  await expect(page.getByRole('note')).toContainText('Say which harbour.')
  await page.getByRole('button', { name: 'Submit for review' }).click()
  await expect(page).toHaveURL('/desk')

  await desk.goto(`${address}/review`)
  await desk.getByRole('button', { name: 'Approve' }).click()
  await expect(desk).toHaveURL(/\/publication$/)
  await desk.getByRole('button', { name: 'Publish' }).click()
  await expect(desk).toHaveURL('/articles/dredgers-share-a-harbour')
})

test('authors who change their approved text need approval anew', async ({
  page,
  given,
  signInAs,
  windowOf,
}) => {
  const { id } = await given.draft({ headline: 'Ice breakers take turns' }, 'ana')
  await signInAs('ana')
  await page.goto(`/desk/articles/${id}`)
  await page.getByRole('button', { name: 'Submit for review' }).click()
  await expect(page).toHaveURL('/desk')
  const desk = await windowOf('joost')
  await desk.goto(`/desk/articles/${id}/review`)
  await desk.getByRole('button', { name: 'Approve' }).click()
  await expect(desk).toHaveURL(/\/publication$/)

  await page.goto(`/desk/articles/${id}`)
  await expect(page.getByRole('main')).toContainText('it has to be approved again')
  await page.getByLabel('Standfirst').fill('Nobody has read this yet.')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('status')).toHaveText('Saved.')
  await expect(page.getByRole('main')).toContainText('Submitted, edition 1')

  // The page that still stands in the other window publishes nothing without a reason.
  await desk.getByRole('button', { name: 'Publish' }).click()
  await expect(desk.getByRole('form')).toContainText('another look')
  await desk.goto(`/desk/articles/${id}/review`)
  await desk.getByRole('button', { name: 'Approve' }).click()
  await expect(desk).toHaveURL(/\/publication$/)
})

test('nobody approves their own text', async ({ page, given, signInAs }) => {
  const editor = await given.account('Quirin Aalto')
  await signInAs(editor)
  await page.goto('/desk/articles/new')
  await page.getByLabel('Headline').fill('Pilots pool their charts')
  await page.getByRole('button', { name: 'Save as a draft' }).click()
  await page.getByRole('button', { name: 'Submit for review' }).click()
  await expect(page).toHaveURL('/desk')
  await page.getByRole('link', { name: 'Pilots pool their charts' }).click()
  await expect(page.getByRole('link', { name: /Approve it/ })).toHaveCount(0)
})

test('the action of publishing itself refuses a reporter, another site and nobody', async ({
  page,
  baseURL,
  given,
  signInAs,
  windowOf,
}) => {
  const { id, path } = await given.draft({ headline: 'Customs share one stamp' })
  await signInAs('mirela')
  await page.goto(`/desk/articles/${id}/publication`)
  await page.getByLabel(/without a second editor/).fill('A reason')
  const sent = page.waitForRequest((request) => request.method() === 'POST')
  await page.route('**/publication', (route) =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  )
  await page.getByRole('button', { name: 'Publish at once' }).click()
  const request = await sent
  const { cookie: _, ...headers } = await request.allHeaders()
  const replay = async (who: 'ana' | 'joost' | null, origin: string) => {
    const window = await windowOf(who)
    await window.request.post(request.url(), {
      headers: { ...headers, origin },
      data: request.postDataBuffer()!,
    })
    return (await page.request.get(path)).status()
  }
  expect(await replay('ana', baseURL!), 'a reporter').toBe(404)
  expect(await replay(null, baseURL!), 'nobody').toBe(404)
  expect(await replay('joost', 'https://evil.example'), 'another site').toBe(404)
  expect(await replay('joost', baseURL!), 'an editor').toBe(200)
})
