import type { Page } from '@playwright/test'
import { choose, follow, press } from './keyboard'
import { expect, test } from './test'

// All of them arrange the one front page there is.
test.describe.configure({ mode: 'serial' })
test.beforeEach(({ given }) => given.unarrangedHome())
test.afterAll(async () => (await import('./given-home')).unarrangedHome())

const leadOf = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 }).first()

test('an editor arranges the front page from the keyboard; a lead that is killed gives way', async ({
  page,
  given,
  signInAs,
  windowOf,
}) => {
  const lights = 'Lighthouse keepers agree on one lamp'
  const { id } = await given.publishedArticle({ headline: lights, names: ['egypt'] })
  const ferries = 'Ferries keep to two timetables'
  await given.publishedArticle({ headline: ferries })
  await given.publishedArticle({ headline: 'Something newer than both' })

  await signInAs('mirela')
  await page.goto('/desk')
  await follow(page, 'Front page')
  await choose(page, 'Choose a story', ferries)
  await press(page, 'Make it the lead')
  await expect(page.locator('#story-0')).toContainText(ferries)
  await choose(page, 'Choose a story', lights)
  await press(page, 'Add it at the end')
  await press(page, `Up: ${lights}`)
  await expect(page.locator('#story-0')).toContainText(lights)
  await press(page, 'Up: Analysis')
  await expect(page.locator('#section-3')).toContainText('Analysis')

  const reader = await windowOf(null)
  await reader.goto('/')
  await expect(leadOf(reader)).not.toHaveText(lights)
  await press(page, 'Save and preview')
  await expect(page).toHaveURL('/desk/home/preview')
  await expect(leadOf(page)).toHaveText(lights)
  await press(page, 'Publish this page')
  await expect(page).toHaveURL('/')

  await reader.reload()
  await expect(leadOf(reader)).toHaveText(lights)
  await expect(reader.getByRole('img', { name: 'Where this is' })).toBeVisible()
  await expect(reader.getByRole('link', { name: lights })).toHaveCount(1)
  const heads = await reader.getByRole('heading', { level: 2 }).allTextContents()
  expect(heads.indexOf('Analysis')).toBeLessThan(heads.indexOf('Latest'))

  const chief = await windowOf('ingrid')
  await chief.goto(`/desk/articles/${id}/retraction`)
  await chief.getByLabel('How').selectOption({ value: 'kill' })
  await chief.getByLabel('What readers are told').fill('There is no such lamp.')
  await chief.getByRole('button', { name: 'Take it back' }).click()
  await expect(chief).not.toHaveURL(/retraction/)
  await reader.reload()
  await expect(leadOf(reader)).toHaveText(ferries)
  await expect(reader.getByText(lights)).toHaveCount(0)
  await page.goto('/desk/home')
  await expect(page.locator('#story-0')).toContainText(
    'Killed: the next story stands in its place.',
  )
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('of two editors the second is told what the first did; what went live is undone', async ({
    page,
    given,
    signInAs,
    windowOf,
  }) => {
    const [nets, buoys] = ['Two fleets mend one net', 'Buoys are counted twice']
    await given.publishedArticle({ headline: nets })
    await given.publishedArticle({ headline: buoys })
    await given.publishedArticle({ headline: 'Something newer than these two' })
    const other = await windowOf('joost')
    await other.goto('/desk/home')
    await signInAs('mirela')
    await page.goto('/desk/home')

    const lead = async (at: Page, headline: string) => {
      const choice = at.getByLabel('Choose a story').locator('option', { hasText: headline })
      await at.getByLabel('Choose a story').selectOption(await choice.getAttribute('value'))
      await at.getByRole('button', { name: 'Make it the lead' }).click()
    }
    await lead(page, nets)
    await expect(page.locator('#story-0')).toContainText(nets)
    await lead(other, buoys)
    const told = other.getByRole('alert').filter({ hasText: 'changed this' })
    await expect(told).toContainText('Mirela Haddix changed this')
    await expect(told).toContainText(nets)
    await other.getByRole('button', { name: 'Make it the lead' }).click()
    await expect(other.locator('#story-0')).toContainText(buoys)
    await expect(other.locator('#story-1')).toHaveCount(0)

    await other.getByRole('button', { name: 'Save and preview' }).click()
    await other.getByRole('button', { name: 'Publish this page' }).click()
    await expect(leadOf(other)).toHaveText(buoys)
    await lead(page, nets)
    await expect(page.getByRole('alert')).toContainText('Joost Amarasekera changed this')

    await page.goto('/desk/home')
    await page.getByRole('button', { name: 'Let the page fill itself' }).click()
    await expect(page.getByRole('status')).toHaveText('Put back. Readers see it now.')
    await other.goto('/')
    await expect(leadOf(other)).not.toHaveText(buoys)
    await page.getByRole('button', { name: 'Undo: put this back' }).click()
    await expect(page.getByRole('status')).toHaveText('Put back. Readers see it now.')
    await other.goto('/')
    await expect(leadOf(other)).toHaveText(buoys)

    await page.goto('/desk/log?subject=home')
    const log = page.getByRole('main').getByRole('listitem')
    await expect(log.filter({ hasText: 'Home put back' })).not.toHaveCount(0)
    await expect(log.filter({ hasText: 'Home published' }).first()).toContainText(
      'Joost Amarasekera',
    )
  })
})
