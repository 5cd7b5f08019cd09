import { randomUUID } from 'node:crypto'
import type { PrintChange } from '../db/queries/print-changes'
import { isFile, thingsAt } from './address'
import { isConcerned } from './concerned'
import { sheetOf, type Sheet } from './sheet'
import type { Why } from '../domain/print/why-in-words'
import type { Printed, Store } from './store'

/** What Next gave: a page that is in print now, or an answer that is not for print. */
export type Outcome = { printed: Printed; links: string[] } | { status: number; sheet: Sheet }

/** Next gave no answer, or none that is of use. */
export class Unanswered extends Error {
  constructor(
    readonly status: number,
    /** Under which the log has the fault, where it has one. */
    readonly id: string | null = null,
  ) {
    super(`Next answered ${status}`)
  }
}

const patience = 30_000
// While Next is gone it is not asked for each page of each reader again.
const pause = 500

/**
 * Has pages rendered by Next and puts them into print; each once, however many ask for it at the
 * same moment.
 * @param next where Next answers
 * @param site the site's own address
 */
export function openPress({ next, site, store }: { next: string; site: string; store: Store }) {
  const underWay = new Map<string, Promise<Outcome>>()
  const changes: PrintChange[] = []
  let goneAt = -Infinity
  let asked = 0

  return {
    /** Tells of changes, so that what is being rendered from before them is not kept. */
    changed(these: PrintChange[]) {
      if (underWay.size > 0) changes.push(...these)
    },

    isBusy: () => underWay.size > 0,

    /** How often Next was asked for a page. */
    asked: () => asked,

    /** Prints the page at an address. @throws Unanswered */
    print(address: string, why: Why): Promise<Outcome> {
      let work = underWay.get(address)
      if (!work) {
        work = render(address, why).finally(() => {
          underWay.delete(address)
          if (underWay.size === 0) changes.length = 0
        })
        underWay.set(address, work)
      }
      return work
    },

    ask,
  }

  async function render(address: string, why: Why): Promise<Outcome> {
    for (let time = 1; ; time++) {
      const known = changes.length
      const answer = await ask(address)
      const sheet = await sheetOf(answer, site)
      if (answer.status !== 200 || sheet.hidden) return { status: answer.status, sheet }
      const page = { address, things: thingsAt(sheet.links) }
      const printed = await store.put(address, sheet, why, () =>
        isFile(address)
          ? changes.length === known
          : changes.slice(known).every((change) => !isConcerned(page, change)),
      )
      if (printed) return { printed, links: sheet.links }
      // Changed while it was rendered, again and again: true when it was asked for, and not kept.
      if (time === 3) return { status: 200, sheet }
    }
  }

  /** Asks Next. @throws Unanswered where there is nothing to show */
  async function ask(address: string): Promise<Response> {
    if (performance.now() - goneAt < pause) throw new Unanswered(503)
    asked++
    const id = randomUUID().slice(0, 8)
    const answer = await fetch(next + address, {
      headers: { 'accept-encoding': 'identity', 'x-request-id': id },
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    }).catch(() => null)
    if (!answer) {
      goneAt = performance.now()
      throw new Unanswered(503)
    }
    if (answer.status >= 500) {
      await answer.body?.cancel()
      throw new Unanswered(answer.status, answer.status === 500 ? id : null)
    }
    return answer
  }
}
export type Press = ReturnType<typeof openPress>
