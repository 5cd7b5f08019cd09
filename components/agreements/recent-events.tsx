import { DateText } from '@/components/ui/date-text'
import { Empty } from '@/components/ui/empty'
import { factAddress } from '@/domain/agreements/fact-address'
import type { EventCategory, Modality } from '@/domain/agreements/vocabulary'
import type { DatePrecision } from '@/domain/dates/date-with-precision'
import { labelOf } from '@/domain/labels'

type RecentEvent = {
  id: number
  category: EventCategory
  modality: Modality
  headline: string
  on: string
  precision: DatePrecision
  agreementSlug: string
  agreementTitle: string
}

/** What happened lately, each leading to its own page. */
export function RecentEvents({ events }: { events: RecentEvent[] }) {
  if (events.length === 0) return <Empty>Nothing is on the record yet.</Empty>
  return (
    <ol className="flex flex-col gap-3 text-sm">
      {events.map((event) => (
        <li key={`${event.agreementSlug}/${event.id}`}>
          <p className="font-sans text-xs text-muted">
            <DateText on={event.on} precision={event.precision} /> · {labelOf(event.category)}
            {event.modality !== 'occurred' && ` (${event.modality})`}
          </p>
          <p>
            <a className="hover:underline" href={factAddress('events', event.id)}>
              {event.headline}
            </a>
          </p>
          <p className="font-sans text-xs text-muted">{event.agreementTitle}</p>
        </li>
      ))}
    </ol>
  )
}
