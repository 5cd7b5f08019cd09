import { isAboutAll, thingsAt } from './address'
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

/** Whether an address is a page of the changed thing, or stands below it. */
export const isPageOf = (address: string, change: PrintChange) =>
  thingsAt([address]).includes(change.address)

/** The months and years of the archive above a day. */
const isArchiveOf = (address: string, day: string) =>
  day.startsWith('/archive/') && day.startsWith(`${address}/`)
