import { expect, test } from './test'

// What stands on record of this agreement is read from its sources in the demo newsroom.
const address = '/agreements/iran-iraq-border-security-2023'

test.beforeEach(({ page }) => page.goto(address).then(() => undefined))

test('who signed: the people, the office each held then, for whom, when and where', async ({
  page,
}) => {
  const signed = page.getByRole('region', { name: 'Who signed' })
  const shamkhani = signed.getByRole('listitem').filter({ hasText: 'Ali Shamkhani' })
  await expect(shamkhani).toContainText('Secretary, Supreme National Security Council')
  await expect(shamkhani).toContainText('for Iran')
  await expect(shamkhani).toContainText('19 March 2023')
  await expect(shamkhani).toContainText('Baghdad')
  await expect(signed.getByRole('link', { name: 'Qasim al-Araji' })).toHaveAttribute(
    'href',
    '/people/qasim-al-araji',
  )
})

test('what was promised and what was done: each commitment with its parties, due day and level', async ({
  page,
}) => {
  const ledger = page.getByRole('table', { name: /Commitments, the level of each through time/ })
  const disarm = ledger
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: /^Iraq disarms the armed/ }) })
  await expect(disarm.getByRole('rowheader')).toContainText(/Iraq and .* to Iran/)
  await expect(disarm).toContainText('Due 19 September 2023')
  const judged = disarm.getByRole('link', { name: 'Contested, as of 19 September 2023' })
  await expect(judged).toBeVisible()
  const opened = ledger.getByRole('row').filter({ hasText: 'Iraq’s committee said' })
  await opened.getByText(/\d+ assessments/).click()
  await expect(opened.getByText('Not reviewed yet').first()).toBeVisible()
  await expect(opened.getByText(/lines? of evidence/).first()).toBeVisible()
  await expect(opened.getByRole('heading', { name: 'Articles from its sources' })).toBeVisible()
})

test('who says so: claims with their speaker, stance and source', async ({ page }) => {
  const timeline = page.getByRole('region', { name: /who says so/ })
  await timeline.getByRole('link', { name: '2024' }).click()
  const claim = timeline
    .getByRole('listitem')
    .filter({ hasText: 'Full implementation would bring durable security' })
  await expect(claim.getByRole('link', { name: 'Abbas Araghchi' })).toBeVisible()
  await expect(claim).toContainText('10 November 2024 · Reiterates')
  await expect(claim).toContainText('Foreign Minister')
  await expect(claim).toContainText(/Sources?:/)
})

test('the head says how it stands today, and what is not known of it', async ({ page }) => {
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(/border security agreement/)
  await expect(main.getByRole('term').filter({ hasText: 'Legal status' })).toBeVisible()
  await expect(main.getByText(/\d+ of \d+ commitments assessed/)).toBeVisible()
  await expect(main.getByRole('definition').filter({ hasText: 'Summarised' })).toBeVisible()
})

test('a past day shows the record as it stood then, and says so', async ({ page }) => {
  await page.getByLabel('The record as of').fill('2023-09-25')
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await expect(page).toHaveURL(/on=2023-09-25/)
  await expect(page.getByRole('main')).toContainText('25 September 2023')
  const ledger = page.getByRole('table', { name: /Commitments, the level of each through time/ })
  await expect(ledger.getByRole('link', { name: /as of 19 September 2023/ }).first()).toBeVisible()
  await expect(ledger.getByRole('link', { name: /as of 31 October 2023/ })).toHaveCount(0)
})

test('the sources of a page lead to those of the whole record, on the same day', async ({
  page,
}) => {
  await page.goto('/agreements/iran-iraq-border-security-2023?on=2023-11-15')
  const sources = page.getByRole('region', { name: 'Sources of this page' })
  await expect(sources).toContainText(/\d+ sources, \d+ lines of evidence/)
  await sources.getByRole('link', { name: 'Of the whole record' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Sources, as of 15 November 2023',
  )
  const main = page.getByRole('main')
  await expect(main.getByRole('listitem').filter({ hasText: 'Arab News' })).not.toHaveCount(0)
  await expect(main).not.toContainText('2024')
})
