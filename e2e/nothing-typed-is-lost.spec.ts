import { expect, test } from './test'

test('a session that ends while somebody writes costs no word', async ({
  page,
  context,
  given,
  signInAs,
}) => {
  const writer = await given.account('Oda Lindgren')
  await signInAs(writer)
  await page.goto('/desk/articles/new')
  await page.getByLabel('Headline').fill('Lighthouses lit on both banks')
  const editor = page.getByRole('textbox', { name: 'Text', exact: true })
  await editor.click()
  await page.keyboard.type('The keepers agreed on one hour.')

  await given.signedOut(writer)
  await page.getByRole('button', { name: 'Save as a draft' }).click()
  const alert = page.getByRole('form').getByRole('alert')
  await expect(alert).toContainText('Your session has ended. What you typed is still here')
  await expect(page.getByLabel('Headline')).toHaveValue('Lighthouses lit on both banks')
  await expect(editor).toHaveText('The keepers agreed on one hour.')

  const tab = context.waitForEvent('page')
  await alert.getByRole('link', { name: 'sign in in a new tab' }).click()
  const signIn = await tab
  await signIn.getByLabel('Email').fill(writer.email)
  await signIn.getByLabel('Password').fill(writer.password)
  await signIn.getByRole('button', { name: 'Sign in' }).click()
  await expect(signIn.getByRole('heading', { level: 1 })).toHaveText('You are signed in again')
  await signIn.close()

  await page.getByRole('button', { name: 'Save as a draft' }).click()
  await expect(page).toHaveURL(/\/desk\/articles\/\d+$/)
  await expect(editor).toHaveText('The keepers agreed on one hour.')
})

test('a fault beside a field leaves every other field as it was typed', async ({
  page,
  given,
  signInAs,
}) => {
  const { path } = await given.report('Buoys are painted alike on both shores')
  await signInAs('mirela')
  await page.goto(path)
  const meeting = page.getByRole('group', { name: /^Event: 10 March 2024/ })
  await meeting.getByText('Change', { exact: true }).click()
  await meeting.getByLabel('When').fill('03/04/2024')
  await meeting.getByLabel('Who').fill('Somebody Nobody Knows')
  await meeting.getByLabel('Accept').check()
  await page.getByLabel('Standfirst').fill('One colour from spring to spring.')
  await page.getByRole('button', { name: 'Save as a draft' }).click()
  await expect(meeting.getByLabel('When')).toHaveAccessibleDescription(/Write the month in letters/)
  await expect(meeting.getByLabel('Who')).toHaveAccessibleDescription(/Nobody on record is called/)
  await expect(meeting.getByLabel('When')).toHaveValue('03/04/2024')
  await expect(meeting.getByLabel('Accept')).toBeChecked()
  await expect(page.getByLabel('Standfirst')).toHaveValue('One colour from spring to spring.')
})

test('a server that cannot be reached costs no word', async ({ page, context, signInAs }) => {
  await signInAs('mirela')
  await page.goto('/desk/articles/new')
  await page.getByLabel('Headline').fill('Radios tuned to one channel')
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Save as a draft' }).click()
  await expect(page.getByRole('form').getByRole('alert')).toContainText(
    'The server could not be reached',
  )
  await expect(page.getByLabel('Headline')).toHaveValue('Radios tuned to one channel')
  await context.setOffline(false)
  await page.getByRole('button', { name: 'Save as a draft' }).click()
  await expect(page).toHaveURL(/\/desk\/articles\/\d+$/)
})

test('two who save the same article do not overwrite each other', async ({
  page,
  context,
  given,
  signInAs,
}) => {
  const { id } = await given.draft({ headline: 'Toll bridge opens at dawn' })
  await signInAs('joost')
  await page.goto(`/desk/articles/${id}`)
  const second = await context.newPage()
  await second.goto(`/desk/articles/${id}`)
  await second.getByLabel('Standfirst').fill('The first to save.')
  await second.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(second.getByRole('status')).toHaveText('Saved.')
  await page.getByLabel('Standfirst').fill('The second to save.')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('alert').first()).toContainText('Somebody else saved this article')
  await expect(page.getByLabel('Standfirst')).toHaveValue('The second to save.')
})

test('what is typed into the text and not saved is neither left nor passed over in silence', async ({
  page,
  given,
  signInAs,
}) => {
  const { id } = await given.draft({ headline: 'Anchors weighed on one scale' })
  await signInAs('mirela')
  await page.goto(`/desk/articles/${id}`)
  await page.getByRole('textbox', { name: 'Text', exact: true }).click()
  await page.keyboard.type('Not saved yet. ')
  await page.getByRole('button', { name: 'Submit for review' }).click()
  await expect(page.getByRole('alert').first()).toHaveText(/Save first/)
  await expect(page.getByRole('main')).toContainText('Draft, edition 1')

  const asked = page.waitForEvent('dialog')
  const leaving = page.getByRole('link', { name: 'Articles' }).click({ noWaitAfter: true })
  await (await asked).dismiss()
  await leaving
  await expect(page.getByRole('textbox', { name: 'Text', exact: true })).toContainText(
    'Not saved yet.',
  )

  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('status')).toHaveText('Saved.')
  await page.getByRole('button', { name: 'Submit for review' }).click()
  await expect(page).toHaveURL('/desk')
})
