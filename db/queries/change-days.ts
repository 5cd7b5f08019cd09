import { sql, type SQL } from 'drizzle-orm'
import { type Database, reader } from '../client'
import { acts, assessments, claims, events, extensions, signings } from '../schema/index'
import { lastDay } from './last-day'

/** The days on which anything of an agreement's record changed, nearest before and after a day. */
export type ChangeDays = { earlier: string | null; later: string | null; first: string | null }

/**
 * What is known to a month or a year changed the record at the end of it.
 * @param on ISO day
 * @param today ISO day; nothing after it counts
 */
export function findChangeDays(
  agreementId: number,
  on: string,
  today: string,
  db: Database = reader,
): Promise<ChangeDays> {
  const ofIt = sql`agreement_id = ${agreementId}`
  const ofItsCommitments = sql`commitment_id in (select id from commitments where ${ofIt})`
  const ofItsEvents = sql`events.id in (select event_id from event_agreements where ${ofIt})`
  return nearest(
    sql`
      select ${lastDay(acts.on, acts.precision)} as day from acts where ${ofIt}
      union select ${lastDay(signings.on, signings.precision)} from signings where ${ofIt}
      union select ${assessments.asOf} from assessments where ${ofItsCommitments}
      union select ${lastDay(extensions.on, extensions.precision)} from extensions where ${ofItsCommitments}
      union select ${lastDay(claims.on, claims.precision)} from claims where ${ofIt}
      union select ${lastDay(events.on, events.precision)} from events where ${ofItsEvents}`,
    on,
    today,
    db,
  )
}

/** The same of one commitment. */
export function findCommitmentDays(
  commitmentId: number,
  on: string,
  today: string,
  db: Database = reader,
): Promise<ChangeDays> {
  const ofIt = sql`commitment_id = ${commitmentId}`
  return nearest(
    sql`
      select ${assessments.asOf} as day from assessments where ${ofIt}
      union select ${lastDay(extensions.on, extensions.precision)} from extensions where ${ofIt}
      union select ${lastDay(claims.on, claims.precision)} from claims where ${ofIt}`,
    on,
    today,
    db,
  )
}

async function nearest(days: SQL, on: string, today: string, db: Database): Promise<ChangeDays> {
  const [found] = await db.execute<ChangeDays>(sql`
    with days as (${days})
    select max(day) filter (where day < ${on}::date)::text as earlier,
      min(day) filter (where day > ${on}::date)::text as later,
      min(day)::text as first
    from days where day <= ${today}::date`)
  return found!
}
