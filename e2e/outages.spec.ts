import postgres from 'postgres'
import { expect, test } from './test'

// These stories take the database away from everybody; no other runs beside them.
test.describe.configure({ mode: 'serial' })

const address = new URL(process.env.TEST_OWNER_URL ?? 'postgres://none')
const database = address.pathname.slice(1)
address.pathname = '/postgres'
// Each request comes on a connection of its own: on one that was kept it could cross the server's
// closing it, and look like a server that died.
const fresh = { headers: { connection: 'close' }, maxRedirects: 0 }
const owner = postgres(address.href, { max: 1, onnotice: () => {} })

test.afterAll(() => owner.end())

test('PostgreSQL dies three times under load; the server lives and its pages answer again', async ({
  request,
}) => {
  const over = new AbortController()
  const answers = new Map<number, number>()
  const paths = ['/', '/search?q=iran', '/agreements/jcpoa-2015', '/countries/iraq']
  const load = paths.map(async (path) => {
    while (!over.signal.aborted) {
      const answer = await request.get(path, fresh)
      answers.set(answer.status(), (answers.get(answer.status()) ?? 0) + 1)
    }
  })
  for (let time = 1; time <= 3; time++) {
    const before = answers.get(200) ?? 0
    await expect.poll(() => answers.get(200) ?? 0).toBeGreaterThan(before + 10)
    await killPostgres()
    await expect
      .poll(async () => (await request.get('/api/health', fresh)).status(), { timeout: 20_000 })
      .toBe(200)
  }
  over.abort()
  await Promise.all(load)
  for (const path of paths) {
    expect((await request.get(path, fresh)).status(), path).toBe(200)
  }
  const others = [...answers.keys()].filter((status) => status !== 200)
  expect(others.length, 'some were refused meanwhile').toBeGreaterThan(0)
  for (const status of others) expect([500, 503]).toContain(status)
})

/** Kills one of its processes outright, on which PostgreSQL ends all others and recovers. */
async function killPostgres() {
  const [busy] = await owner`
    select pid from pg_stat_activity where datname = ${database} and application_name = 'entente reader'`
  process.kill(busy!.pid as number, 'SIGKILL')
}

async function takeAway() {
  await owner`alter database ${owner(database)} allow_connections false`
  await owner`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${database}`
}

const giveBack = () => owner`alter database ${owner(database)} allow_connections true`

test.describe('while the database is away', () => {
  test.afterEach(giveBack)

  test('readers read on; search says that it is away, and nothing of what is inside', async ({
    page,
    request,
  }) => {
    await page.goto('/agreements')
    await takeAway()
    expect((await page.goto('/agreements'))?.status()).toBe(200)
    const answer = await page.goto('/search?q=iran')
    expect(answer?.status()).toBe(503)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/search is away/i)
    expect(await page.content()).not.toMatch(/postgres|ECONN|connections|select /i)
    const health = await request.get('/api/health')
    expect(health.status()).toBe(503)
    expect(await health.json()).toEqual({ status: 'database away' })
  })

  test('an editor who signs in is told so and keeps what was typed', async ({ page }) => {
    await page.goto('/desk/sign-in')
    await page.getByLabel('Email').fill('mirela@entente.example')
    await page.getByLabel('Password').fill('whatever it is')
    await takeAway()
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByRole('form').getByRole('alert')).toContainText(
      'The database does not answer just now',
    )
    await expect(page.getByLabel('Email')).toHaveValue('mirela@entente.example')
  })

  test('an editor who saves is told so, keeps what was typed, and saves once it is back', async ({
    page,
    signInAs,
  }) => {
    await signInAs('mirela')
    await page.goto('/desk/articles/new')
    const headline = 'Foghorns sound alike on both coasts'
    await page.getByLabel('Headline').fill(headline)
    await takeAway()
    await page.getByRole('button', { name: 'Save as a draft' }).click()
    await expect(page.getByRole('form').getByRole('alert')).toContainText('nothing was saved')
    await expect(page.getByLabel('Headline')).toHaveValue(headline)
    await giveBack()
    await expect(async () => {
      await page.getByRole('button', { name: 'Save as a draft' }).click()
      await expect(page).toHaveURL(/\/desk\/articles\/\d+$/, { timeout: 3000 })
    }).toPass()
  })
})

test('once it is back pages answer again', async ({ page }) => {
  await page.goto('/agreements')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Agreements')
})

test('with Next and PostgreSQL both dead readers read every published page, feed and picture', async ({
  page,
  request,
}) => {
  test.slow()
  const looked = '/agreements/iran-iraq-border-security-2023'
  const published = new Set(['/', '/sitemap.xml', looked])
  for (const path of published) {
    const text = await (await request.get(path, fresh)).text()
    // What sitemaps list, and the feeds, calendars and pictures of the agreement.
    const named = path.includes('sitemap') ? addressesIn(text) : []
    const files = path === looked ? addressesIn(text).filter((one) => isFile(one)) : []
    for (const one of [...named, ...files]) published.add(one)
  }
  expect(published.size).toBeGreaterThan(50)

  await takeAway()
  process.kill(Number(process.env.NEXT_PROCESS), 'SIGKILL')
  for (const path of published) {
    expect((await request.get(path, fresh)).status(), path).toBe(200)
  }
  await page.goto(looked)
  await page.getByRole('link', { name: 'Iraq', exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Iraq')
  await page.goto('/search?q=iran')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/search is away/i)
  await giveBack()
  await expect
    .poll(async () => (await request.get('/search?q=iran', fresh)).status(), { timeout: 30_000 })
    .toBe(200)
})

const isFile = (path: string) => /^\/[^?]+\.(?:xml|atom|json|ics|png)$/.test(path)

const addressesIn = (text: string) =>
  [...text.matchAll(/http:\/\/localhost:\d+([^\s"'<>?]*)/g)].map(([, path]) => path || '/')
