import { expect, test } from './test'

test('what is typed right after a tool goes into the text', async ({ page, given, signInAs }) => {
  const { id } = await given.draft({ headline: 'Lamps on the quay', body: ['Begin.'] })
  await signInAs('mirela')
  await page.goto(`/desk/articles/${id}`)
  const text = page.getByRole('textbox', { name: 'Text', exact: true })
  const tool = (name: string) =>
    page.getByRole('toolbar').getByRole('button', { name, exact: true }).click()
  await text.click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('Both ports ')
  await tool('Bold')
  await page.keyboard.type('agreed')
  await tool('Bold')
  await page.keyboard.type(' on lamps.')
  await page.keyboard.press('Enter')
  await tool('Quotation')
  await page.keyboard.type('We see each other.')
  await tool('Speaker')
  await page.keyboard.type('A harbour master')
  await page.keyboard.press('Enter')
  await expect(text.locator('strong')).toHaveText('agreed')
  await expect(text).toContainText('Both ports agreed on lamps.')
  await expect(text.locator('blockquote')).toContainText('We see each other.')

  // An address that is none is refused when it is set, beside its field.
  await tool('Link')
  await page.keyboard.type('javascript:alert(1)')
  await expect(page.getByText('Give an address like')).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Give an address like')).toBeVisible()
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('status')).toHaveText('Saved.')
  await page.getByRole('link', { name: 'See it as readers will' }).click()
  await expect(page.getByRole('figure').last()).toContainText('A harbour master')
})

test('a fault in a folded source is shown, and the notice leads to it', async ({
  page,
  given,
  signInAs,
}) => {
  const { id } = await given.draft({ headline: 'Tugs on call' })
  await signInAs('mirela')
  await page.goto(`/desk/articles/${id}`)
  await page.getByText('Add a source').click()
  await page.getByLabel('Title').fill('A title without an outlet')
  await page.getByText('Add a source').click()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('button', { name: 'Show it' }).click()
  const outlet = page.getByLabel('Outlet')
  await expect(outlet).toBeFocused()
  await expect(outlet).toHaveAccessibleDescription('Say whose text this source is.')
  await expect(page.getByLabel('Title')).toHaveValue('A title without an outlet')
})

test('a name that the text no longer holds is pointed out', async ({ page, given, signInAs }) => {
  const { id } = await given.draft({
    headline: 'Pilots of two ports',
    body: ['Kyrgyzstan and nobody else.'],
    names: ['kyrgyzstan', 'tajikistan'],
  })
  await signInAs('mirela')
  await page.goto(`/desk/articles/${id}`)
  const names = page.getByRole('region', { name: 'Names linked in the text' })
  await expect(names).toContainText('“Tajikistan”: no longer in the saved text')
  await expect(names).not.toContainText('“Kyrgyzstan”: no longer')
})
