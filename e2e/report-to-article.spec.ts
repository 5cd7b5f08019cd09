import type { Page } from '@playwright/test'
import { reportText } from './given-reports'
import { expect, test } from './test'

const agreement = '/agreements/iran-iraq-border-security-2023'

test('a report becomes a published article and an updated record', async ({ page, given }) => {
  const { email, password } = await given.account('Ilse Marchetti')
  await page.goto('/desk/reports')
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL('/desk/reports')

  // The report is pasted, and read.
  const subject = 'Iran and Iraq take stock of their frontier posts'
  await page.getByLabel('Text').fill(reportText(subject))
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(page).toHaveURL(/\/desk\/reports\/\d+$/)
  await expect(page.getByLabel('Headline')).toHaveValue(subject)
  await expect(page.getByLabel('Dateline')).toHaveValue(/^tehran$/i)
  await expect(page.getByLabel('Outlet')).toHaveValue('Xinhua')
  await expect(page.getByLabel('Published on')).toHaveValue('2024-03-12')
  await expect(page.getByLabel('Agreement', { exact: true })).toHaveValue(/\d/)
  await expect(page.getByRole('region', { name: 'The text as it came' })).toContainText(
    'ALSO READ: Two ports agree on one tariff',
  )
  await expect(page.getByLabel('Text', { exact: true })).not.toHaveValue(/ALSO READ|Published/)
  await expect(page.getByRole('checkbox', { name: /Qasim al-Araji/ })).toBeChecked()

  // One event is changed and accepted, one claim accepted with the keyboard, all else stays out.
  const meeting = page.getByRole('group', { name: /^Event: 10 March 2024/ })
  await meeting.getByText('Change', { exact: true }).click()
  await meeting.getByLabel('What happened').fill('Ahmadian and al-Araji meet about frontier posts')
  await meeting.getByLabel('Accept').check()
  const claim = page.getByRole('group', { name: /^Claim: .*fully manned/ })
  await claim.getByLabel('Not yet').focus()
  await page.keyboard.press('a')
  await expect(claim.getByLabel('Accept')).toBeChecked()
  await page.keyboard.press('d')
  await expect(claim.getByLabel('Drop')).toBeChecked()
  await page.keyboard.press('a')
  await page.getByRole('button', { name: 'Save as a draft' }).click()

  // The draft is written in our own words.
  await expect(page).toHaveURL(/\/desk\/articles\/\d+$/)
  const desk = page.url()
  const headline = 'Tehran and Baghdad count their frontier posts'
  await page.getByLabel('Headline').fill(headline)
  await page.getByLabel('Standfirst').fill('The two security chiefs met in Tehran on Sunday.')
  await rewrite(page, 'Ali Akbar Ahmadian received Qasim al-Araji in Tehran and spoke of posts.')
  await page.getByLabel(/^Address/).fill('frontier-posts-counted')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('status')).toHaveText('Saved.')

  // It is seen as readers will see it, and by no reader yet.
  await page.getByRole('link', { name: 'See it as readers will' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
  await expect(page.getByRole('article')).toContainText('received Qasim al-Araji in Tehran')
  expect((await page.request.get('/articles/frontier-posts-counted')).status()).toBe(404)

  // It is published, and stands everywhere.
  await page.goto(desk)
  await page.getByRole('link', { name: /Publish at once/ }).click()
  await expect(page.getByRole('main')).toContainText('2 accepted proposals enter the record')
  await page.getByLabel(/without a second editor/).fill('The second editor is on a plane.')
  await page.getByRole('button', { name: 'Publish at once' }).click()
  await expect(page).toHaveURL('/articles/frontier-posts-counted')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
  for (const place of [
    '/',
    '/countries/iran',
    '/countries/iraq',
    '/countries/iran/iraq',
    agreement,
  ]) {
    await page.goto(place)
    await expect(page.getByRole('link', { name: headline }).first(), place).toBeVisible()
  }
  for (const feed of ['/feed.xml', '/countries/iraq/feed.xml', `${agreement}/feed.xml`]) {
    expect(await (await page.request.get(feed)).text(), feed).toContain(headline)
  }
  await page.goto('/search?q=frontier+posts')
  await page.getByRole('main').getByRole('link', { name: headline }).click()
  await expect(
    page.getByRole('article').getByRole('link', { name: 'Qasim al-Araji' }).first(),
  ).toBeVisible()

  // The record has the event and the claim, with the report as their source, and nothing dropped.
  await page.goto(agreement)
  const timeline = page.getByRole('region', { name: /who says so/ })
  await timeline.getByRole('link', { name: '2024', exact: true }).click()
  const recorded = timeline
    .getByRole('listitem')
    .filter({ hasText: 'Ahmadian and al-Araji meet about frontier posts' })
    .first()
  await expect(recorded).toContainText('Xinhua')
  await expect(timeline).toContainText('fully manned')
  await expect(timeline).not.toContainText('Ahmadian and Iraqi National Security Adviser')

  // The same text again leads to the first report.
  await page.goto('/desk/reports')
  await page.getByLabel('Text').fill(reportText(subject))
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(page.getByRole('status')).toContainText('This text was received before')

  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page).toHaveURL(/\/desk\/sign-in/)
  await page.goto(desk)
  await expect(page).toHaveURL(/\/desk\/sign-in/)
})

/** Puts one paragraph in the place of all that stands in the editor. */
async function rewrite(page: Page, text: string) {
  const editor = page.getByRole('textbox', { name: 'Text', exact: true })
  await editor.click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(text)
}
