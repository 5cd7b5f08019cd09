import { deadlinesAddress, type DeadlineFilters } from '@/domain/agreements/deadline-filters'
import { formatDate } from '@/domain/dates/format-date'
import { monthAway } from '@/domain/dates/month'

/** Changes between list and calendar, and leads through the months of the calendar. */
export function MonthLinks({ filters, today }: { filters: DeadlineFilters; today: string }) {
  const { month } = filters
  const now = today.slice(0, 7)
  if (!month)
    return (
      <p className="font-sans text-sm">
        <a className="quiet-link" href={deadlinesAddress(filters, { month: now })}>
          As a calendar of {nameOf(now)}
        </a>
      </p>
    )
  const [before, after] = [monthAway(month, -1), monthAway(month, 1)]
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2 border-t border-ink pt-1.5">
      <h2 className="text-xl font-semibold">{nameOf(month)}</h2>
      <nav aria-label="Months" className="flex flex-wrap gap-x-6 gap-y-1 font-sans text-sm">
        <a className="quiet-link" rel="prev" href={deadlinesAddress(filters, { month: before })}>
          {nameOf(before)}
        </a>
        {month !== now && (
          <a className="quiet-link" href={deadlinesAddress(filters, { month: now })}>
            This month
          </a>
        )}
        <a className="quiet-link" rel="next" href={deadlinesAddress(filters, { month: after })}>
          {nameOf(after)}
        </a>
        <a className="quiet-link" href={deadlinesAddress(filters, { month: null })}>
          As a list
        </a>
      </nav>
    </div>
  )
}

const nameOf = (month: string) => formatDate({ on: `${month}-01`, precision: 'month' })
