import { articleWithEverything } from './pages-shown'
import {
  headingsOutOfOrder,
  holdFacesBack,
  pixelsBeyondTheEdge,
  readerWalk,
  watchShifts,
} from './reader-walk'
import { expect, test } from './test'

const widths = [360, 768, 1440]

for (const width of widths) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 800 } })

    test('a reader walks through, by day and by night, and nothing moves, breaks or comes from elsewhere', async ({
      page,
      baseURL,
    }) => {
      const elsewhere: string[] = []
      page.on('request', (request) => {
        if (!request.url().startsWith(baseURL!)) elsewhere.push(request.url())
      })
      const complaints: string[] = []
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text())
      })
      page.on('pageerror', (error) => complaints.push(error.message))
      const shifts = await watchShifts(page)
      for (const path of await readerWalk(articleWithEverything)) {
        const letFacesCome = await holdFacesBack(page)
        await page.goto(path, { waitUntil: 'domcontentloaded' })
        await letFacesCome()
        await page.waitForLoadState()
        expect.soft(await shifts(), `moved on ${path}`).toEqual([])
        expect.soft(await pixelsBeyondTheEdge(page), `beyond the edge of ${path}`).toBe(0)
        expect.soft(await headingsOutOfOrder(page), path).toEqual([])
        await page.emulateMedia({ colorScheme: 'dark' })
        expect.soft(await pixelsBeyondTheEdge(page), `${path}, dark`).toBe(0)
        await page.emulateMedia({ colorScheme: 'light' })
        await page.unrouteAll()
      }
      expect(elsewhere).toEqual([])
      expect(complaints).toEqual([])
    })

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false })

      test('the same pages are whole', async ({ page }) => {
        for (const path of await readerWalk(articleWithEverything)) {
          await page.goto(path)
          await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
          await expect(page.getByRole('contentinfo')).toBeVisible()
          expect.soft(await pixelsBeyondTheEdge(page), path).toBe(0)
        }
      })
    })
  })
}

test('on paper: nothing to press, sources with their addresses, and where the page stands', async ({
  page,
}) => {
  await page.setViewportSize({ width: 700, height: 990 })
  await page.emulateMedia({ media: 'print' })
  for (const path of await readerWalk(articleWithEverything)) {
    await page.goto(path)
    await expect(page.getByRole('navigation')).toHaveCount(0)
    await expect(page.getByRole('search')).toHaveCount(0)
    await expect(page.getByRole('button')).toHaveCount(0)
    await expect(page.getByRole('contentinfo')).toContainText(
      new RegExp(`As it stood on .+, from http.+${path.replace(/[?+]/g, '\\$&')}`),
    )
    expect.soft(await pixelsBeyondTheEdge(page), path).toBe(0)
  }
  await page.goto('/agreements/iran-iraq-border-security-2023/sources')
  const source = page.getByRole('main').locator('a[rel~=external]').first()
  const printed = await source.evaluate((one) => getComputedStyle(one, '::after').content)
  expect(printed).toContain(await source.getAttribute('href'))
})

test('text twice as large in the narrowest window is all there', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of await readerWalk(articleWithEverything)) {
    await page.goto(path)
    await page.addStyleTag({ content: 'html { font-size: 200% !important }' })
    expect.soft(await pixelsBeyondTheEdge(page), path).toBe(0)
    expect.soft(await page.evaluate(cutOff), path).toEqual([])
  }
})

/** The text that stands beyond the edges of the window, or of a box that hides what is beyond it. */
function cutOff(): string[] {
  const main = document.querySelector('main')!
  const scrolls = (one: Element) => one.closest('[role=region][tabindex]')
  return [...main.querySelectorAll('h1, h2, h3, p, li, dd, td, th, a')]
    .filter((one) => one.checkVisibility() && !scrolls(one) && !one.closest('svg, .sr-only'))
    .filter((one) => {
      const { left, right, width } = one.getBoundingClientRect()
      return width > 1 && (left < -1 || right > window.innerWidth + 1)
    })
    .map((one) => one.textContent.slice(0, 60))
}
