import { expect, test as base, type BrowserContext, type Page } from '@playwright/test'
import type { StaffKey } from '../demo/staff'
import { printFollows } from '../print/desk-door'
import { given, type Account } from './given'
import { sessionCookie } from './session-cookie'

type Fixtures = {
  /** Signs one of the demo's staff, or an account of this test's own, in to the desk. */
  signInAs: (who: StaffKey | Account) => Promise<void>
  /** A window of a browser of somebody else's, signed in (null: nobody). */
  windowOf: (who: StaffKey | Account | null) => Promise<Page>
  /** What the newsroom holds before the story begins. */
  given: typeof given
}

export const test = base.extend<Fixtures>({
  signInAs: async ({ context, baseURL }, use) => {
    await use(async (who) => {
      await context.addCookies([await sessionCookie(emailOf(who), baseURL!)])
    })
  },
  windowOf: async ({ browser, baseURL }, use) => {
    const contexts: BrowserContext[] = []
    await use(async (who) => {
      const context = await browser.newContext({ baseURL })
      contexts.push(context)
      if (who) await context.addCookies([await sessionCookie(emailOf(who), baseURL!)])
      return context.newPage()
    })
    await Promise.all(contexts.map((context) => context.close()))
  },
  given: async ({ baseURL: _ }, use) => use(followed(given)),
})

/** What is given stands before readers when a story goes on. */
function followed(all: typeof given): typeof given {
  const entries = Object.entries(all).map(([name, give]) => [
    name,
    async (...words: never[]) => {
      const one = await (give as (...words: never[]) => Promise<unknown>)(...words)
      await printFollows()
      return one
    },
  ])
  return Object.fromEntries(entries) as typeof given
}

const emailOf = (who: StaffKey | Account) =>
  typeof who === 'string' ? `${who}@entente.example` : who.email

export { expect }
