import { timelineAddress, type TimelineAsked } from '@/domain/agreements/timeline-address'
import type { TimelineCounts } from '@/domain/agreements/timeline-counts'
import { pointWord, type TimelinePoint } from '@/domain/agreements/timeline-point'

/** Leads to the end of each year there is something of. */
export function TimelineYears({
  asked,
  years,
}: {
  asked: TimelineAsked
  years: TimelineCounts['years']
}) {
  if (years.length < 2) return null
  return (
    <nav aria-label="Years of the timeline" className="py-3 font-sans text-sm">
      <ol className="flex flex-wrap gap-x-4 gap-y-1">
        {years.map(({ year, count }) => (
          <li key={year}>
            <a className="quiet-link" href={timelineAddress(asked, { until: year })}>
              {year}
            </a>{' '}
            <span className="figures text-xs text-muted">
              {count}
              <span className="sr-only"> {count === 1 ? 'entry' : 'entries'}</span>
            </span>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** The way to the pages beside this one. */
export function TimelineSteps({
  asked,
  newer,
  older,
}: {
  asked: TimelineAsked
  newer: TimelinePoint | null
  older: TimelinePoint | null
}) {
  if (!newer && !older) return null
  return (
    <nav
      aria-label="Pages of the timeline"
      className="flex flex-wrap gap-x-6 gap-y-2 py-4 font-sans text-sm"
    >
      {newer && (
        <>
          <a className="quiet-link" href={timelineAddress(asked)}>
            Newest
          </a>
          <a
            className="quiet-link"
            rel="prev"
            href={timelineAddress(asked, { since: pointWord(newer) })}
          >
            Newer
          </a>
        </>
      )}
      {older && (
        <a
          className="quiet-link"
          rel="next"
          href={timelineAddress(asked, { until: pointWord(older) })}
        >
          Older
        </a>
      )}
    </nav>
  )
}
