import { Choice } from '@/components/ui/choice'
import { deadlineGroupNames } from '@/domain/agreements/deadline-groups'
import type { DeadlineFilters as Filters } from '@/domain/agreements/deadline-filters'
import { groupHeads } from './group-heads'

/** Narrows the deadlines; everything it sets stands in the address. */
export function DeadlineFilters({
  filters,
  parties,
  agreements,
}: {
  filters: Filters
  /** Slug and name. */
  parties: [string, string][]
  agreements: [string, string][]
}) {
  return (
    <form className="grid grid-cols-1 items-end gap-3 border-y border-rule py-4 font-sans text-sm sm:grid-cols-2 lg:grid-cols-4">
      {filters.month && <input type="hidden" name="month" value={filters.month} />}
      <Choice name="party" label="Owed by or to" value={filters.party} options={parties} />
      <Choice name="agreement" label="Agreement" value={filters.agreement} options={agreements} />
      <Choice
        name="state"
        label="State"
        value={filters.state}
        options={deadlineGroupNames.map((name) => [name, groupHeads[name]])}
      />
      <p className="flex items-center gap-4">
        <button className="min-h-9 border border-ink px-5 hover:text-seal">Show</button>
        <a
          className="quiet-link"
          href={filters.month ? `/deadlines?month=${filters.month}` : '/deadlines'}
        >
          Clear
        </a>
      </p>
    </form>
  )
}
