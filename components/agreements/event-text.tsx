import { EntityLink, EntityList, type NamedEntity } from '@/components/entities/entity-link'
import { SourceNote, type ListedSource } from '@/components/articles/source-list'
import { DateText } from '@/components/ui/date-text'
import type { EventCategory, Modality } from '@/domain/agreements/vocabulary'
import type { DatePrecision } from '@/domain/dates/date-with-precision'
import { labelOf } from '@/domain/labels'
import { FactLink } from './fact-link'

export type TimelineEvent = {
  id: number
  category: EventCategory
  modality: Modality
  headline: string
  summary: string | null
  on: string
  precision: DatePrecision
  untilOn: string | null
  untilPrecision: DatePrecision | null
  place: NamedEntity | null
  actors: NamedEntity[]
  sources: ListedSource[]
}

/** What happened, or is said to have happened: when, where, with whom, and where that was read. */
export function EventText({ event }: { event: TimelineEvent }) {
  return (
    <div className="group relative flex flex-col gap-1">
      <p className="font-sans text-xs text-muted">
        <DateText on={event.on} precision={event.precision} />
        {event.untilOn && event.untilPrecision && (
          <>
            {' to '}
            <DateText on={event.untilOn} precision={event.untilPrecision} />
          </>
        )}
        {event.place && (
          <>
            {' · '}
            <EntityLink entity={event.place} />
          </>
        )}
        {' · '}
        {labelOf(event.category)}
        {event.modality !== 'occurred' && ` (${event.modality})`}
        <FactLink section="events" id={event.id} />
      </p>
      <p className="leading-snug font-semibold">{event.headline}</p>
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
