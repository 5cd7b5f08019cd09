import { sql } from 'drizzle-orm'
import { desk } from '../../../client'

/** A commitment whose last assessment is old while people went on speaking about it. */
export type OldAssessment = {
  commitmentId: number
  statement: string
  agreementId: number
  agreement: string
  asOf: string
  newerClaims: number
  lastSaid: string
}

const olderThanDays = 90

/**
 * Commitments last assessed more than 90 days before a day, about which something was said since,
 * the longest waiting first.
 * @param today ISO day
 */
export async function listOldAssessments(today: string): Promise<OldAssessment[]> {
  return await desk.execute<OldAssessment>(sql`
    select one.id as "commitmentId", one.statement, about.id as "agreementId",
      about.short_title as agreement, latest.as_of::text as "asOf",
      count(newer.id)::int as "newerClaims", max(newer."on")::text as "lastSaid"
    from commitments one
    join agreements about on about.id = one.agreement_id
    join lateral (select as_of from assessments
      where commitment_id = one.id and withdrawn_at is null order by as_of desc, id desc limit 1) latest on true
    join claims newer on newer.commitment_id = one.id and newer.withdrawn_at is null
      and newer."on" > latest.as_of and newer."on" <= ${today}
    where one.withdrawn_at is null and latest.as_of < ${today}::date - ${olderThanDays}::int
    group by one.id, about.id, latest.as_of
    order by latest.as_of, one.id`)
}
