import { Timeline } from '@/components/agreements/timeline'
import { TimelineFilters } from '@/components/agreements/timeline-filters'
import { TimelineSteps, TimelineYears } from '@/components/agreements/timeline-steps'
import { NothingFits, UnknownFilters } from '@/components/agreements/timeline-words'
import { Empty } from '@/components/ui/empty'
import { SectionHead } from '@/components/ui/section-head'
import { countTimeline, listCommitmentsSpokenOf } from '@/db/queries/timeline/counts'
import { findTimelinePage } from '@/db/queries/timeline/page'
import { timelineAddress } from '@/domain/agreements/timeline-address'
import { timelineCounts } from '@/domain/agreements/timeline-counts'
import { readTimelineFilters } from '@/domain/agreements/timeline-filters'
import { readStart } from '@/domain/agreements/timeline-point'
import type { ParticipationRole } from '@/domain/agreements/vocabulary'

const pageSize = 60

type Participant = { id: number; slug: string; name: string; role: ParticipationRole }

/**
 * The two voices of an agreement, or its lanes: a page of its timeline, as the address asks for it.
 * It reads its own data and no more than it shows.
 */
export async function TimelineSection({
  agreement,
  participants,
  asOf,
  query,
}: {
  agreement: { id: number; slug: string }
  participants: Participant[]
  asOf: string | null
  query: Record<string, string | string[] | undefined>
}) {
  const parties = participants.filter(({ role }) => role === 'party')
  const commitments = await listCommitmentsSpokenOf(agreement.id)
  const { filters, unknown } = readTimelineFilters(query, {
    parties,
    commitments: commitments.map(({ id }) => id),
  })
  const scope = {
    agreementId: agreement.id,
    partyIds: parties.map(({ id }) => id),
    otherIds: participants.flatMap(({ id, role }) => (role === 'party' ? [] : id)),
    asOf,
    filters,
  }
  const [cells, { entries, newer, older }] = await Promise.all([
    countTimeline(scope),
    findTimelinePage(scope, readStart(query), pageSize),
  ])
  const counts = timelineCounts(cells, filters)
  const voices = timelineCounts(cells, { ...filters, side: null, stance: null, kind: null }).sides
  const asked = { slug: agreement.slug, asOf, filters, parties }
  const choices = { parties, commitments }
  return (
    <section aria-labelledby="timeline">
      <SectionHead id="timeline" aside={counted(counts.total)}>
        What happened, and who says so
      </SectionHead>
      <TimelineFilters asked={asked} counts={counts} choices={choices} />
      <UnknownFilters names={unknown} />
      <TimelineYears asked={asked} years={counts.years} />
      {entries.length > 0 ? (
        <Timeline
          entries={entries}
          parties={parties}
          claims={voices}
          years={new Map(counts.years.map(({ year, count }) => [year, count]))}
        />
      ) : counts.total > 0 ? (
        <Empty>
          Nothing is older than this.{' '}
          <a className="quiet-link" href={timelineAddress(asked)}>
            To the newest
          </a>
        </Empty>
      ) : (
        <NothingFits asked={asked} choices={choices} />
      )}
      <TimelineSteps asked={asked} newer={newer} older={older} />
    </section>
  )
}

const counted = (count: number) => `${count} ${count === 1 ? 'entry' : 'entries'}`
