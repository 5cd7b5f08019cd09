import { DeadlineFilters } from '@/components/deadlines/deadline-filters'
import { DeadlineSections } from '@/components/deadlines/deadline-sections'
import { MonthCalendar } from '@/components/deadlines/month-calendar'
import { MonthLinks } from '@/components/deadlines/month-links'
import { Subscribe } from '@/components/deadlines/subscribe'
import { Empty } from '@/components/ui/empty'
import { PageLinks } from '@/components/ui/page-links'
import { TakeAway } from '@/components/ui/take-away'
import { listDated } from '@/db/queries/deadlines'
import { deadlineCalendar } from '@/domain/agreements/deadline-calendar'
import {
  deadlinesAddress,
  filterDeadlines,
  readDeadlineFilters,
} from '@/domain/agreements/deadline-filters'
import { deadlineGroups } from '@/domain/agreements/deadline-groups'
import { pageMetadata } from '../../_site/page-metadata'
import { readPage } from '../../_site/pages-of-a-list'
import { siteUrl } from '../../_site/site-url'
import { StructuredData } from '../../_site/structured-data'
import { pageThing } from '../../_site/things'
import { today } from '../../_site/today'
import { choicesOf, shownGroups } from './shown-deadlines'

const page = {
  path: '/deadlines',
  title: 'Deadlines',
  description: 'What agreements between countries make due, and when: overdue first.',
}
export const metadata = pageMetadata(page)

export default async function DeadlinesPage({ searchParams }: PageProps<'/deadlines'>) {
  const query = await searchParams
  const filters = readDeadlineFilters(query)
  const { month } = filters
  const on = today()
  const all = await listDated()
  const groups = deadlineGroups(filterDeadlines(all, filters), on)
  const found = filters.state ? groups[filters.state] : Object.values(groups).flat()
  return (
    <div className="flex flex-col gap-6">
      <StructuredData thing={pageThing('CollectionPage', page)} />
      <h1 className="text-2xl font-semibold tracking-tight md:text-3xl">Deadlines</h1>
      <Subscribe address={`${siteUrl()}/deadlines.ics`} />
      <DeadlineFilters filters={filters} {...choicesOf(all)} />
      <MonthLinks filters={filters} today={on} />
      <p className="font-sans text-sm">
        <TakeAway path="/deadlines" query={deadlinesAddress(filters).split('?')[1] ?? ''} />
      </p>
      {month ? (
        <MonthCalendar calendar={deadlineCalendar(found, month)} month={month} today={on} />
      ) : (
        <List groups={groups} filters={filters} number={readPage(query.page)} on={on} />
      )}
    </div>
  )
}

async function List({
  groups,
  filters,
  number,
  on,
}: {
  groups: Parameters<typeof shownGroups>[0]
  filters: ReturnType<typeof readDeadlineFilters>
  number: number
  on: string
}) {
  const { shown, count, pages } = await shownGroups(groups, filters, number)
  return (
    <div className="flex flex-col gap-10">
      <p className="sr-only" role="status">
        {count} {count === 1 ? 'deadline' : 'deadlines'}
      </p>
      {count ? (
        <DeadlineSections groups={shown} unfolded={filters.state === 'met'} on={on} />
      ) : (
        <Empty>No deadline fits.</Empty>
      )}
      <PageLinks
        pages={pages}
        number={number}
        address={(page) => `${deadlinesAddress(filters)}&page=${page}`}
      />
    </div>
  )
}
