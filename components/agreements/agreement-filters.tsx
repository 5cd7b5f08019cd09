import { Choice } from '@/components/ui/choice'
import { sortings, type AgreementFilters as Filters } from '@/domain/agreements/filters'
import { labelOf } from '@/domain/labels'

type Choices = {
  filters: Filters
  /** Slug and name. */
  parties: [string, string][]
  types: string[]
  subjects: string[]
  statuses: string[]
}

const sortNames = {
  title: 'Title',
  signed: 'Newest signature',
  score: 'Carried out most',
  deadline: 'Next deadline',
  event: 'Latest event',
}

/** Narrows and sorts the list of agreements; everything it sets stands in the address. */
export function AgreementFilters({ filters, parties, types, subjects, statuses }: Choices) {
  return (
    <form className="grid grid-cols-2 items-end gap-3 border-y border-rule py-4 font-sans text-sm md:grid-cols-4 lg:grid-cols-6">
      <Choice name="party" label="Party" value={filters.party} options={parties} />
      <Choice
        name="type"
        label="Type"
        value={filters.type}
        options={types.map((type) => [type, labelOf(type)])}
      />
      <Choice
        name="subject"
        label="Subject"
        value={filters.subject}
        options={subjects.map((subject) => [subject, subject])}
      />
      <Choice
        name="status"
        label="Legal status"
        value={filters.status}
        options={statuses.map((status) => [status, labelOf(status)])}
      />
      <label className="flex min-w-0 flex-col gap-1">
        <span className="text-xs text-muted">Sort by</span>
        <select
          name="sort"
          defaultValue={filters.sort}
          className="min-h-9 w-full border border-rule bg-paper px-2"
        >
          {sortings.map((sorting) => (
            <option key={sorting} value={sorting}>
              {sortNames[sorting]}
            </option>
          ))}
        </select>
      </label>
      <p className="flex items-center gap-4">
        <button className="min-h-9 border border-ink px-5 hover:text-seal">Show</button>
        <a className="quiet-link" href="/agreements">
          Clear
        </a>
      </p>
    </form>
  )
}
