import clsx from 'clsx'
import { lanesOf, type Lane, type Lanes } from '@/domain/agreements/lanes'
import { yearsOf, type TimelineMonth } from '@/domain/agreements/timeline'
import type { Side } from '@/domain/agreements/timeline-filters'
import { formatDate } from '@/domain/dates/format-date'
import { TimelineEntries, type TimelineEntry } from './timeline-entries'

/** More columns than this scroll sideways, in a region of their own whose heads stay in sight. */
const mostInSight = 5

/**
 * What happened and what was said, the newest first: each voice in its lane, what happened in its
 * own, third parties apart. On a phone all stand below each other, each with the name of its lane.
 */
export function Timeline({
  entries,
  parties,
  claims,
  years,
}: {
  entries: TimelineEntry[]
  parties: { id: number; name: string }[]
  /** How many claims there are of each side. */
  claims: Map<Side, number>
  /** How many entries a year has on all pages together. */
  years: Map<string, number>
}) {
  const lanes = lanesOf(parties, claims)
  const wide = lanes.columns.length > mostInSight
  return (
    <Frame wide={wide} lanes={lanes.columns}>
      {yearsOf(entries).map(({ year, months }) => (
        <section key={year} aria-labelledby={`year-${year}`} className="border-b border-rule">
          <div className="sticky start-0 flex w-fit items-baseline gap-3 pt-3 pb-2">
            <h3 id={`year-${year}`} className="figures text-xl font-semibold">
              {year}
            </h3>
            <span className="font-sans text-sm text-muted">{entriesIn(years.get(year) ?? 0)}</span>
          </div>
          {months.map((month) => (
            <Month key={month.month} month={month} lanes={lanes} />
          ))}
        </section>
      ))}
    </Frame>
  )
}

function Frame({
  wide,
  lanes,
  children,
}: {
  wide: boolean
  lanes: Lane[]
  children: React.ReactNode
}) {
  const least = wide ? '15rem' : '0'
  const style: React.CSSProperties & Record<'--lanes', string> = {
    '--lanes': `repeat(${lanes.length}, minmax(${least}, 1fr))`,
  }
  const content = (
    <div className={clsx(wide && 'md:min-w-max print:min-w-0')} style={style}>
      <div
        aria-hidden
        className="sticky top-0 z-10 hidden gap-x-6 border-b border-ink bg-paper py-1.5 font-sans text-sm font-semibold md:grid md:grid-cols-(--lanes)"
      >
        {lanes.map(({ key, name }) => (
          <span key={key}>{name}</span>
        ))}
      </div>
      {children}
    </div>
  )
  if (!wide) return content
  return (
    <div
      role="region"
      aria-label="Timeline, a lane for each party"
      // Who has no pointer scrolls it with the arrow keys.
      tabIndex={0}
      className="md:max-h-[85vh] md:overflow-auto print:max-h-none print:overflow-visible"
    >
      {content}
    </div>
  )
}

function Month({
  month: { month, items },
  lanes,
}: {
  month: TimelineMonth<TimelineEntry>
  lanes: Lanes
}) {
  const placed = items.map((entry) => ({ entry, lane: lanes.of(entry.side) }))
  const apart = placed.filter(({ lane }) => lane.key === lanes.apart?.key)
  return (
    <div className="flex flex-col gap-4 border-t border-rule py-4">
      <h4 className="sticky start-0 w-fit small-caps text-muted">
        {month === null ? 'That year' : monthName(month)}
      </h4>
      <TimelineEntries
        entries={placed.filter((one) => !apart.includes(one))}
        columns={lanes.columns}
      />
      {lanes.apart && apart.length > 0 && (
        <div className="flex flex-col gap-3 border-t border-dotted border-rule pt-3">
          <h5 className="small-caps text-muted">{lanes.apart.name}</h5>
          <TimelineEntries entries={apart} columns={null} />
        </div>
      )}
    </div>
  )
}

const entriesIn = (count: number) => `${count} ${count === 1 ? 'entry' : 'entries'}`

const monthName = (month: number) =>
  formatDate({ on: `2000-${String(month).padStart(2, '0')}-01`, precision: 'month' }).split(' ')[0]
