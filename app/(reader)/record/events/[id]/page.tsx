import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { ClaimsBelow, FactPage, Term } from '@/components/agreements/fact-page'
import { EntityLink, EntityList } from '@/components/entities/entity-link'
import { DateText } from '@/components/ui/date-text'
import { findEvent } from '@/db/queries/facts'
import { disputeAnswer } from '@/domain/agreements/answers'
import { disputeOn } from '@/domain/agreements/dispute'
import { factAddress, readFactId } from '@/domain/agreements/fact-address'
import { pointWordAt } from '@/domain/agreements/timeline-point'
import { formatDate } from '@/domain/dates/format-date'
import { labelOf } from '@/domain/labels'
import { eventThing } from '../../../../_site/fact-things'
import { pageMetadata } from '../../../../_site/page-metadata'
import { StructuredData } from '../../../../_site/structured-data'
import { belowAgreement } from '../../../../_site/trails'
import { today } from '../../../../_site/today'

type Props = PageProps<'/record/events/[id]'>

const read = cache(async (word: string) => {
  const id = readFactId(word)
  return id === null ? null : await findEvent(id)
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const event = await read((await params).id)
  if (!event) return {}
  return pageMetadata({
    path: factAddress('events', event.id),
    pictureOf: factAddress('events', event.id),
    title: event.headline,
    description: `${event.summary ?? event.headline} ${labelOf(event.category)}, ${formatDate(event)}.`,
  })
}

export default async function EventPage({ params }: Props) {
  const event = await read((await params).id)
  if (!event) notFound()
  const { on, precision, untilOn, untilPrecision, place, actors, modality } = event
  const dispute = disputeOn(event.about, today())
  return (
    <FactPage
      what="Event"
      title={event.headline}
      agreements={event.agreements}
      place={`?until=${pointWordAt({ on, kind: 'event', id: event.id })}#event-${event.id}`}
      sources={event.sources}
      recordedAt={event.recordedAt}
    >
      <StructuredData thing={eventThing(event)} trail={belowAgreement(event.agreements[0])} />
      {event.summary && <p>{event.summary}</p>}
      <dl className="flex flex-col gap-2 text-sm">
        <Term name="When">
          <DateText on={on} precision={precision} />
          {untilOn && untilPrecision && (
            <>
              {' to '}
              <DateText on={untilOn} precision={untilPrecision} />
            </>
          )}
        </Term>
        {place && (
          <Term name="Where">
            <EntityLink entity={place} />
          </Term>
        )}
        <Term name="What it is">
          {labelOf(event.category)}
          {modality !== 'occurred' && ` (${modality})`}
        </Term>
        {actors.length > 0 && (
          <Term name="With">
            <EntityList entities={actors} />
          </Term>
        )}
        {event.note && <Term name="Note">{event.note}</Term>}
        {dispute.length > 0 && <Term name="In dispute">{disputeAnswer(dispute)}.</Term>}
      </dl>
      <ClaimsBelow id="said" head="What is said of it" claims={event.about} />
    </FactPage>
  )
}
