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
  const [happened, said] = await Promise.all([
    countEvents({ ...scope, filters: none }, db),
    countClaims({ ...scope, filters: { ...none, commitment } }, db),
  ])
  return [...happened, ...said]
}

const none = { kind: null, side: null, stance: null, commitment: null }

async function countEvents(scope: TimelineScope, db: Database): Promise<TimelineCell[]> {
  const rows = await db.execute<{ year: number; count: number }>(sql`
    select date_part('year', one."on")::int as year, count(*)::int as count
    ${fittingEvents(scope)!} group by 1`)
  return rows.map(({ year, count: many }) => ({
    year: String(year),
    kind: 'event',
    side: null,
    stance: null,
    count: many,
  }))
}

async function countClaims(scope: TimelineScope, db: Database): Promise<TimelineCell[]> {
  const rows = await db.execute<{
    year: number
    side: number | null
    stance: Stance
    count: number
  }>(sql`
    select date_part('year', one."on")::int as year, ${sideOf(scope)} as side, one.stance, count(*)::int as count
    ${fittingClaims(scope)!} group by 1, 2, 3`)
  return rows.map(({ year, side, stance, count: many }) => ({
    year: String(year),
    kind: 'claim',
    side: side ?? 'others',
    stance,
    count: many,
  }))
}

/** The commitments of an agreement that claims are about, and how many are. */
export function listCommitmentsSpokenOf(agreementId: number, db: Database = reader) {
  return db
    .select({ id: commitments.id, statement: commitments.statement, claims: count() })
    .from(claims)
    .innerJoin(commitments, eq(commitments.id, claims.commitmentId))
    .where(and(eq(claims.agreementId, agreementId), eq(commitments.agreementId, agreementId)))
    .groupBy(commitments.id, commitments.statement)
    .orderBy(asc(commitments.id))
}
