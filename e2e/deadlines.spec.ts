import ICAL from 'ical.js'
import { expect, test } from './test'

const statement = 'Iraq moves the groups’ members to camps it designates, away from the border.'

test('a reader goes from the list to the month, subscribes, and comes to the commitment', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('navigation', { name: 'Sections' }).getByText('Deadlines').click()
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toHaveText(
    'Overdue',
  )
  await page
    .getByLabel('Agreement')
    .selectOption({ label: 'Iran–Iraq border security agreement (2023)' })
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page.getByRole('region', { name: 'Overdue' })).toContainText(
    /Overdue by [\d,]+ days/,
  )
  await page.getByRole('link', { name: /^As a calendar of/ }).click()
  await expect(page.getByRole('navigation', { name: 'Months' })).toBeVisible()
  await page.goto('/deadlines?agreement=iran-iraq-border-security-2023&month=2023-10')
  await page.getByRole('link', { name: 'September 2023' }).click()
  const calendar = page.getByRole('table', { name: 'Deadlines in September 2023' })
  const day = calendar
    .getByRole('cell')
    .filter({ has: page.locator('time[datetime="2023-09-19"]') })
  await expect(day.getByRole('link', { name: statement })).toBeVisible()

  const subscription = page.getByRole('link', { name: 'Subscribe to all deadlines' })
  const address = (await subscription.getAttribute('href'))!
  expect(address).toMatch(/^webcal:.*\/deadlines\.ics$/)
  await day.getByRole('link', { name: statement }).click()
  await expect(page).toHaveURL(/\/agreements\/iran-iraq-border-security-2023\/commitments\/\d+$/)
})

test('the calendars of all, of a country and of an agreement hold the same deadline', async ({
  request,
  baseURL,
}) => {
  for (const path of [
    '/deadlines.ics',
    '/countries/iraq/deadlines.ics',
    '/organizations/krg/deadlines.ics',
    '/agreements/iran-iraq-border-security-2023/deadlines.ics',
  ]) {
    const answer = await request.get(path)
    expect(answer.headers()['content-type']).toBe('text/calendar; charset=utf-8')
    const events = new ICAL.Component(ICAL.parse(await answer.text()) as never).getAllSubcomponents(
      'vevent',
    )
    const event = events.find((one) =>
      String(one.getFirstPropertyValue('summary')).endsWith(statement),
    )
    expect(String(event?.getFirstPropertyValue('dtstart')), path).toBe('2023-09-19')
    expect(String(event?.getFirstPropertyValue('url'))).toContain(
      `${baseURL}/agreements/iran-iraq-border-security-2023/commitments/`,
    )
    const again = await request.get(path, { headers: { 'If-None-Match': answer.headers().etag! } })
    expect(again.status(), path).toBe(304)
  }
})

test('a calendar of nobody is not found, and one under a former address leads on', async ({
  request,
  given,
}) => {
  expect((await request.get('/countries/atlantis/deadlines.ics')).status()).toBe(404)
  expect((await request.get('/agreements/never-signed/deadlines.ics')).status()).toBe(404)
  const { path, formerPath } = await given.movedEntity('country', 'oman', 'muscat-and-oman')
  const answer = await request.get(`${formerPath}/deadlines.ics`, { maxRedirects: 0 })
  expect(answer.status()).toBe(308)
  expect(answer.headers().location).toMatch(`${path}/deadlines.ics`)
})

test('a month has its days on a phone, and the keyboard leads through the months', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/deadlines?month=2023-09')
  await expect(page.getByText('Tuesday 19')).toBeVisible()
  await expect(page.locator('time[datetime="2023-09-20"]')).toBeHidden()
  await page.getByRole('link', { name: 'August 2023' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/deadlines?month=2023-08')
})
