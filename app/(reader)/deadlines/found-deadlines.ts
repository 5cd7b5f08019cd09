import { listDated } from '@/db/queries/deadlines'
import { deadlineCalendar } from '@/domain/agreements/deadline-calendar'
import { filterDeadlines, readDeadlineFilters } from '@/domain/agreements/deadline-filters'
import { deadlineGroups } from '@/domain/agreements/deadline-groups'
import { exportHead, exportName } from '../../_site/export-file'
import { today } from '../../_site/today'

/** The deadlines as an address narrows them, all of them, for taking away: overdue first. */
export async function foundDeadlines(request: Request) {
  const filters = readDeadlineFilters(Object.fromEntries(new URL(request.url).searchParams))
  const { party, agreement, state, month } = filters
  const groups = deadlineGroups(filterDeadlines(await listDated(), filters), today())
  const found = state ? groups[state] : Object.values(groups).flat()
  return {
    deadlines: month ? inMonth(found, month) : found,
    head: exportHead(),
    name: exportName('entente-deadlines', [party, agreement, state, month ?? '']),
  }
}

function inMonth(found: Parameters<typeof deadlineCalendar<Found>>[0], month: string): Found[] {
  const { weeks, sometimeThisMonth } = deadlineCalendar(found, month)
  return [...weeks.flat().flatMap((day) => day?.items ?? []), ...sometimeThisMonth]
}

type Found = ReturnType<
  typeof deadlineGroups<Awaited<ReturnType<typeof listDated>>[number]>
>['met'][number]
