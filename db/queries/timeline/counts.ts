import { and, asc, count, eq, sql } from 'drizzle-orm'
import type { TimelineCell } from '../../../domain/agreements/timeline-counts'
import type { Stance } from '../../../domain/agreements/vocabulary'
import { type Database, reader } from '../../client'
import { claims, commitments } from '../../schema/index'
import { fittingClaims, fittingEvents, sideOf, type TimelineScope } from './scope'

/** How many entries are alike in year, kind, side and stance, under the day and the commitment of the filters alone. */
export async function countTimeline(
  scope: TimelineScope,
  db: Database = reader,
): Promise<TimelineCell[]> {
  const { commitment } = scope.filters
  const wide = { ...scope, filters: { kind: null, side: null, stance: null, commitment } }
  const events = fittingEvents({ ...wide, filters: { ...wide.filters, commitment: null } })!
  const rows = await db.execute<{
    year: string
    kind: 'event' | 'claim'
    side: number | null
    stance: Stance | null
    count: number
  }>(sql`
    select to_char("on", 'YYYY') as year, 'event' as kind, null::int as side, null::stance as stance, count(*)::int as count
    from (select one."on" ${events}) happened group by 1
    union all
    select to_char("on", 'YYYY'), 'claim', side, stance, count(*)::int
    from (select one."on", one.stance, ${sideOf(scope)} as side ${fittingClaims(wide)!}) said group by 1, 3, 4`)
  return rows.map((row) => ({ ...row, side: row.kind === 'event' ? null : (row.side ?? 'others') }))
}

/** The commitments of an agreement that claims are about, and how many are. */
export function listCommitmentsSpokenOf(agreementId: number, db: Database = reader) {
  return db
    .select({ id: commitments.id, statement: commitments.statement, claims: count() })
    .from(claims)
    .innerJoin(commitments, eq(commitments.id, claims.commitmentId))
    .where(and(eq(claims.agreementId, agreementId), eq(commitments.agreementId, agreementId)))
    .groupBy(commitments.id)
    .orderBy(asc(commitments.id))
}
