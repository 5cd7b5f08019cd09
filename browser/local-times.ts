import { all, whenPressed } from './page'

const parts = {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
  hourCycle: 'h23',
} as const

/**
 * Times of the clock in the zone of whoever reads, and in UTC again when asked. The page says them
 * in UTC, each on a line of its own, so that nothing moves when their words change.
 */
export function localTimes() {
  const format = new Intl.DateTimeFormat('en-GB', parts)
  const times = all<HTMLTimeElement>('time[data-clock]').map((time) => ({
    time,
    utc: time.textContent,
    local: inWords(format, new Date(time.dateTime)),
  }))
  let inUtc = true
  const turn = () => {
    inUtc = !inUtc
    for (const { time, utc, local } of times) time.textContent = inUtc ? utc : local
    for (const button of all('[data-times-switch]')) {
      button.setAttribute('aria-pressed', String(inUtc))
    }
  }
  if (format.resolvedOptions().timeZone !== 'UTC') turn()
  whenPressed('[data-times-switch]', turn)
}

/** 12 November 2024, 17:35 GMT+3:30 */
function inWords(format: Intl.DateTimeFormat, moment: Date): string {
  const of = Object.fromEntries(
    format.formatToParts(moment).map(({ type, value }) => [type, value]),
  )
  return `${of.day} ${of.month} ${of.year}, ${of.hour}:${of.minute} ${of.timeZoneName}`
}
