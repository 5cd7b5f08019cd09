import clsx from 'clsx'
import type { Lane } from '@/domain/agreements/lanes'
import type { Side } from '@/domain/agreements/timeline-filters'
import type { DatePrecision } from '@/domain/dates/date-with-precision'
import { AboutClaim, type TimelineClaim } from './about-claim'
import { ClaimText } from './claim-text'
import { EventText, type TimelineEvent } from './event-text'

export type TimelineEntry = { on: string; precision: DatePrecision; side: Side | null } & (
  { kind: 'event'; event: TimelineEvent } | { kind: 'claim'; claim: TimelineClaim }
)

/**
 * Entries in the order of time, each in its column; without columns, side by side as they come. The
 * order stands in the text itself, so that it is read as it is on a phone.
 */
export function TimelineEntries({
  entries,
  columns,
}: {
  entries: { entry: TimelineEntry; lane: Lane }[]
  columns: Lane[] | null
}) {
  return (
    <ol
      className={clsx(
        'flex flex-col gap-x-6 gap-y-5 md:grid md:grid-flow-row-dense md:items-start',
        columns ? 'md:grid-cols-(--lanes)' : 'md:grid-cols-2 lg:grid-cols-3',
      )}
    >
      {entries.map(({ entry, lane }) => (
        <li
          key={`${entry.kind}-${keyOf(entry)}`}
          id={`${entry.kind}-${keyOf(entry)}`}
          style={columns ? { gridColumnStart: columns.indexOf(lane) + 1 } : undefined}
          className={clsx(
            'target:bg-sheet',
            entry.kind === 'claim' && 'border-s-2 border-level-2 ps-3',
          )}
        >
          {columns && (
            <p className="font-sans text-xs font-semibold md:sr-only">
              {lane.name}
              <span className="sr-only">:</span>
            </p>
          )}
          {entry.kind === 'event' ? (
            <EventText event={entry.event} />
          ) : (
            <>
              <ClaimText claim={entry.claim} />
              <AboutClaim claim={entry.claim} />
            </>
          )}
        </li>
      ))}
    </ol>
  )
}

const keyOf = (entry: TimelineEntry) => (entry.kind === 'event' ? entry.event : entry.claim).id
