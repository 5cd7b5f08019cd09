import type { Page } from '@playwright/test'
import { expect, test } from './test'

const paper = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)

test('the system’s preference sets the colours until a reader chooses; the choice is remembered', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/')
  const light = await paper(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await paper(page)
  expect(dark).not.toBe(light)

  await page.getByRole('button', { name: 'Light page' }).click()
  await expect.poll(() => paper(page)).toBe(light)
  await page.goto('/agreements')
  expect(await paper(page)).toBe(light)
  await page.goto('/desk/sign-in')
  expect(await paper(page)).toBe(light)
})
