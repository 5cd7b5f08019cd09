import { isAboutAll, isFile, pageAbove, thingsAt } from './address'
import type { PrintChange } from '../db/queries/print-changes'

/** Of a page in print, what decides which changes concern it: itself, and the things it leads to. */
export type Concernable = { address: string; things: string[] }

/**
 * Whether a change concerns a page: its own thing was changed, or the page is about all things, or
 * it leads to the thing. Pages show nothing of a thing without leading to it.
 */
export function isConcerned({ address, things }: Concernable, change: PrintChange): boolean {
  if (change.reach === 'everything' || isAboutAll(address)) return true
  if (isPageOf(address, change) || isArchiveOf(address, change.address)) return true
  return change.reach === 'wherever' && things.includes(change.address)
}

/**
 * The pages that changes concern, each with those changes. A feed, a picture or another file of a
 * page is concerned with it: it need not lead to what it tells of.
 */
export function concerned<Page extends Concernable>(
  pages: Page[],
  changes: PrintChange[],
): [Page, PrintChange[]][] {
  const found = new Map<string, PrintChange[]>()
  const all = pages.toSorted((a, b) => Number(isFile(a.address)) - Number(isFile(b.address)))
  return all.flatMap((page): [Page, PrintChange[]][] => {
    const { address } = page
    const own = changes.filter((change) => isConcerned(page, change))
    const concerning = own.length || !isFile(address) ? own : (found.get(pageAbove(address)) ?? [])
    if (concerning.length) found.set(address, concerning)
    return concerning.length ? [[page, concerning]] : []
  })
}

/** Whether an address is a page of the changed thing, or stands below it. */
export const isPageOf = (address: string, change: PrintChange) =>
  thingsAt([address]).includes(change.address)

/** The months and years of the archive above a day; for the archive as a whole, all of it. */
const isArchiveOf = (address: string, changed: string) =>
  changed === '/archive'
    ? address.startsWith('/archive/')
    : changed.startsWith('/archive/') && changed.startsWith(`${address}/`)
