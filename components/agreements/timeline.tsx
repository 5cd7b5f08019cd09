import clsx from 'clsx'
import { EntityList, type NamedEntity } from '@/components/entities/entity-link'
import { SourceNote, type ListedSource } from '@/components/articles/source-list'
import { DateText } from '@/components/ui/date-text'
import { Empty } from '@/components/ui/empty'
import type { EventCategory, Modality } from '@/domain/agreements/vocabulary'
import type { DatePrecision } from '@/domain/dates/date-with-precision'
import { labelOf } from '@/domain/labels'
import { ClaimText, type ShownClaim } from './claim-text'

export type TimelineEvent = {
  id: number
  category: EventCategory
  modality: Modality
  headline: string
  summary: string | null
  on: string
  precision: DatePrecision
  place: NamedEntity | null
  actors: NamedEntity[]
  sources: ListedSource[]
}

type Item = { on: string; key: string } & ({ event: TimelineEvent } | { claim: ShownClaim })

/**
 * What happened and what was said, the newest first. Where there are two parties each has a side
 * of its own for what is said for it; what happened stands across both, third parties apart.
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
  const items: Item[] = [
    ...events.map((event) => ({ on: event.on, key: `event-${event.id}`, event })),
    ...claims.map((claim) => ({ on: claim.on, key: `claim-${claim.id}`, claim })),
  ].toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
  if (items.length === 0) return <Empty>Nothing is on the record yet.</Empty>
  const [left, right] = parties.length === 2 ? parties : []
  const sideOf = (claim: ShownClaim) => {
    const side = claim.onBehalfOf?.slug ?? claim.speaker?.slug
    return side === left?.slug ? 'left' : side === right?.slug ? 'right' : 'middle'
  }
  return (
    <div>
      {left && right && (
        <div className="hidden grid-cols-2 gap-10 border-b border-ink py-1 font-sans text-sm font-semibold md:grid">
          <span>{left.name}</span>
          <span className="text-right">{right.name}</span>
        </div>
      )}
      <ol className="flex flex-col">
        {items.map((item) => {
          const side = 'claim' in item && left ? sideOf(item.claim) : 'middle'
          return (
            <li
              key={item.key}
              id={item.key}
              className="grid gap-x-10 border-b border-rule py-4 target:bg-sheet md:grid-cols-2"
            >
              <div
                className={clsx(
                  { left: 'md:col-start-1', right: 'md:col-start-2', middle: 'md:col-span-2' }[
                    side
                  ],
                  side !== 'middle' && 'border-s-2 border-level-2 ps-4',
                )}
              >
                {'event' in item ? (
                  <EventText event={item.event} />
                ) : (
                  <ClaimText claim={item.claim} />
                )}
              </div>
            </li>
          )
        })}
      </ol>
    </div>
  )
}

function EventText({ event }: { event: TimelineEvent }) {
  return (
    <div className="flex max-w-measure flex-col gap-1">
      <p className="font-sans text-xs text-muted">
        <DateText on={event.on} precision={event.precision} />
        {event.place && <> · {event.place.name}</>} · {labelOf(event.category)}
        {event.modality !== 'occurred' && ` (${event.modality})`}
      </p>
      <h3 className="text-lg font-semibold">{event.headline}</h3>
      {event.summary && <p className="text-sm">{event.summary}</p>}
      {event.actors.length > 0 && (
        <p className="font-sans text-xs text-muted">
          With <EntityList entities={event.actors} />
        </p>
      )}
      <SourceNote sources={event.sources} />
    </div>
  )
}
