import { sql } from 'drizzle-orm'
import { dayBefore } from '../../domain/agreements/change-days'
import { type Database, reader } from '../client'

/**
 * The agreements of which anything is dated after one day and up to another, the newest first: only
 * their records need be read to tell what changed. Dates known to a month or a year count from its
 * end, so those of up to a year before are taken in as well.
 */
export async function listChangedAgreements(
  from: string,
  to: string,
  limit: number,
  db: Database = reader,
) {
  const dated = (on: string, precision: string) =>
    sql.raw(`(case ${precision}
    when 'year' then date_trunc('year', ${on}) + interval '1 year - 1 day'
    when 'month' then date_trunc('month', ${on}) + interval '1 month - 1 day'
    else ${on} end)::date`)
  const within = (on: string, precision: string, after = from) =>
    sql`${sql.raw(on)} between ${from}::date - 366 and ${to} and ${dated(on, precision)} > ${after} and ${dated(on, precision)} <= ${to}`
  // A deadline has passed on the day after it.
  const due = dayBefore(from)
  return db.execute<{ id: number; slug: string; shortTitle: string }>(sql`
    with dated (agreement_id, day) as (
      select agreement_id, "on" from acts where ${within('"on"', 'precision')}
      union all select agreement_id, until_on + 1 from acts where until_on >= ${from} and until_on < ${to}
      union all select agreement_id, "on" from claims where ${within('"on"', 'precision')}
      union all select link.agreement_id, "on" from events
        join event_agreements link on link.event_id = events.id where ${within('"on"', 'precision')}
      union all select agreement_id, as_of from assessments
        join commitments on commitments.id = commitment_id where as_of > ${from} and as_of <= ${to}
      union all select agreement_id, "on" from extensions
        join commitments on commitments.id = commitment_id where ${within('"on"', 'precision')}
      union all select agreement_id, extensions.due_on from extensions
        join commitments on commitments.id = commitment_id
        where ${within('extensions.due_on', 'extensions.due_precision', due)}
      union all select agreement_id, due_on from commitments where ${within('due_on', 'due_precision', due)})
    select agreements.id, slug, short_title as "shortTitle"
    from agreements join dated on dated.agreement_id = agreements.id
    group by agreements.id order by max(day) desc, agreements.id limit ${limit}`)
}
