import type { Page } from '@playwright/test'
import { expect, test } from './test'

/** Fills in and sends the form of the sign-in page. */
async function signIn(page: Page, email: string, password: string) {
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

test('an editor is asked to sign in, and led back to where they were going', async ({
  page,
  given,
}) => {
  const { name, email, password } = await given.account('Vera Anand')
  await page.goto('/desk/account')
  await expect(page).toHaveURL('/desk/sign-in?callbackUrl=%2Fdesk%2Faccount')
  await signIn(page, email.toUpperCase(), password)
  await expect(page).toHaveURL('/desk/account')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
})

test('a wrong password and an unknown account get the same answer', async ({ page, given }) => {
  const { email } = await given.account('Wim Duarte')
  const answers: (string | null)[] = []
  for (const address of [email, 'nobody@entente.example']) {
    await page.goto('/desk/sign-in')
    await signIn(page, address, 'not the password')
    const alert = page.getByRole('form', { name: 'Sign in' }).getByRole('alert')
    await expect(alert).toBeVisible()
    answers.push(await alert.textContent())
    await expect(page.getByLabel('Email')).toHaveValue(address)
    await expect(page.getByLabel('Password')).toHaveValue(/^(not the password)?$/)
  }
  expect(answers[0]).toBe('This email and password do not fit together.')
  expect(answers[1]).toBe(answers[0])
  await page.goto('/desk')
  await expect(page).toHaveURL(/\/desk\/sign-in/)
})

test('an account is locked for a while after eight failures, also for the right password', async ({
  page,
  given,
}) => {
  const { email, password } = await given.account('Xenia Roth')
  await page.goto('/desk/sign-in')
  const alert = page.getByRole('form', { name: 'Sign in' }).getByRole('alert')
  for (let attempt = 1; attempt <= 8; attempt++) {
    const answer = page.waitForResponse((response) => response.request().method() === 'POST')
    await signIn(page, email, `guess number ${attempt}`)
    await answer
    await expect(alert).toHaveText('This email and password do not fit together.')
  }
  await signIn(page, email, password)
  await expect(alert).toHaveText(
    'There were too many attempts. Wait a quarter of an hour and try again.',
  )
})

test('the address to go on to stays on this site, whatever its disguise', async ({
  page,
  signInAs,
  baseURL,
}) => {
  await signInAs('mirela')
  for (const address of [
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    'javascript:alert(1)',
    '/..//evil.example',
    'https:evil.example',
    '@evil.example',
  ]) {
    const query = `callbackUrl=${encodeURIComponent(address)}`
    for (const path of ['/desk/sign-in', '/api/auth/signin']) {
      const answer = await page.request.get(`${path}?${query}`, { maxRedirects: 0 })
      const { location = '/', 'set-cookie': cookies = '' } = answer.headers()
      expect(new URL(location, baseURL).origin, `${path} ${address}`).toBe(baseURL)
      expect(decodeURIComponent(cookies), `${path} ${address}`).not.toMatch(
        /callback-url=[^;]*evil\.example/,
      )
    }
  }
})

test('signing in with a foreign address to go on to ends at the desk', async ({ page, given }) => {
  const { email, password } = await given.account('Yara Nils')
  await page.goto('/desk/sign-in?callbackUrl=//evil.example')
  await signIn(page, email, password)
  await expect(page).toHaveURL('/desk')
})

test('signing out ends the session, also for a cookie that somebody kept', async ({
  page,
  context,
  signInAs,
}) => {
  await signInAs('mirela')
  await page.goto('/desk')
  const kept = await context.cookies()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page).toHaveURL(/\/desk\/sign-in/)
  await context.clearCookies()
  await context.addCookies(kept)
  await page.goto('/desk')
  await expect(page).toHaveURL(/\/desk\/sign-in/)
})

test('signing out everywhere ends every session at its next request', async ({
  page,
  browser,
  baseURL,
  given,
  signInAs,
}) => {
  const account = await given.account('Zeno Lark')
  await signInAs(account)
  const elsewhere = await (await browser.newContext({ baseURL })).newPage()
  await elsewhere.goto('/desk/sign-in')
  await signIn(elsewhere, account.email, account.password)
  await expect(elsewhere).toHaveURL('/desk')

  await page.goto('/desk/account')
  await page.getByRole('button', { name: 'Sign out everywhere' }).click()
  await expect(page).toHaveURL(/\/desk\/sign-in/)
  await elsewhere.reload()
  await expect(elsewhere).toHaveURL(/\/desk\/sign-in/)
  await elsewhere.context().close()
})

test('a disabled account is out at its next request and does not get in again', async ({
  page,
  given,
  signInAs,
}) => {
  const account = await given.account('Abel Castor')
  await signInAs(account)
  await page.goto('/desk')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What waits for you')
  await given.disabled(account)
  await page.reload()
  await expect(page).toHaveURL(/\/desk\/sign-in/)
  await signIn(page, account.email, account.password)
  await expect(page.getByRole('form', { name: 'Sign in' }).getByRole('alert')).toHaveText(
    'This email and password do not fit together.',
  )
})

test('a form that another site sends is not accepted', async ({ request, page, given }) => {
  const { email, password } = await given.account('Berit Holm')
  await page.goto('/desk/sign-in')
  const fields = await page
    .getByRole('form', { name: 'Sign in' })
    .evaluate((form) => [...new FormData(form as HTMLFormElement)] as [string, string][])
  const form = { ...Object.fromEntries(fields), email, password }
  for (const headers of [{ origin: 'https://evil.example' }, {}] as Record<string, string>[]) {
    const answer = await request.post('/desk/sign-in', {
      multipart: form,
      headers,
      maxRedirects: 0,
    })
    expect(answer.headers()['set-cookie'] ?? '').not.toContain('session-token')
    expect(answer.status()).not.toBe(303)
  }
})
