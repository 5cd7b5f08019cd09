import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { pages } from './pages'
import { expect, test } from './test'

// A trace would keep a copy of each long page; what is wrong stands in the message.
test.use({ trace: 'off' })

const widths = { desktop: { width: 1280, height: 900 }, phone: { width: 360, height: 740 } }

for (const { name, path, as } of pages) {
  for (const [device, size] of Object.entries(widths)) {
    test(`${name} on a ${device}, in light and dark`, async ({ page, signInAs }) => {
      if (as) await signInAs(as)
      await page.setViewportSize(size)
      await page.goto(typeof path === 'string' ? path : await path())
      await unfold(page)
      expect.soft(await faults(page), 'light').toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      // Between light and dark nothing differs but colours.
      expect.soft(await faults(page, colours), 'dark').toEqual([])
      expect.soft(await pixelsBeyondTheEdge(page), 'pixels beyond the edge').toBe(0)
    })
  }
}

const colours = ['color-contrast', 'link-in-text-block']

/** What axe finds, a sentence each. Legacy mode leaves out the search for frames; there are none. */
async function faults(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  )
}

/** What is folded away is read too. */
const unfold = (page: Page) =>
  page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')))

const pixelsBeyondTheEdge = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
