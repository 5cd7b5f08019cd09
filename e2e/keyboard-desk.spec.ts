import {
  choose,
  expectFaultAt,
  expectOrderOfPage,
  follow,
  press,
  tick,
  typeInto,
  typeName,
} from './keyboard'
import { expect, test } from './test'

// What an editor does to agreements, entities and facts, without a mouse.

test('an agreement is added and edited with the keyboard alone', async ({ page, signInAs }) => {
  await signInAs('mirela')
  await page.goto('/desk/agreements')
  await follow(page, /^Add an agreement/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Add an agreement')
  await press(page, 'Add it')
  await expectFaultAt(page.getByLabel('Title (needed)', { exact: true }), /write something here/)
  await page.keyboard.type('Agreement on the lamps of two quays')
  await typeInto(page, 'Short title', 'Lamps of two quays')
  await choose(page, 'Kind of instrument', 'Agreement')
  await choose(page, 'Form', 'Bilateral')
  await choose(page, 'Can its text be read', 'Published')
  await typeInto(page, 'Summary', 'Two quays are lit alike.')
  await press(page, 'Add it')
  await expect(page.getByRole('status')).toHaveText('Saved.')
  await follow(page, 'Edit title, summary and kind')
  await typeInto(page, 'Summary', 'Two quays are lit alike, from dusk.')
  await press(page, 'Save')
  await expect(page.getByRole('main')).toContainText('from dusk.')
})

test('a person is added and named with the keyboard alone', async ({ page, signInAs }) => {
  await signInAs('mirela')
  await page.goto('/desk/entities/new?kind=person')
  await press(page, 'Add it')
  await expectFaultAt(page.getByRole('textbox', { name: /^Name/ }), /write something here/)
  await page.keyboard.type('Lampros Lamplighter')
  await press(page, 'Add it')
  await expect(page.getByRole('status')).toHaveText('Saved.')
  await follow(page, 'Add a name')
  await typeInto(page, 'Name', 'L. Lamplighter')
  await choose(page, 'How it is used', 'Abbreviation')
  await press(page, 'Add it')
  await expect(page.getByRole('status')).toHaveText('Saved.')
  await expect(page.getByRole('link', { name: 'L. Lamplighter' })).toBeVisible()
})

test('an assessment is reviewed with the keyboard alone, and readers learn by whom', async ({
  page,
  given,
  signInAs,
}) => {
  const agreement = await given.agreement('Sluices that are reviewed')
  const id = await given.assessment(agreement, 'One sluice of two.')
  await page.goto(agreement.path)
  const assessment = page.locator(`#assessment-${id}`)
  await expect(assessment).toContainText('assessed by Mirela')
  await expect(assessment).toContainText('Not reviewed yet')
  await signInAs('joost')
  await page.goto(`/desk/agreements/${agreement.id}/assessments/${id}`)
  await press(page, 'I stand by this assessment')
  await expect(page.getByRole('status')).toHaveText('Saved.')
  await page.goto(agreement.path)
  await expect(assessment).toContainText('reviewed by Joost')
})

test('a fact is withdrawn, replaced and restored with the keyboard alone', async ({
  page,
  given,
  signInAs,
}) => {
  const agreement = await given.agreement('Sluices that are withdrawn')
  const id = await given.act(agreement, '2024-05-01', 'Told wrongly.')
  await given.publishedArticle({
    headline: 'Sluices that are withdrawn are extended',
    agreements: [agreement.slug],
  })
  await signInAs('mirela')
  await page.goto(`/desk/agreements/${agreement.id}/acts/${id}`)
  await press(page, 'Withdraw it')
  const reason = page.getByRole('textbox', { name: /^Reason/ })
  await expectFaultAt(reason, /Say why/)
  await page.keyboard.type('It was the second of May.')
  await press(page, 'Withdraw it')
  await expect(page.getByRole('status')).toHaveText('Withdrawn.')

  await follow(page, 'Correct: Sluices that are withdrawn are extended')
  await expect(page.getByLabel('What was wrong')).toHaveValue(/1 May 2024: extension/)
  await page.goBack()

  await follow(page, 'Enter the right legal act in its place')
  await typeInto(page, 'When', '2 May 2024')
  await press(page, 'Enter it on the record')
  await expect(page.getByRole('status')).toHaveText('Saved.')
  await page.goto(`/desk/agreements/${agreement.id}/acts/${id}`)
  await expect(page.getByText(/Replaced by/)).toContainText('2 May 2024: extension')

  await page.goto(`${agreement.path}#act-${id}`)
  const told = page.getByRole('region', { name: 'Withdrawn from the record' })
  await expect(told.getByRole('listitem')).toContainText('It was the second of May.')
  await follow(page, 'What replaced it')
  await expect(page.locator(':target')).toContainText('2 May 2024')

  await page.goto(`/desk/agreements/${agreement.id}/acts/${id}`)
  await typeInto(page, /^Why it belongs/, 'Both days are right.')
  await press(page, 'Restore it')
  await expect(page.getByRole('status')).toHaveText('Restored.')
  await page.goto(agreement.path)
  await expect(told).toBeHidden()
})

test('words that do harm are withheld from readers, with the keyboard alone', async ({
  page,
  given,
  signInAs,
}) => {
  const agreement = await given.agreement('Sluices nobody quotes')
  await signInAs('mirela')
  await page.goto(`/desk/agreements/${agreement.id}/commitments/${agreement.commitmentId}`)
  await typeInto(page, /^Reason/, 'Nobody promised it.')
  await tick(page, /^Withhold what it said/)
  await press(page, 'Withdraw it')
  await expect(page.getByRole('status')).toHaveText('Withdrawn.')
  await page.goto(agreement.path)
  const told = page.getByRole('region', { name: 'Withdrawn from the record' })
  await expect(told).toContainText('Nobody promised it.')
  await expect(page.getByRole('main')).not.toContainText('Gates of Sluices')
})

test('of two who change one fact, the second is shown what the first wrote, and may save over it', async ({
  page,
  given,
  signInAs,
  windowOf,
}) => {
  const agreement = await given.agreement('Sluices that two change')
  const id = await given.act(agreement, '2024-05-01', 'As it was.')
  const address = `/desk/agreements/${agreement.id}/acts/${id}`
  await signInAs('mirela')
  await page.goto(address)
  const other = await windowOf('joost')
  await other.goto(address)
  await typeInto(other, 'Note', 'As Joost has it.')
  await press(other, 'Save')
  await expect(other.getByRole('status')).toHaveText('Saved.')

  await typeName(page, 'By whom', 'Iraq')
  await typeInto(page, 'Note', 'As Mirela has it.')
  await press(page, 'Save')
  const notice = page.getByRole('alert').first()
  await expect(notice).toContainText(/Joost .* changed this/)
  await expect(notice).toContainText('As Joost has it.')
  await expect(page.getByLabel('Note')).toHaveValue('As Mirela has it.')
  await expect(page.getByRole('combobox', { name: 'By whom' })).toHaveValue('Iraq')
  await press(page, 'Save')
  await expect(page.getByRole('status')).toHaveText('Saved.')
  await page.goto(address)
  await expect(page.getByLabel('Note')).toHaveValue('As Mirela has it.')
})

test('the fields of a claim are reached in the order of the page, and the form is left again', async ({
  page,
  given,
  signInAs,
}) => {
  const agreement = await given.agreement('Sluices in their order')
  await signInAs('mirela')
  await page.goto(`/desk/agreements/${agreement.id}/claims/new`)
  await expectOrderOfPage(page, page.getByRole('form', { name: 'A new claim' }))
  // The last stop is the button of the form; one more Tab leaves the page for the browser.
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('form'))).toBeNull()
})
