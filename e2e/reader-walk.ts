import type { Page } from '@playwright/test'

/** What a reader walks through who looks for one thing: every kind of page but the desk's. */
export const readerWalk = async (article: () => Promise<{ path: string }>) => [
  '/',
  (await article()).path,
  '/agreements/iran-iraq-border-security-2023',
  '/countries/iraq',
  '/countries/iran/iraq',
  '/search?q=iran+border',
  '/deadlines',
]

/** By how many pixels a page is wider than its window; the ledger scrolls within itself. */
export const pixelsBeyondTheEdge = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Levels of the headings as they follow each other, where one is left out or the first is no h1. */
export async function headingsOutOfOrder(page: Page): Promise<string[]> {
  const headings = await page
    .locator('h1, h2, h3, h4, h5, h6')
    .evaluateAll((all) =>
      all.map((one) => ({ level: Number(one.tagName.slice(1)), words: one.textContent })),
    )
  return headings.flatMap(({ level, words }, index) => {
    const before = headings[index - 1]?.level ?? 0
    return level > before + 1 ? [`h${level} after h${before}: ${words}`] : []
  })
}

/**
 * Adds up in the page how far things moved that nobody had touched, from its first moment on.
 * @returns what it came to, once all faces and pictures are there and the page was read to its end
 */
export async function watchShifts(page: Page) {
  await page.addInitScript(() => {
    const shifts: string[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as LayoutShift[]) {
        if (!entry.hadRecentInput)
          shifts.push(`${entry.value} ${entry.sources.map(whatMoved).join(', ')}`)
      }
    }).observe({ type: 'layout-shift', buffered: true })
    const whatMoved = ({ node }: { node: Node | null }) => node?.textContent?.slice(0, 40) ?? '?'
  })
  return () =>
    page.evaluate(async () => {
      await document.fonts.ready
      window.scrollTo(0, document.body.scrollHeight)
      // Two frames: what the first one laid out has been observed in the second.
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
      return (window as unknown as { shifts: string[] }).shifts
    })
}

type LayoutShift = PerformanceEntry & {
  value: number
  hadRecentInput: boolean
  sources: { node: Node | null }[]
}

/** Holds the faces back until the page has been painted without them, as on a slow line. */
export async function holdFacesBack(page: Page) {
  const waiting: (() => Promise<void>)[] = []
  let painted = false
  await page.route('**/*.woff2', async (route) => {
    if (painted) await route.continue()
    else waiting.push(() => route.continue())
  })
  return async () => {
    await page.evaluate(
      () =>
        new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
    )
    painted = true
    await Promise.all(waiting.splice(0).map((go) => go()))
  }
}
