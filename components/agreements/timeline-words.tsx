import { Empty } from '@/components/ui/empty'
import { timelineAddress, type TimelineAsked } from '@/domain/agreements/timeline-address'
import { asksForClaims, type TimelineFilters } from '@/domain/agreements/timeline-filters'
import { labelOf } from '@/domain/labels'
import { shortened } from '@/domain/text/shortened'
import { noFilters, type TimelineChoices } from './timeline-filters'

const unknownWords: Record<keyof TimelineFilters, string> = {
  kind: 'There is no such kind of entry; events and claims are shown.',
  side: 'No party has this address here; the claims of all are shown.',
  stance: 'There is no such stance; claims of every stance are shown.',
  commitment: 'No claim here is about this commitment; all are shown.',
}

/** Says which filters of the address were not understood. */
export function UnknownFilters({ names }: { names: (keyof TimelineFilters)[] }) {
  return names.map((name) => (
    <p key={name} role="note" className="pt-3 font-sans text-sm font-semibold">
      {unknownWords[name]}
    </p>
  ))
}

/** Says why a timeline shows nothing, and what to leave out so that it does. */
export function NothingFits({
  asked,
  choices,
}: {
  asked: TimelineAsked
  choices: TimelineChoices
}) {
  const { asOf, filters } = asked
  const set = Object.entries(shownFilters(filters, choices))
  if (set.length === 0) {
    return (
      <Empty>
        {asOf ? 'Nothing was on the record by that day.' : 'Nothing is on the record yet.'}
      </Empty>
    )
  }
  return (
    <div className="flex flex-col gap-2 py-4 font-sans text-sm">
      <p>
        Nothing on the record fits all of this
        {filters.kind === 'event' &&
          asksForClaims(filters) &&
          ': only claims have a side, a stance or a commitment they are about'}
        . Leave out:
      </p>
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {set.map(([name, words]) => (
          <li key={name}>
            <a
              className="quiet-link"
              href={timelineAddress({ ...asked, filters: { ...filters, [name]: null } })}
            >
              {words}
            </a>
          </li>
        ))}
        {asOf && (
          <li>
            <a className="quiet-link" href={timelineAddress({ ...asked, asOf: null })}>
              the past day
            </a>
          </li>
        )}
        <li>
          <a className="quiet-link" href={timelineAddress({ ...asked, filters: noFilters })}>
            every filter
          </a>
        </li>
      </ul>
    </div>
  )
}

function shownFilters(
  { kind, side, stance, commitment }: TimelineFilters,
  { parties, commitments }: TimelineChoices,
): Partial<Record<keyof TimelineFilters, string>> {
  const party = parties.find(({ id }) => id === side)?.name
  const statement = commitments.find(({ id }) => id === commitment)?.statement
  return {
    ...(kind ? { kind: kind === 'event' ? 'events only' : 'claims only' } : {}),
    ...(side ? { side: `whose claims: ${party ?? 'others'}` } : {}),
    ...(stance ? { stance: `stance: ${labelOf(stance).toLowerCase()}` } : {}),
    ...(statement ? { commitment: `about: ${shortened(statement, 60)}` } : {}),
  }
}
