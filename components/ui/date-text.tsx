import type { DateWithPrecision } from '@/domain/dates/date-with-precision'
import { formatDate, formatDay, formatMoment, machineDate } from '@/domain/dates/format-date'

/** A calendar date, no more exact than it is known. */
export function DateText({ on, precision }: DateWithPrecision) {
  return <time dateTime={machineDate({ on, precision })}>{formatDate({ on, precision })}</time>
}

/** A moment: its day, or with `clock` its time in UTC too, which browser/local-times.ts may turn. */
export function MomentText({ at, clock = false }: { at: Date; clock?: boolean }) {
  return (
    <time dateTime={at.toISOString()} data-clock={clock || undefined}>
      {clock ? formatMoment(at) : formatDay(at)}
    </time>
  )
}
