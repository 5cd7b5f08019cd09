import { expect, test as base } from '@playwright/test'
import type { StaffKey } from '../demo/staff'
import { given, type Account } from './given'
import { sessionCookie } from './session-cookie'

type Fixtures = {
  /** Signs one of the demo's staff, or an account of this test's own, in to the desk. */
  signInAs: (who: StaffKey | Account) => Promise<void>
  /** What the newsroom holds before the story begins. */
  given: typeof given
}

export const test = base.extend<Fixtures>({
  signInAs: async ({ context, baseURL }, use) => {
    await use(async (who) => {
      const email = typeof who === 'string' ? `${who}@entente.example` : who.email
      await context.addCookies([await sessionCookie(email, baseURL!)])
    })
  },
  given: async ({ baseURL: _ }, use) => use(given),
})

export { expect }
