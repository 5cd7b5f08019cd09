import { DateText } from '@/components/ui/date-text'
import { formatDate } from '@/domain/dates/format-date'

/** The days around the one shown on which the record changed. */
export type Steps = { earlier: string | null; later: string | null }

/** Asks for the record as it stood on a past day, or leads from one change of it to the next. */
export function AsOfForm({
  day,
  today,
  steps,
  refused,
  recordedAt,
}: {
  day: string | null
  today: string
  steps: Steps
  /** Why the day that was asked for is not shown. */
  refused: string | null
  /** Of the cited version the page shows, which is kept to. */
  recordedAt?: Date | null
}) {
  const version = recordedAt ? `&recorded=${recordedAt.toISOString()}` : ''
  return (
    <form className="flex flex-col gap-2 font-sans text-sm">
      {recordedAt && <input type="hidden" name="recorded" value={recordedAt.toISOString()} />}
      {refused && (
        <p role="alert" className="border-s-2 border-seal ps-3">
          {refused} What you see is the record as it stands today.
        </p>
      )}
      <div className="flex flex-wrap items-end gap-3">
        <label className="flex flex-col gap-1">
          <span className="text-xs text-muted">The record as of</span>
          <input
            type="date"
            name="on"
            max={today}
            defaultValue={day ?? today}
            className="min-h-9 border border-rule bg-paper px-2"
          />
        </label>
        <button className="min-h-9 border border-ink px-4 hover:text-seal">Show</button>
      </div>
      {(steps.earlier ?? steps.later) && (
        <p className="flex flex-wrap gap-x-5 gap-y-1 figures text-xs">
          <Step day={steps.earlier} rel="prev" words="Previous change" version={version} />
          <Step day={steps.later} rel="next" words="Next change" version={version} />
        </p>
      )}
    </form>
  )
}

function Step({
  day,
  rel,
  words,
  version,
}: {
  day: string | null
  rel: string
  words: string
  version: string
}) {
  if (!day) return null
  return (
    <a className="quiet-link" rel={rel} href={`?on=${day}${version}`}>
      {words}: {formatDate({ on: day, precision: 'day' })}
    </a>
  )
}

/** Says that a page shows a past day, what has happened since, and where to see it. */
export function AsOfNotice({
  day,
  address,
  before,
  since,
  changes,
}: {
  day: string
  address: string
  /** Nothing was on record by then; the day of the first thing that is. */
  before: string | null
  /** In a few words each; null: it is not said. */
  since: string[] | null
  /** The address of what changed in between, where there is one. */
  changes?: string
}) {
  return (
    <div role="note" className="flex flex-col gap-1 border-y-2 border-ink py-2.5 font-sans text-sm">
      <p>
        <strong className="font-semibold">
          You are looking back: the record as of <DateText on={day} precision="day" />.
        </strong>{' '}
        What happened, was said or was judged later is left out.{' '}
        <a className="quiet-link" href={address}>
          Back to today
        </a>
      </p>
      {before && (
        <p>
          Nothing was on record by then. The first thing that is dates from{' '}
          <a className="quiet-link" href={`${address}?on=${before}`}>
            <DateText on={before} precision="day" />
          </a>
          .
        </p>
      )}
      {since && (
        <p className="text-muted">
          {since.length ? <>Since then: {since.join(', ')}.</> : <>Nothing has been added since.</>}{' '}
          {since.length > 0 && changes && (
            <a className="quiet-link" href={changes}>
              What changed
            </a>
          )}
        </p>
      )}
    </div>
  )
}
