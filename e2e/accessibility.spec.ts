import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expectStrictPolicy, violationsOf } from './content-policy'
import { pages } from './pages'
import { pixelsBeyondTheEdge } from './reader-walk'
import { expect, test } from './test'

// A trace would keep a copy of each long page; what is wrong stands in the message.
test.use({ trace: 'off' })

const sizes = { desktop: { width: 1280, height: 900 }, phone: { width: 360, height: 740 } }

for (const { name, path, as } of pages) {
  test(`${name}, on a desktop and on a phone, in light and dark`, async ({ page, signInAs }) => {
    if (as) await signInAs(as)
    const violations = await violationsOf(page)
    const answer = await page.goto(typeof path === 'string' ? path : await path())
    expectStrictPolicy(answer!)
    await unfold(page)
    // Nothing of a page depends on the window or the scheme it was opened in but its styles.
    for (const [device, size] of Object.entries(sizes)) {
      await page.setViewportSize(size)
      await page.emulateMedia({ colorScheme: 'light' })
      expect.soft(await faults(page), `light, on a ${device}`).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      // Between light and dark nothing differs but colours.
      expect.soft(await faults(page, colours), `dark, on a ${device}`).toEqual([])
      expect.soft(await pixelsBeyondTheEdge(page), `pixels beyond the edge, ${device}`).toBe(0)
    }
    expect(violations, 'nothing is asked for that the content policy forbids').toEqual([])
  })
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
