import { MomentText } from '@/components/ui/date-text'
import { changesInWords, type RecordChanges } from '@/domain/citations/record-changes'

/** Says that a page shows the record as it was cited, and what has become of it since. */
export function VersionNotice({
  recordedAt,
  changes,
  address,
}: {
  recordedAt: Date
  changes: RecordChanges
  /** Of the page as it is now. */
  address: string
}) {
  return (
    <p role="note" className="border-y-2 border-ink py-2 font-sans text-sm">
      This is the version that was cited: the record as recorded on{' '}
      <MomentText at={recordedAt} clock />. {changesInWords(changes)}{' '}
      <a className="quiet-link" href={address}>
        The record as it is now
      </a>
    </p>
  )
}

const reasons = {
  unreadable:
    'This address asks for the record at a moment that is none, so nothing is shown here.',
  'to-come': 'This address asks for the record at a moment that has not come yet.',
  'not-on-record':
    'Of the moment that this address asks for, no published record of this agreement is kept.',
}

/** Stands in the place of a version that there is not: another one is never shown for it. */
export function NoVersionNotice({
  reason,
  title,
  address,
}: {
  reason: keyof typeof reasons
  title: string
  address: string
}) {
  return (
    <div className="flex max-w-measure flex-col gap-4">
      <h1 className="text-3xl font-semibold tracking-tight">{title}</h1>
      <p role="note" className="border-y-2 border-ink py-2 font-sans text-sm">
        {reasons[reason]} An address from “Cite this record” may have been cut short: compare it
        with where it was printed.{' '}
        <a className="quiet-link" href={address}>
          The record as it is now
        </a>
      </p>
    </div>
  )
}
