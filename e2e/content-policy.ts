import type { Page, Response } from '@playwright/test'
import { expect } from './test'

/** Each violation of the content policy that the browser reports from now on, a line each. */
export async function violationsOf(page: Page): Promise<string[]> {
  const seen: string[] = []
  await page.exposeFunction('sayViolation', (line: string) => seen.push(line))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { sayViolation } = window as unknown as { sayViolation: (line: string) => void }
      sayViolation(`${event.violatedDirective}: ${event.blockedURI} (${event.sample})`)
    })
  })
  return seen
}

/** Scripts run with a nonce at the desk; readers get none of Next's, and the same page for all. */
export function expectStrictPolicy(answer: Response) {
  const policy = answer.headers()['content-security-policy'] ?? ''
  const scripts = policy.split(';').find((one) => one.trim().startsWith('script-src '))
  expect(scripts).not.toContain('unsafe')
  if (new URL(answer.url()).pathname.startsWith('/desk')) expect(scripts).toMatch(/'nonce-\S{20,}'/)
  else expect(scripts).not.toContain('nonce')
}
