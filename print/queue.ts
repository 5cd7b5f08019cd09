import { setTimeout as wait } from 'node:timers/promises'
import { Unanswered, type Press } from './press'
import type { Why } from '../domain/print/why-in-words'

const atOnce = 2

/**
 * Prints pages in the background: first what was changed, then, while nobody waits for a page, the
 * rest.
 * @param found told of the addresses a printed page leads to
 */
export function openQueue(press: Press, found: (links: string[]) => void) {
  const soon = new Map<string, Why>()
  const later = new Map<string, Why>()
  const over = new AbortController()
  let working = 0

  return {
    waiting: () => soon.size + later.size + working,

    add(addresses: Iterable<string>, why: Why, when: 'soon' | 'later') {
      for (const address of addresses) {
        if (when === 'soon') later.delete(address)
        else if (soon.has(address)) continue
        const list = when === 'soon' ? soon : later
        list.set(address, why)
      }
      while (working < atOnce && working < soon.size + later.size) void work()
    },

    close: () => over.abort(),
  }

  async function work() {
    working++
    try {
      for (let next = take(); next; next = take()) {
        const [list, address, why] = next
        if (list === later) await idle()
        if (over.signal.aborted) return
        try {
          const outcome = await press.print(address, why)
          if ('printed' in outcome) found(outcome.links)
        } catch (error) {
          // A page that fails is printed when somebody asks for it; while Next is away all wait.
          if (!(error instanceof Unanswered) || error.status !== 503) continue
          if (!list.has(address)) list.set(address, why)
          await wait(1000, undefined, { signal: over.signal, ref: false }).catch(() => {})
        }
      }
    } finally {
      working--
    }
  }

  function take() {
    for (const list of [soon, later]) {
      for (const [address, why] of list) {
        list.delete(address)
        return [list, address, why] as const
      }
    }
  }

  /** Waits until nobody waits for a page, or half a second. */
  async function idle() {
    for (let times = 0; times < 20 && press.isBusy() && soon.size === 0; times++) {
      await wait(25, undefined, { ref: false })
    }
  }
}
