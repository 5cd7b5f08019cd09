import { DateText } from '@/components/ui/date-text'

/** Asks for the record as it stood on a past day. */
export function AsOfForm({
  day,
  today,
  recordedAt,
}: {
  day: string | null
  today: string
  /** Of the cited version the page shows, which is kept to. */
  recordedAt?: Date | null
}) {
  return (
    <form className="flex flex-wrap items-end gap-3 font-sans text-sm">
      {recordedAt && <input type="hidden" name="recorded" value={recordedAt.toISOString()} />}
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
    </form>
  )
}

/** Says that a page shows a past day. */
export function AsOfNotice({ day, address }: { day: string; address: string }) {
  return (
    <p role="note" className="border-y-2 border-ink py-2 font-sans text-sm">
      The record as of <DateText on={day} precision="day" />: what happened, was said or was judged
      later is left out.{' '}
      <a className="quiet-link" href={address}>
        Back to today
      </a>
    </p>
  )
}
