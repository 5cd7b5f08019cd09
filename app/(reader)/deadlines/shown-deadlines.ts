import { withVoices, type ListedCommitment } from '@/db/queries/deadlines'
import { deadlinesAddress, type DeadlineFilters } from '@/domain/agreements/deadline-filters'
import {
  deadlineGroupNames,
  type DeadlineGroupName,
  type WithDeadline,
} from '@/domain/agreements/deadline-groups'
import { pageOfList } from '../../_site/pages-of-a-list'

const inOverview = 25
const onAPage = 100

type Groups = Record<DeadlineGroupName, WithDeadline<ListedCommitment>[]>

/**
 * What the list shows, with what was said of it: of each group the first, or of the one asked for a
 * page.
 */
export async function shownGroups(groups: Groups, filters: DeadlineFilters, number: number) {
  const { state } = filters
  const cut = deadlineGroupNames.map((name) => {
    if (state) return name === state ? pageOfList(groups[name], number, onAPage).shown : []
    return groups[name].slice(0, inOverview)
  })
  const spoken = new Map((await withVoices(cut.flat())).map((one) => [one.id, one]))
  const shown = deadlineGroupNames.map((name, index) => [
    name,
    {
      total: groups[name].length,
      shown: cut[index]!.map(({ id }) => spoken.get(id)!),
      all: deadlinesAddress(filters, { state: name }),
    },
  ])
  return {
    shown: Object.fromEntries(shown) as Record<
      DeadlineGroupName,
      {
        total: number
        shown: Awaited<ReturnType<typeof withVoices<ListedCommitment>>>
        all: string
      }
    >,
    count: state ? groups[state].length : Object.values(groups).flat().length,
    pages: state ? Math.ceil(groups[state].length / onAPage) : 1,
  }
}

/** Whom and which agreements the deadlines are of, to choose from, by name. */
export function choicesOf(all: ListedCommitment[]) {
  const parties = all.flatMap(({ obligors, beneficiaries }) => [...obligors, ...beneficiaries])
  return {
    parties: byName(parties.map(({ slug, name }) => [slug, name])),
    agreements: byName(all.map((one) => [one.agreementSlug, one.agreementTitle])),
  }
}

const byName = (pairs: [string, string][]) =>
  [...new Map(pairs)].toSorted(([, a], [, b]) => a.localeCompare(b))
