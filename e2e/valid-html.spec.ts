import { HtmlValidate } from 'html-validate/node'
import { pages } from './pages'
import { expect, test } from './test'

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  // React has the forms of the desk answered at the address of their page, by an empty action.
  elements: ['html5', { form: { attributes: { action: {} } } }],
  rules: {
    // How it is written, not what it says: React closes empty elements and writes names its own way.
    'void-style': 'off',
    'attr-case': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'no-inline-style': 'off',
  },
})

// Next's own document, which its scripts fill.
const shown = pages.filter(({ name }) => name !== 'no page of the desk')

for (const who of ['readers', 'the desk'] as const) {
  test(`every page of ${who} is valid HTML`, async ({ page, signInAs }) => {
    for (const { name, path, as } of shown.filter((one) => !one.as === (who === 'readers'))) {
      if (as) await signInAs(as)
      const answer = await page.request.get(typeof path === 'string' ? path : await path())
      const report = await validator.validateString(await answer.text())
      const faults = report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
      )
      expect.soft(faults, name).toEqual([])
    }
  })
}
