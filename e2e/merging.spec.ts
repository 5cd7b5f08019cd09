import type { Page } from '@playwright/test'
import { expect, test } from './test'

test('two people become one: the old address leads on, both names find it, and one button undoes it', async ({
  page,
  given,
  signInAs,
}) => {
  const kept = await given.entity('person', 'Ludovica Marchetti')
  const merged = await given.entity('person', 'Marchetta Ludwiga')
  await given.publishedArticle({
    headline: 'Envoy opens a ferry line',
    body: ['Marchetta Ludwiga opened the line.'],
    names: ['marchetta-ludwiga'],
  })
  await signInAs('mirela')
  await page.goto(kept.deskPath)
  await press(page, page.getByRole('link', { name: 'Merge another into it' }))
  await page.getByLabel('Which one is the same?').focus()
  await page.keyboard.type('Marchetta Ludwiga')
  await page.keyboard.press('Enter')
  const moving = page.getByRole('region', { name: 'Merged into it' })
  await expect(moving).toContainText('Mentions in articles: 1')
  await expect(moving.getByRole('link', { name: 'Envoy opens a ferry line' })).toBeVisible()
  const button = page.getByRole('button', {
    name: 'Merge Marchetta Ludwiga into Ludovica Marchetti',
  })
  await press(page, button)
  await expect(page.getByLabel('Reason')).toHaveAccessibleDescription(/Say why/)
  await page.getByLabel('Reason').focus()
  await page.keyboard.type('Her own page gives both names.')
  await press(page, button)
  await expect(page.getByText('Merged. It can be undone below.')).toBeVisible()

  const old = await page.request.get(merged.path, { maxRedirects: 0 })
  expect([old.status(), old.headers().location]).toEqual([308, kept.path])
  for (const name of ['Ludovica Marchetti', 'Marchetta Ludwiga']) {
    await page.goto(`/search?q=${encodeURIComponent(name)}`)
    const record = page.getByRole('region', { name: 'On the record' })
    await expect(record.getByRole('link', { name: 'Ludovica Marchetti' })).toBeVisible()
    await expect(record.getByRole('link', { name: 'Marchetta Ludwiga' })).toHaveCount(0)
  }
  await page.goto(merged.path)
  await expect(page).toHaveURL(kept.path)
  await expect(page.getByRole('region', { name: 'Articles' })).toContainText('Envoy opens')

  await page.goto('/desk/log')
  await press(page, page.getByRole('button', { name: 'Undo the merge of Marchetta Ludwiga' }))
  await expect(page).toHaveURL(new RegExp(`${kept.deskPath}#merged`))
  await expect(page.getByRole('region', { name: 'Merged into it' })).toContainText('Undone')
  await page.goto(merged.path)
  await expect(page).toHaveURL(merged.path)
  await expect(page.getByRole('region', { name: 'Articles' })).toContainText('Envoy opens')
})

test('a new person whose name is another spelling of one on record is offered that one', async ({
  page,
  signInAs,
}) => {
  await signInAs('mirela')
  await page.goto('/desk/entities/new?kind=person')
  await page.getByLabel('Name (needed)').fill('Abbas Araghtchi')
  await page.getByLabel('Description').fill('A minister.')
  await page.getByRole('button', { name: 'Add it' }).click()
  const choice = page.getByRole('group', { name: 'On record already?' })
  await expect(choice).toContainText('but for one letter: Abbas Araghchi')
  await expect(choice).toContainText('عباس عراقچی')
  await expect(page.getByLabel('Description')).toHaveValue('A minister.')
  await page.getByRole('radio', { name: 'It is Abbas Araghchi' }).focus()
  await page.keyboard.press('Space')
  await press(page, page.getByRole('button', { name: 'Add it' }))
  const names = page.getByRole('region', { name: 'Names' })
  await expect(names.getByRole('link', { name: 'Abbas Araghtchi' })).toBeVisible()

  await page.goto('/desk/entities/new?kind=person&name=Abas+Araghchi')
  await page.getByRole('button', { name: 'Add it' }).click()
  await page.getByRole('radio', { name: 'None of these' }).check()
  await page.getByRole('button', { name: 'Add it' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Abas Araghchi')
})

test.describe('before JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the choice between one on record and a new one is asked all the same', async ({
    page,
    given,
    signInAs,
  }) => {
    const known = await given.entity('organization', 'Authority of the Ferry Ports')
    await signInAs('mirela')
    await page.goto('/desk/entities/new?kind=organization')
    await page.getByLabel('Name (needed)').fill('Authority of the Fery Ports')
    await page.getByRole('button', { name: 'Add it' }).click()
    await page.getByRole('radio', { name: 'It is Authority of the Ferry Ports' }).check()
    await page.getByRole('button', { name: 'Add it' }).click()
    await expect(page).toHaveURL(new RegExp(known.deskPath))
    await expect(page.getByRole('region', { name: 'Names' })).toContainText('Fery')
  })
})

test('those that look like one wait for a decision, which can be taken back', async ({
  page,
  given,
  signInAs,
}) => {
  await given.entity('place', 'Quay of Zoltánfalva')
  await given.entity('place', 'Quai of Zoltanfalwa')
  await signInAs('joost')
  await page.goto('/desk')
  await press(page, page.getByRole('link', { name: /to look at$/ }))
  await expect(page).toHaveURL('/desk/duplicates')
  const two = page.getByRole('form', { name: /^Qua[yi] of Zolt.* are two$/ })
  await press(page, two.getByRole('button', { name: 'They are two' }))
  await expect(two).toHaveCount(0)
  const apart = page.getByRole('form', { name: /^Ask about Qua[yi] of Zolt/ })
  await press(page, apart.getByRole('button', { name: 'Ask again' }))
  await expect(two).toHaveCount(1)
  await press(page, page.getByRole('link', { name: /^Merge Qua[yi] of Zolt/ }))
  await expect(
    page.getByRole('button', { name: /^Merge Qua[yi] of Zolt.* into Qua[yi]/ }),
  ).toBeVisible()
})

test('a new name of a report is offered whom it may mean, and becomes a name of that one', async ({
  page,
  given,
  signInAs,
}) => {
  const known = await given.entity('person', 'Tiberiu Vlahopoulos')
  const { path } = await given.report(
    'Lighthouse keepers trade logbooks',
    'Iranian Deputy Minister Tiberiu Vlahopulos received the two of them on the same day.',
  )
  await signInAs('mirela')
  await page.goto(path)
  const choice = page.getByRole('group', { name: /^Is Tiberiu Vlahopulos, .* on record already/ })
  await expect(choice).toContainText('but for one letter: Tiberiu Vlahopoulos')
  await choice.getByRole('radio', { name: 'It is Tiberiu Vlahopoulos' }).focus()
  await page.keyboard.press('Space')
  await press(page, page.getByRole('button', { name: 'Save as a draft' }))
  await expect(page).toHaveURL(/\/desk\/articles\/\d+/)
  await page.goto(known.deskPath)
  const names = page.getByRole('region', { name: 'Names' })
  await expect(names.getByRole('link', { name: 'Tiberiu Vlahopulos' })).toBeVisible()
})

/** Goes to a control and works it with the keyboard alone. */
async function press(page: Page, control: ReturnType<Page['getByRole']>) {
  await control.focus()
  await page.keyboard.press('Enter')
}
