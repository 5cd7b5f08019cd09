import type { Locator, Page } from '@playwright/test'
import { expect, test } from './test'

const rows = (...list: string[]) =>
  `record,agreement,title,type,form,text,summary,name,act,date,sources\r\n${list.join('\r\n')}\r\n`
const file = (name: string, csv: string) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(csv),
})
const accord = (slug: string, title: string, date: string, party: string) =>
  rows(
    `agreement,${slug},${title},accord,bilateral,published,On gauges of a river.,,,,`,
    `party,${slug},,,,,,Iran,,,`,
    `party,${slug},,,,,,${party},,,`,
    `act,${slug},,,,,,,signature,${date},https://news.example/${slug}`,
  )

test('a file is brought in, asked about, imported, given out and undone with the keyboard alone', async ({
  page,
  given,
  signInAs,
}) => {
  const [slug, title] = ['river-gauge-accord', 'Accord on the gauges of a river']
  await given.sharedName('The Gauge League', 'country', ['iraq', 'fiji'])
  await signInAs('mirela')
  await page.goto('/desk')
  await press(page, page.getByRole('link', { name: 'Imports', exact: true }))

  await tabTo(page, page.getByLabel(/^CSV file/))
  await page
    .getByLabel(/^CSV file/)
    .setInputFiles(file('gauges.csv', accord(slug, title, '03/04/2021', 'The Gauge League')))
  await press(page, page.getByRole('button', { name: 'Read it' }))
  await expect(page.getByText('Nothing can be imported before the questions')).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Rows by outcome' })).toContainText(
    'Waiting for a decision: 2',
  )

  const dates = page.getByRole('form', { name: 'Dates' })
  await expect(dates).toContainText('“03/04/2021” can be read both ways')
  await choose(page, dates.getByLabel('What comes first in “date”'), 'The day')
  await press(page, dates.getByRole('button', { name: 'Read the dates so' }))
  await expect(dates).toContainText('read day first, as an editor said')

  const names = page.getByRole('form', { name: 'Names', exact: true })
  await expect(names).toContainText('2 on record are called “The Gauge League”')
  await choose(page, names.getByLabel('Who is “The Gauge League”'), 'It is Iraq')
  await press(page, names.getByRole('button', { name: 'Save what is said' }))
  await expect(page.getByText('0 open, 1 decided')).toBeVisible()

  await press(page, page.getByRole('button', { name: 'Import it' }))
  const status = page.getByRole('status')
  await expect(status).toContainText('It made 1 agreement; readers see 0.')
  expect((await page.request.get(`/agreements/${slug}`)).status()).toBe(404)
  await press(page, page.getByRole('button', { name: 'Publish them' }))
  await expect(status).toContainText('readers see all of them')

  await page.goto('/agreements?party=iraq')
  await expect(page.getByRole('link', { name: title })).toBeVisible()
  const link = page.getByRole('link', { name: 'CSV' })
  const saved = page.waitForEvent('download')
  await press(page, link)
  expect((await saved).suggestedFilename()).toMatch(
    /^entente-agreements-iraq-\d{4}-\d\d-\d\d\.csv$/,
  )
  const csv = await page.request.get((await link.getAttribute('href'))!)
  expect(csv.headers()['content-type']).toContain('text/csv')
  expect(await csv.text()).toContain(`act,${slug},`)
  expect(await csv.text()).toContain('signature,2021-04-03')
  const json = await page.request.get('/agreements/export.json?party=iraq')
  expect(JSON.stringify(await json.json())).toContain(title)

  await page.goto('/desk/imports')
  await press(page, page.getByRole('link', { name: /gauges\.csv/ }))
  await press(page, page.getByText('Undo this import'))
  await tabTo(page, page.getByLabel(/^Why/))
  await page.keyboard.type('It was only a trial.')
  await press(page, page.getByRole('button', { name: 'Undo it' }))
  await expect(status).toContainText('Agreements hidden from readers: 1')
  expect((await page.request.get(`/agreements/${slug}`)).status()).toBe(404)
})

test('what differs from the record is shown, and stays as it is until the file is preferred', async ({
  page,
  signInAs,
}) => {
  const [slug, title] = ['weir-accord', 'Accord on a weir']
  await signInAs('mirela')
  await bringIn(page, accord(slug, title, '2020-05-06', 'Iraq'))
  await page.getByRole('button', { name: 'Import it' }).click()
  await expect(page.getByRole('status')).toContainText('It made 1 agreement')

  await bringIn(page, accord(slug, `${title} and a dam`, '2020-05-06', 'Iraq'))
  await page.getByRole('link', { name: 'Differs from the record: 1' }).click()
  const difference = page.getByRole('row', { name: /^title/ })
  await expect(difference).toContainText(title)
  await expect(difference).toContainText('and a dam')
  await page.getByLabel('Take the values of row 2 from the file').check()
  await page.getByRole('button', { name: 'Save these choices' }).click()
  await expect(page.getByLabel('Take the values of row 2 from the file')).toBeChecked()
  await page.getByRole('button', { name: 'Import it' }).click()
  await expect(page.getByRole('status')).toContainText('Imported.')
  await page.getByRole('link', { name: 'Accord on a weir' }).first().click()
  await page.getByRole('link', { name: 'Edit title, summary and kind' }).click()
  await expect(page.getByRole('textbox', { name: 'Title (needed)', exact: true })).toHaveValue(
    `${title} and a dam`,
  )
})

test('a file that cannot be read is refused in words, and a reporter brings in none', async ({
  page,
  signInAs,
}) => {
  await signInAs('mirela')
  await page.goto('/desk/imports')
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(page.getByText(/^Choose a file/)).toBeVisible()
  const field = page.getByLabel(/^CSV file/)
  await field.setInputFiles({
    name: 'latin.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('record,agreement\nagreement,caf\xe9', 'latin1'),
  })
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(page.getByText(/is not text in UTF-8/)).toBeVisible()
  await field.setInputFiles(file('big.csv', 'a'.repeat(7_000_001)))
  await expect(page.getByText(/is bigger than 7 MB/)).toBeVisible()
  const template = await page.request.get('/desk/imports/template.csv')
  expect(await template.text()).toContain('record,agreement,title')

  await signInAs('ana')
  await page.goto('/desk/imports')
  await expect(page).toHaveURL(/not-allowed/)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a file is brought in and imported, and the page renews itself', async ({
    page,
    signInAs,
  }) => {
    await signInAs('mirela')
    await bringIn(page, accord('sluice-accord', 'Accord on a sluice', '2019-07-08', 'Iraq'))
    await page.getByRole('button', { name: 'Import it' }).click()
    await expect(page.getByRole('status')).toContainText('It made 1 agreement')
  })
})

async function bringIn(page: Page, csv: string) {
  await page.goto('/desk/imports')
  await page.getByLabel(/^CSV file/).setInputFiles(file('accord.csv', csv))
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(page).toHaveURL(/\/desk\/imports\/\d+$/)
}

/** Goes on to something as one does without a mouse. */
async function tabTo(page: Page, target: Locator) {
  await target.waitFor()
  for (let steps = 0; steps < 200; steps++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('The keyboard does not get there')
}

async function press(page: Page, target: Locator) {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

/** Chooses by the beginning of an option. */
async function choose(page: Page, select: Locator, option: string) {
  await tabTo(page, select)
  await page.keyboard.type(option)
  await expect(select.locator('option:checked')).toContainText(option)
}
