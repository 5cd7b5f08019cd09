import { follow, press, tabTo } from './keyboard'
import { expect, test } from './test'

test('a claim is recorded from a report: the passage, the speaker, done', async ({
  page,
  given,
  signInAs,
}) => {
  const { id, path } = await given.agreement('Mooring fees of two harbours')
  const report = await given.report('Mooring posts are painted on both shores')
  await signInAs('mirela')
  await page.goto(`/desk/agreements/${id}`)
  await follow(page, 'Add a claim from a report')
  await tabTo(page, 'searchbox', /headline/)
  await page.keyboard.type('mooring posts')
  await press(page, 'Find')
  await follow(page, /Mooring posts are painted/)
  const passage = page.getByRole('radio', { name: /fully manned/ })
  await tabTo(page, 'radio', /reviewed the border security agreement/)
  while (!(await passage.isChecked())) await page.keyboard.press('ArrowDown')
  await press(page, 'Fill the form in')

  const form = page.getByRole('form', { name: 'A new claim' })
  await expect(form.getByLabel('Who says so')).toHaveValue(/Araji/)
  await expect(form.getByLabel('Office held then')).not.toHaveValue('')
  await expect(form.getByLabel('On behalf of')).toHaveValue('Iraq')
  await expect(form.getByLabel('A short quote')).toHaveValue('fully manned')
  await expect(form.getByLabel('Said on')).toHaveValue('12 March 2024')
  const source = form.getByRole('checkbox', { name: /Mooring posts are painted/ })
  await expect(source).toBeChecked()
  await tabTo(page, 'textbox', 'What is claimed, in our own words')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('Every post on the frontier has its guards.')
  await press(page, 'Enter it on the record')
  await expect(page.getByRole('status')).toContainText('Saved.')
  await expect(page.getByText(/Every post on the frontier/)).toContainText('12 March 2024')
  await page.goto(path)
  await expect(page.getByRole('region', { name: /who says so/ })).toContainText(
    'Every post on the frontier has its guards.',
  )

  await page.goto(`${report.path}/record?agreement=${id}&kind=commitments`)
  await page.getByRole('radio', { name: /fully manned/ }).check()
  await page.getByRole('radio', { name: 'Iraq', exact: true }).check()
  await page.getByRole('button', { name: 'Fill the form in' }).click()
  await page.getByRole('button', { name: 'Enter it on the record' }).click()
  await expect(page.getByRole('status')).toContainText('Saved.')
  await expect(page.getByText(/^Iraq: Al-Araji said/)).toBeVisible()
})

test('a claim typed by hand gets the office on record, and says so; unless it is to stay empty', async ({
  page,
  given,
  signInAs,
}) => {
  const { id, address } = await given.agreement('Harbour lights of two quays')
  await signInAs('mirela')
  const typed = async (words: string) => {
    await page.goto(`/desk/agreements/${id}/claims/new`)
    await page.getByLabel('Who says so').fill('Abbas Araghchi')
    await page.getByLabel('What the words do').selectOption({ label: 'Asserts' })
    await page.getByLabel('What is claimed').fill(words)
    await page.getByLabel('Said on').fill('5 May 2025')
    await page.getByLabel('Source 1').fill(address)
  }
  await typed('The lights are on.')
  await page.getByRole('button', { name: 'Enter it on the record' }).click()
  await expect(page.getByRole('status')).toContainText(
    'Entente filled in the office held then and on whose behalf the words are',
  )
  await expect(page.getByText(/The lights are on/)).toContainText('Foreign Minister')

  await typed('The lights are off.')
  await page.getByLabel(/^Leave these two empty/).check()
  await page.getByRole('button', { name: 'Enter it on the record' }).click()
  await expect(page.getByRole('status')).toHaveText('Saved.')
  await expect(page.getByText(/The lights are off/)).not.toContainText('Minister')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a passage of a report fills in a form and is entered', async ({
    page,
    given,
    signInAs,
  }) => {
    const { id } = await given.agreement('Pilot boats of two harbours')
    const report = await given.report('Pilot boats change their flags')
    await signInAs('mirela')
    await page.goto(report.path)
    const record = page.getByRole('form', { name: 'Record a fact from it' })
    await record
      .getByLabel('On the record of')
      .selectOption({ label: 'Pilot boats of two harbours' })
    await record.getByLabel('What kind').selectOption({ label: 'Event' })
    await record.getByRole('button', { name: 'Choose the passage' }).click()
    await page.getByRole('radio', { name: /met al-Araji/ }).check()
    await page.getByRole('button', { name: 'Fill the form in' }).click()
    await expect(page.getByLabel('When')).toHaveValue('10 March 2024')
    await page.getByLabel('What happened').fill('Two security chiefs meet')
    await page.getByRole('button', { name: 'Enter it on the record' }).click()
    await expect(page).toHaveURL(new RegExp(`/desk/agreements/${id}\\?saved=events`))
    await expect(page.getByText('10 March 2024: Two security chiefs meet')).toBeVisible()
  })
})
