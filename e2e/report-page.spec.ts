import { expect, test } from './test'

test('a report’s text covers nothing of the page, however narrow the window', async ({
  page,
  given,
  signInAs,
}) => {
  const { path } = await given.report('Weather masts share their readings')
  await signInAs('mirela')
  for (const width of [360, 768]) {
    await page.setViewportSize({ width, height: 700 })
    await page.goto(path)
    const text = page.getByRole('group', { name: 'The text as it came' })
    const [top, below] = await Promise.all([
      text.boundingBox(),
      page.getByRole('heading', { name: 'What was read' }).boundingBox(),
    ])
    expect(top!.y + top!.height, `${width} px`).toBeLessThanOrEqual(below!.y)
    // All of it can be reached, with the keyboard too.
    await text.focus()
    await page.keyboard.press('End')
    await expect(text.getByText('March 19, 2023')).toBeInViewport()
  }
})

test('accepting all that are likely says how many, and leaves alone what was decided', async ({
  page,
  given,
  signInAs,
}) => {
  const { path } = await given.report('Dikes are mended from both banks')
  await signInAs('mirela')
  await page.goto(path)
  const likely = page.locator('fieldset[data-proposal]:not([data-proposal=unsure])')
  const all = await likely.count()
  expect(all).toBeGreaterThan(1)
  await expect(
    page.getByRole('button', { name: `Accept all ${all} that are likely` }),
  ).toBeVisible()
  await likely.first().getByLabel('Drop').check()
  await page.getByRole('button', { name: /^Accept (all|the one)/ }).click()
  await expect(page.getByText(`${all - 1} accepted at once.`)).toBeVisible()
  await expect(likely.first().getByLabel('Drop')).toBeChecked()
  await expect(likely.last().getByLabel('Accept')).toBeChecked()
  await expect(
    page.getByRole('group').getByLabel('Accept').and(page.locator(':checked')),
  ).toHaveCount(all - 1)
})

test('the source of a page stands among the reports by its headline', async ({
  page,
  signInAs,
}) => {
  await signInAs('mirela')
  await page.goto('/desk/reports')
  await page
    .getByLabel('Text')
    .fill(
      '<!doctype html><html><head><title>A site</title></head><body><h1>Weighbridges sealed alike</h1><p>RIGA (Demo) - Seals were shown.</p></body></html>',
    )
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(page).toHaveURL(/\/desk\/reports\/\d+$/)
  await page.goto('/desk/reports')
  const received = page.getByRole('region', { name: 'Received' })
  await expect(received.getByRole('link', { name: /^Weighbridges sealed alike/ })).toBeVisible()
  await expect(received).not.toContainText('doctype')
})

test('a source published in a month keeps its precision', async ({ page, given, signInAs }) => {
  const { path } = await given.report('Signposts in four languages')
  await signInAs('mirela')
  await page.goto(path)
  await page.getByLabel('Published on').fill('March 2024')
  await page.getByRole('button', { name: 'Save as a draft' }).click()
  await expect(page).toHaveURL(/\/desk\/articles\/\d+$/)
  await page.getByRole('link', { name: 'See it as readers will' }).click()
  const sources = page.getByRole('region', { name: 'Sources' })
  await expect(sources).toContainText('March 2024')
  await expect(sources).not.toContainText('1 March 2024')
})
