import clsx from 'clsx'
import { factPage } from '@/domain/agreements/fact-address'
import { deadlineInWords } from '@/domain/agreements/deadline'
import type { DeadlineCalendar } from '@/domain/agreements/deadline-calendar'
import type { SetDeadline } from '@/domain/agreements/deadline-groups'
import { formatDate } from '@/domain/dates/format-date'

type Item = { id: number; statement: string; agreementSlug: string; deadline: SetDeadline }

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/**
 * A month as a table of weeks; on a phone the days that something is due on, below one another. What
 * no day is known of stands in rows of its own.
 */
export function MonthCalendar({
  calendar,
  month,
  today,
}: {
  calendar: DeadlineCalendar<Item>
  /** 2026-11 */
  month: string
  /** ISO day. */
  today: string
}) {
  const name = formatDate({ on: `${month}-01`, precision: 'month' })
  return (
    <table className="block w-full border-collapse text-sm md:table md:table-fixed">
      <caption className="sr-only">
        Deadlines in {name}: a row for each week, a cell for each day
      </caption>
      <thead className="sr-only md:not-sr-only md:table-header-group">
        <tr className="border-b border-ink text-left font-sans text-xs">
          {weekdays.map((weekday) => (
            <th key={weekday} scope="col" className="px-2 py-2 font-semibold">
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block md:table-row-group">
        {calendar.weeks.map((week, index) => (
          <tr key={index} className="contents md:table-row md:border-b md:border-rule">
            {week.map((cell, weekday) =>
              cell ? (
                <Day
                  key={cell.day}
                  {...cell}
                  isToday={cell.day === today}
                  weekday={weekdays[weekday]!}
                />
              ) : (
                <td key={weekday} className="hidden md:table-cell">
                  <span className="sr-only">In another month</span>
                </td>
              ),
            )}
          </tr>
        ))}
        <Undated head={`Some time in ${name}, no day known`} items={calendar.sometimeThisMonth} />
        <Undated
          head={`Some time in ${month.slice(0, 4)}, no month known`}
          items={calendar.sometimeThisYear}
        />
      </tbody>
    </table>
  )
}

function Day({
  day,
  items,
  isToday,
  weekday,
}: {
  day: string
  items: Item[]
  isToday: boolean
  weekday: string
}) {
  return (
    <td
      aria-current={isToday ? 'date' : undefined}
      className={clsx(
        'border-b border-rule py-2 align-top md:table-cell md:h-24 md:border-b-0 md:px-2',
        items.length || isToday ? 'block' : 'hidden',
        isToday && 'bg-sheet max-md:px-2',
      )}
    >
      <p className={clsx('figures text-xs', isToday ? 'font-semibold text-seal' : 'text-muted')}>
        <time dateTime={day}>
          <span className="md:hidden">{weekday} </span>
          {Number(day.slice(8))}
        </time>
        {isToday && ' today'}
      </p>
      <Items items={items} />
    </td>
  )
}

function Undated({ head, items }: { head: string; items: Item[] }) {
  if (items.length === 0) return null
  return (
    <tr className="block border-b border-rule md:table-row">
      <th
        scope="row"
        colSpan={2}
        className="block py-2 text-left align-top font-sans text-xs font-semibold md:table-cell md:px-2"
      >
        {head}
      </th>
      <td colSpan={5} className="block pb-2 md:table-cell md:px-2 md:py-2">
        <Items items={items} />
      </td>
    </tr>
  )
}

function Items({ items }: { items: Item[] }) {
  if (items.length === 0) return null
  return (
    <ul className="flex flex-col gap-2 pt-1">
      {items.map(({ id, statement, agreementSlug, deadline }) => (
        <li key={id}>
          <a
            className="leading-snug break-words hover:underline md:line-clamp-4"
            href={factPage(agreementSlug, { section: 'commitments', id })}
          >
            {statement}
          </a>
          <span className="block figures text-xs text-muted">{deadlineInWords(deadline)}</span>
        </li>
      ))}
    </ul>
  )
}
