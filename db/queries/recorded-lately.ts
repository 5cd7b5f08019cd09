import { sql } from 'drizzle-orm'
import { type Database, reader } from '../client'

/** Older facts that came on the record of one agreement lately: how many, and of when. */
export type RecordedLately = {
  slug: string
  shortTitle: string
  facts: number
  first: string
  last: string
}

/**
 * Agreements that readers saw before a day and on whose records facts dated up to that day were put
 * since, the latest first.
 */
export async function listRecordedLately(
  since: string,
  limit: number,
  db: Database = reader,
): Promise<RecordedLately[]> {
  const table = (name: string, agreement: string, on: string, from = name) =>
    sql.raw(
      `select ${agreement}, ${on}, ${name}.recorded_at from ${from} where ${name}.recorded_at`,
    )
  const of = sql`>= ${since}::date + 1`
  const ofCommitments = (name: string) =>
    `${name} join commitments on commitments.id = ${name}.commitment_id`
  return db.execute<RecordedLately>(sql`
    with facts (agreement_id, day, recorded_at) as (
      ${table('acts', 'agreement_id', '"on"')} ${of}
      union all ${table('claims', 'agreement_id', '"on"')} ${of}
      union all ${table('events', 'link.agreement_id', '"on"', 'events join event_agreements link on link.event_id = events.id')} ${of}
      union all ${table('assessments', 'agreement_id', 'as_of', ofCommitments('assessments'))} ${of}
      union all ${table('extensions', 'agreement_id', '"on"', ofCommitments('extensions'))} ${of})
    select slug, short_title as "shortTitle", count(*)::int as facts,
      min(day)::text as first, max(day)::text as last
    from facts join agreements on agreements.id = facts.agreement_id
    where day <= ${since} and agreements.published_at < ${since}::date + 1
    group by agreements.id order by max(facts.recorded_at) desc limit ${limit}`)
}

/** How many agreements readers see since a day. */
export async function countNewAgreements(since: string, db: Database = reader): Promise<number> {
  const [row] = await db.execute<{ count: number }>(
    sql`select count(*)::int as count from agreements where published_at >= ${since}::date + 1`,
  )
  return row!.count
}
