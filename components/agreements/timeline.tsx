import clsx from 'clsx'
import type { NamedEntity } from '@/components/entities/entity-link'
import { Empty } from '@/components/ui/empty'
import { yearsOf, type TimelineMonth, type TimelineYear } from '@/domain/agreements/timeline'
import type { DatePrecision } from '@/domain/dates/date-with-precision'
import { formatDate } from '@/domain/dates/format-date'
import { ClaimText, type ShownClaim } from './claim-text'
import { EventText, type TimelineEvent } from './event-text'

type Side = 'left' | 'middle' | 'right'
type Item = { on: string; precision: DatePrecision; side: Side } & (
  { event: TimelineEvent } | { claim: ShownClaim }
)
/** The heads of the columns; only an agreement of two parties has a left and a right voice. */
type Columns = Partial<Record<Side, string>>

/** A timeline longer than this shows its two latest years, and each earlier one when asked. */
const shownWhole = 40

/**
 * What happened and what was said, the newest first. Between two parties each has a side of its own
 * for what is said for it, and what happened stands in the middle with what others say; among more,
 * what was said stands beside what happened.
 */
export function Timeline({
  events,
  claims,
  parties,
}: {
  events: TimelineEvent[]
  claims: ShownClaim[]
  parties: NamedEntity[]
}) {
  const [first, second] = parties.length === 2 ? parties : []
  const columns: Columns =
    first && second
      ? { left: first.name, middle: 'What happened', right: second.name }
      : { middle: 'What happened', right: 'Who says what' }
  const sideOf = (claim: ShownClaim): Side => {
    const speaker = claim.onBehalfOf?.slug ?? claim.speaker?.slug
    if (!first || !second) return 'right'
    return speaker === first.slug ? 'left' : speaker === second.slug ? 'right' : 'middle'
  }
  const items: Item[] = [
    ...events.map((event) => ({ ...dateOf(event), side: 'middle' as const, event })),
    ...claims.map((claim) => ({ ...dateOf(claim), side: sideOf(claim), claim })),
  ]
  if (items.length === 0) return <Empty>Nothing is on the record yet.</Empty>
  return (
    <div>
      <ColumnHeads columns={columns} />
      {yearsOf(items).map((year, index) => (
        <Year
          key={year.year}
          year={year}
          columns={columns}
          open={items.length <= shownWhole || index < 2}
        />
      ))}
    </div>
  )
}

const dateOf = ({ on, precision }: { on: string; precision: DatePrecision }) => ({ on, precision })
const sides = ['left', 'middle', 'right'] as const
const grid = (columns: Columns) =>
  clsx(
    'md:grid md:gap-x-8',
    columns.left
      ? 'md:grid-cols-3 lg:grid-cols-[5rem_1fr_1fr_1fr]'
      : 'md:grid-cols-2 lg:grid-cols-[5rem_1fr_1fr]',
  )

function ColumnHeads({ columns }: { columns: Columns }) {
  return (
    <div
      aria-hidden
      className={clsx(
        'sticky top-0 z-10 hidden border-b border-ink bg-paper py-1.5 font-sans text-sm font-semibold',
        grid(columns),
      )}
    >
      <span className="hidden lg:block" />
      {sides.map((side) => columns[side] && <span key={side}>{columns[side]}</span>)}
    </div>
  )
}

function Year({
  year: { year, months, count },
  columns,
  open,
}: {
  year: TimelineYear<Item>
  columns: Columns
  open: boolean
}) {
  return (
    <details open={open} className="group border-b border-rule">
      <summary className="flex items-baseline gap-3 py-3">
        <h3 className="figures text-xl font-semibold">{year}</h3>
        <span className="font-sans text-sm text-muted">
          {count} {count === 1 ? 'entry' : 'entries'}
          <span className="group-open:hidden">, show</span>
        </span>
      </summary>
      {months.map((month) => (
        <Month key={month.month} month={month} columns={columns} />
      ))}
    </details>
  )
}

function Month({
  month: { month, items },
  columns,
}: {
  month: TimelineMonth<Item>
  columns: Columns
}) {
  return (
    <div className={clsx('border-t border-rule py-4', grid(columns))}>
      <h4 className="mb-3 small-caps text-muted md:col-span-full lg:col-span-1 lg:mb-0">
        {month === null ? 'That year' : monthName(month)}
      </h4>
      {sides.map(
        (side) =>
          columns[side] && (
            <Column
              key={side}
              items={items.filter((item) => item.side === side)}
              voice={side !== 'middle' || !columns.left}
            />
          ),
      )}
    </div>
  )
}

function Column({ items, voice }: { items: Item[]; voice: boolean }) {
  if (items.length === 0) return <div className="hidden md:block" />
  return (
    <ol className="mb-5 flex flex-col gap-5 md:mb-0">
      {items.map((item) =>
        'event' in item ? (
          <li key={`e${item.event.id}`} id={`event-${item.event.id}`} className="target:bg-sheet">
            <EventText event={item.event} />
          </li>
        ) : (
          <li
            key={`c${item.claim.id}`}
            id={`claim-${item.claim.id}`}
            className={clsx('target:bg-sheet', voice && 'border-s-2 border-level-2 ps-3')}
          >
            <ClaimText claim={item.claim} />
          </li>
        ),
      )}
    </ol>
  )
}

const monthName = (month: number) =>
  formatDate({ on: `2000-${String(month).padStart(2, '0')}-01`, precision: 'month' }).split(' ')[0]
