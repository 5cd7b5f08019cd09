import { sql, type SQL } from 'drizzle-orm'
import type { RecordChanges } from '../../domain/citations/record-changes'
import type { Database } from '../client'

// Facts that name their agreement, and the column by which a citation names them.
const facts = {
  participations: 'participation_id',
  signings: 'signing_id',
  acts: 'act_id',
  relations: 'relation_id',
  commitments: 'commitment_id',
  claims: 'claim_id',
}

/**
 * What became of an agreement's record since a moment: how many facts say something else or rest on
 * other sources, how many came, how many were withdrawn. What is said of the agreement itself counts
 * as one fact.
 * @param db the database as recorded at the moment (`readAsRecorded`)
 */
export async function countChanges(agreementId: number, db: Database): Promise<RecordChanges> {
  const versions = (schema: 'recorded' | 'public') => sql`(
    select kind, id, count(*) as lines, max(written_at) as latest
    from (${linesOf(agreementId, sql.raw(schema))}) line group by kind, id)`
  const [counted] = await db.execute<RecordChanges>(sql`
    select
      count(*) filter (where past.lines <> present.lines or past.latest <> present.latest)::int as changed,
      count(*) filter (where past.id is null)::int as added,
      count(*) filter (where present.id is null)::int as withdrawn
    from ${versions('recorded')} past full join ${versions('public')} present using (kind, id)`)
  return counted!
}

/** A line for each fact, each part of it and each of its citations, with when it was written. */
function linesOf(agreementId: number, schema: SQL): SQL {
  const about = sql`agreement_id = ${agreementId}`
  const own = Object.entries(facts).flatMap(([table, key]) => {
    const [kind, from] = [sql.raw(`'${table}'`), sql.raw(table)]
    return [
      sql`select ${kind} as kind, id, written_at from ${schema}.${from} where ${about}`,
      sql`select ${kind}, fact.id, cited.written_at from ${schema}.${from} fact
        join ${schema}.citations cited on cited.${sql.raw(key)} = fact.id where fact.${about}`,
    ]
  })
  const assessments = sql`${schema}.commitments promised
    join ${schema}.assessments fact on fact.commitment_id = promised.id`
  const events = sql`${schema}.event_agreements link join ${schema}.events fact on fact.id = link.event_id`
  return sql.join(
    [
      ...own,
      sql`select 'commitments', fact.id, part.written_at from ${schema}.commitments fact
        join ${schema}.commitment_parties part on part.commitment_id = fact.id where fact.${about}`,
      sql`select 'assessments', fact.id, fact.written_at from ${assessments} where promised.${about}`,
      sql`select 'assessments', fact.id, cited.written_at from ${assessments}
        join ${schema}.citations cited on cited.assessment_id = fact.id where promised.${about}`,
      sql`select 'events', fact.id, fact.written_at from ${events} where link.${about}`,
      sql`select 'events', fact.id, part.written_at from ${events}
        join ${schema}.event_actors part on part.event_id = fact.id where link.${about}`,
      sql`select 'events', fact.id, cited.written_at from ${events}
        join ${schema}.citations cited on cited.event_id = fact.id where link.${about}`,
      sql`select 'agreements', id, written_at from ${schema}.agreements where id = ${agreementId}`,
      ...['original_titles', 'provisions', 'citations'].map(
        (table) =>
          sql`select 'agreements', agreement_id, written_at from ${schema}.${sql.raw(table)} where ${about}`,
      ),
    ],
    sql` union all `,
  )
}
