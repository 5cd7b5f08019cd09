import { expect, test } from './test'

const signing = '/articles/iran-and-iraq-sign-border-security-document-in-baghdad'

test.describe('without a mouse and without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a reader learns who somebody was at the time, and reads on where they were', async ({
    page,
  }) => {
    await page.goto(signing)
    const name = page.getByRole('article').getByRole('link', { name: 'Ali Shamkhani' }).first()
    await expect(name).toHaveAttribute('href', '/people/ali-shamkhani')
    await name.focus()
    await page.keyboard.press('Tab')
    const mark = page.getByRole('button', { name: 'Who is Ali Shamkhani?' })
    await expect(mark).toBeFocused()
    await page.keyboard.press('Enter')
    const card = page.getByRole('group', { name: 'Ali Shamkhani' })
    await expect(card).toContainText('On 20 March 2023, when this was published')
    await expect(card).toContainText('Secretary')
    await expect(card).toBeInViewport()

    await page.keyboard.press('Tab')
    await expect(card.getByRole('link', { name: 'Ali Shamkhani' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(card).toBeHidden()
    await page.keyboard.press('Shift+Tab')
    await expect(name).toBeFocused()
  })
})

test('on paper those who are named stand in a list after the text, and no control does', async ({
  page,
}) => {
  await page.goto(signing)
  await expect(page.getByText('Named in this article')).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Named in this article')).toBeVisible()
  await expect(page.getByRole('group', { name: 'Qasim al-Araji' })).toContainText('20 March 2023')
  await expect(page.getByRole('article').getByRole('button')).toHaveCount(0)
})

test('an older article says what has changed since; a new one has nothing to say of that', async ({
  page,
  given,
}) => {
  await page.goto(signing)
  await page.getByRole('note').getByRole('link', { name: 'what has changed since' }).click()
  const since = page.getByRole('region', { name: 'What has changed since' })
  await expect(since).toBeInViewport()
  await expect(since.getByRole('listitem').first()).toContainText(/\d{4} · \S/)
  await since.getByRole('link', { name: 'Everything since that day' }).click()
  await expect(page).toHaveURL(/border-security-2023\/changes\?from=2023-03-20$/)

  const { path } = await given.publishedArticle({
    headline: 'Ferry pilots compare their charts',
    agreements: ['iran-iraq-border-security-2023'],
  })
  await page.goto(path)
  await expect(page.getByRole('region', { name: 'On the record' })).toBeVisible()
  await expect(since).toBeHidden()
})

test('an article leads to the one before and the one after it in its story', async ({ page }) => {
  await page.goto(signing)
  const story = page.getByRole('region', { name: 'The story' })
  const headline = await page.getByRole('heading', { level: 1 }).textContent()
  await story.getByRole('listitem').filter({ hasText: 'After this' }).getByRole('link').click()
  await expect(page).not.toHaveURL(signing)
  await story.getByRole('listitem').filter({ hasText: 'Before this' }).getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline!)
})

test('what is quoted stands with its speaker, their office then, and its source', async ({
  page,
}) => {
  await page.goto(signing)
  const quoted = page
    .getByRole('region', { name: 'In their words' })
    .getByRole('figure')
    .filter({ hasText: 'fundamentally end the vicious actions' })
  await expect(quoted).toContainText('Ali Shamkhani, Secretary, Supreme National Security Council')
  await expect(quoted.getByRole('link', { name: 'EIR News' })).toHaveAttribute('rel', 'external')
  await quoted.getByRole('link', { name: 'On record' }).click()
  await expect(page).toHaveURL(/\/record\/claims\/\d+$/)
})
