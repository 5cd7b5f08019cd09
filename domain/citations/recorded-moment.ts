/** A moment a record is asked for as it was recorded then, or why there is none. */
export type MomentAsked = Date | 'unreadable' | 'to-come'

/**
 * Reads the moment a cited address carries, as `2026-11-24T16:40:12.345Z`. What is none and what has
 * not come is told, so that a cited address never shows another record silently.
 */
export function readRecordedMoment(given: string | string[], now: Date): MomentAsked {
  if (typeof given !== 'string' || !form.test(given)) return 'unreadable'
  const moment = new Date(given)
  // A 31st of February is a day to JavaScript, and another one.
  if (Number.isNaN(moment.getTime()) || !moment.toISOString().startsWith(given.slice(0, 19)))
    return 'unreadable'
  return moment > now ? 'to-come' : moment
}

const form = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/
