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
