import {
  filterWords,
  timelineAddress,
  type TimelineAsked,
} from '@/domain/agreements/timeline-address'
import { Choice } from '@/components/ui/choice'
import type { TimelineCounts } from '@/domain/agreements/timeline-counts'
import type { TimelineFilters as Filters } from '@/domain/agreements/timeline-filters'
import { stances } from '@/domain/agreements/vocabulary'
import { labelOf } from '@/domain/labels'
import { shortened } from '@/domain/text/shortened'

export type TimelineParty = { id: number; slug: string; name: string }
export type TimelineChoices = {
  parties: TimelineParty[]
  commitments: { id: number; statement: string; claims: number }[]
}

/** Narrows a timeline; everything it sets stands in the address, and the day stays as it is. */
export function TimelineFilters({
  asked,
  counts,
  choices,
}: {
  asked: TimelineAsked
  counts: TimelineCounts
  choices: TimelineChoices
}) {
  const { slug, asOf, recorded, filters, parties } = asked
  const words = filterWords(filters, parties)
  const sides = [...choices.parties.map(({ id, slug: key, name }) => ({ id, key, name }))]
  return (
    <form
      action={`/agreements/${slug}#timeline`}
      aria-label="Narrow the timeline"
      className="grid grid-cols-2 items-end gap-3 border-b border-rule py-4 font-sans text-sm md:grid-cols-5"
    >
      {asOf && <input type="hidden" name="on" value={asOf} />}
      {recorded && <input type="hidden" name="recorded" value={recorded} />}
      <Choice name="kind" label="Show" value={words.kind} none="Events and claims">
        <Option value="event" name="Events" count={counts.kinds.get('event')} />
        <Option value="claim" name="Claims" count={counts.kinds.get('claim')} />
      </Choice>
      <Choice name="side" label="Whose claims" value={words.side}>
        {sides.map(({ id, key, name }) => (
          <Option key={key} value={key} name={name} count={counts.sides.get(id)} />
        ))}
        <Option value="others" name="Others" count={counts.sides.get('others')} />
      </Choice>
      <Choice name="stance" label="Stance" value={words.stance}>
        {stances.map((stance) => (
          <Option
            key={stance}
            value={stance}
            name={labelOf(stance)}
            count={counts.stances.get(stance)}
          />
        ))}
      </Choice>
      <Choice name="commitment" label="About the commitment" value={words.commitment}>
        {choices.commitments.map(({ id, statement, claims }) => (
          <Option key={id} value={String(id)} name={shortened(statement, 70)} count={claims} />
        ))}
      </Choice>
      <p className="col-span-2 flex items-center gap-4 md:col-span-1">
        <button className="min-h-9 border border-ink px-5 hover:text-seal">Narrow down</button>
        {Object.keys(words).length > 0 && (
          <a className="quiet-link" href={timelineAddress({ ...asked, filters: noFilters })}>
            Clear
          </a>
        )}
      </p>
    </form>
  )
}

export const noFilters: Filters = { kind: null, side: null, stance: null, commitment: null }

/** What one can narrow to; how much there is of it is said, also where that is nothing. */
function Option({ value, name, count }: { value: string; name: string; count?: number }) {
  return (
    <option value={value}>
      {name} ({count ?? 0})
    </option>
  )
}
