import type { Database } from '@/db/client'
import { countTimeline, listCommitmentsSpokenOf } from '@/db/queries/timeline/counts'
import { findTimelinePage } from '@/db/queries/timeline/page'
import { timelineCounts } from '@/domain/agreements/timeline-counts'
import { readTimelineFilters } from '@/domain/agreements/timeline-filters'
import { readStart } from '@/domain/agreements/timeline-point'
import type { ParticipationRole } from '@/domain/agreements/vocabulary'

const pageSize = 40

type Participant = { id: number; slug: string; name: string; role: ParticipationRole }

/** The page of an agreement's timeline that an address asks for, and no more of it. */
export async function findTimelineAsked(
  agreementId: number,
  participants: Participant[],
  asOf: string | null,
  query: Record<string, string | string[] | undefined>,
  db: Database,
) {
  const parties = participants.filter(({ role }) => role === 'party')
  const commitments = await listCommitmentsSpokenOf(agreementId, db)
  const { filters, unknown } = readTimelineFilters(query, {
    parties,
    commitments: commitments.map(({ id }) => id),
  })
  const scope = {
    agreementId,
    partyIds: parties.map(({ id }) => id),
    otherIds: participants.flatMap(({ id, role }) => (role === 'party' ? [] : id)),
    asOf,
    filters,
  }
  const [cells, page] = await Promise.all([
    countTimeline(scope, db),
    findTimelinePage(scope, readStart(query), pageSize, db),
  ])
  return {
    ...page,
    parties,
    commitments,
    filters,
    unknown,
    counts: timelineCounts(cells, filters),
    voices: timelineCounts(cells, { ...filters, side: null, stance: null, kind: null }).sides,
  }
}

export type TimelineFound = Awaited<ReturnType<typeof findTimelineAsked>>
