/**
 * A moment as a form has it, always UTC: `2026-11-30 18:00`, with a T in the place of the space too.
 * Empty: none. What is no moment is answered with a sentence.
 */
export function readUntil(typed: string): { until: string | null } | { fault: string } {
  if (!typed) return { until: null }
  const [, day, clock] = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::00)?$/.exec(typed) ?? []
  const moment = new Date(`${day}T${clock}:00Z`)
  if (!day || Number.isNaN(moment.getTime()) || !moment.toISOString().startsWith(day))
    return { fault: `“${typed}” is no time. Give day and time in UTC: 2026-11-30 18:00.` }
  return { until: moment.toISOString() }
}

/** The moment as it stands in the form again. */
export const typedUntil = (until: string | null) => until?.slice(0, 16).replace('T', ' ') ?? ''
