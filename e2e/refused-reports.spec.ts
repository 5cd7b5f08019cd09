import type { Page } from '@playwright/test'
import { expect, test } from './test'

async function paste(page: Page, text: string) {
  await page.goto('/desk/reports')
  // Put in at once, as pasting does: a million characters typed take a browser minutes.
  await page.getByLabel('Text').evaluate((field: HTMLTextAreaElement, words) => {
    field.value = words
  }, text)
  await page.getByRole('button', { name: 'Read it' }).click()
}

test.beforeEach(({ signInAs }) => signInAs('mirela'))

for (const [what, text, refusal] of [
  ['nothing', '  \n ', /Paste the text/],
  ['emoji alone', '🙂🙃🎈 👩‍👩‍👧', /no words/],
  ['more than a million characters', 'word '.repeat(200_001), /1,000,00\d characters/],
  [
    'the bytes of a picture',
    '\u0089PNG\u001a\u0001\u0002\u0003\ufffd\ufffd\ufffd\u0004IHDR\ufffd\u0005',
    /inside of a file/,
  ],
] as const) {
  test(`${what}: refused beside the field, and kept in it`, async ({ page }) => {
    await paste(page, text)
    await expect(page.getByLabel('Text')).toHaveAccessibleDescription(refusal)
    await expect(page.getByLabel('Text')).toHaveValue(text)
    await expect(page).toHaveURL('/desk/reports')
  })
}

test('a million characters are read', async ({ page }) => {
  const line = 'The envoys of Chad and Niger spoke about wells on Tuesday.\n'
  await paste(page, line.repeat(16_900))
  await expect(page).toHaveURL(/\/desk\/reports\/\d+/)
  await expect(page.getByRole('main')).toContainText('more characters were read')
})

test('a right-to-left report is read and shown in its direction', async ({ page }) => {
  await paste(page, 'بغداد - قال قاسم الأعرجي إن الحدود آمنة.')
  await expect(page.getByRole('checkbox', { name: /Qasim al-Araji/ })).toBeVisible()
  await expect(page.getByRole('region', { name: 'The text as it came' })).toContainText('بغداد')
})

test('signs that no database keeps are taken out, the words stay', async ({ page }) => {
  await paste(page, 'Talks in Asmara\u0000 went on\ud800, a delegate said.')
  await expect(page).toHaveURL(/\/desk\/reports\/\d+/)
  await expect(page.getByRole('region', { name: 'The text as it came' })).toContainText(
    /Talks in Asmara went on.?, a delegate said/,
  )
})

test('a page with scripts in it is read for its words alone', async ({ page }) => {
  await paste(
    page,
    `<!doctype html><html><body><script>document.title = 'owned'</script>
    <article><h1>Wells shared in Agadez</h1><p onclick="x()">Chad and Niger share two wells,
    <img src=x onerror="document.title='owned'"> a joint statement said on 3 May 2024.</p></article></body></html>`,
  )
  await expect(page.getByLabel('Headline')).toHaveValue('Wells shared in Agadez')
  await expect(page.getByRole('region', { name: 'The text as it came' })).not.toContainText('owned')
  await expect(page).toHaveTitle(/The desk/)
})

test('a report can be put aside with a reason, and taken up again', async ({ page, given }) => {
  const { path } = await given.report('Two towns swap their mayors for a day')
  await page.goto(path)
  await page.getByRole('button', { name: 'Put it aside' }).click()
  await expect(page.getByLabel('Why it is put aside')).toHaveAccessibleDescription(/Say why/)
  await page.getByLabel('Why it is put aside').fill('No agreement is concerned.')
  await page.getByRole('button', { name: 'Put it aside' }).click()
  await expect(page).toHaveURL('/desk/reports')
  await page.goto(path)
  await expect(page.getByRole('main')).toContainText('No agreement is concerned.')
  await page.getByRole('button', { name: 'Take it up again' }).click()
  await expect(page.getByRole('button', { name: 'Save as a draft' })).toBeVisible()
})
