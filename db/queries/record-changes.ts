import { sql, type SQL } from 'drizzle-orm'
import type { RecordChanges } from '../../domain/citations/record-changes'
import type { Database } from '../client'

// Kinds of facts by their tables, and the column by which a citation names one.
const citedBy = {
  agreements: 'agreement_id',
  participations: 'participation_id',
  signings: 'signing_id',
  acts: 'act_id',
  relations: 'relation_id',
  commitments: 'commitment_id',
  assessments: 'assessment_id',
  extensions: 'extension_id',
  events: 'event_id',
  claims: 'claim_id',
}

// What belongs to a fact: the kind, the table of the part, its column that names the fact.
const parts = [
  ['agreements', 'original_titles', 'agreement_id'],
  ['agreements', 'provisions', 'agreement_id'],
  ['commitments', 'commitment_parties', 'commitment_id'],
  ['events', 'event_actors', 'event_id'],
  ...Object.entries(citedBy).map(([kind, key]) => [kind, 'citations', key]),
] as [string, string, string][]

/**
 * What became of an agreement's record since a moment: how many facts say something else or rest on
 * other sources, how many came, how many were withdrawn. What is said of the agreement itself counts
 * as one fact.
 * @param db the database as recorded at the moment (`readAsRecorded`)
 */
export async function countChanges(agreementId: number, db: Database): Promise<RecordChanges> {
  const [counted] = await db.execute<RecordChanges>(sql`
    select
      count(*) filter (where past.lines <> present.lines or past.latest <> present.latest)::int as changed,
      count(*) filter (where past.id is null)::int as added,
      count(*) filter (where present.id is null)::int as withdrawn
    from (${versions('recorded', agreementId)}) past
    full join (${versions('public', agreementId)}) present using (kind, id)`)
  return counted!
}

/**
 * Each fact with how many lines it has, itself, its parts and its citations, and when the latest of
 * them was written: it is another version where either differs.
 */
function versions(schema: 'recorded' | 'public', agreementId: number): SQL {
  const lines = parts.map(
    ([kind, table, key]) => sql`
      select fact.kind, fact.id, part.written_at from fact
      join ${sql.raw(`${schema}.${table} part on part.${key}`)} = fact.id where fact.kind = ${kind}`,
  )
  return sql`
    with fact as materialized (${factsOf(sql.raw(schema), agreementId)}),
    line as (select * from fact union all ${sql.join(lines, sql` union all `)})
    select kind, id, count(*) as lines, max(written_at) as latest from line group by kind, id`
}

function factsOf(schema: SQL, agreementId: number): SQL {
  const named = ['participations', 'signings', 'acts', 'relations', 'commitments', 'claims'].map(
    (table) => sql`select ${sql.raw(`'${table}'`)}, id, written_at from ${schema}.${sql.raw(table)}
      where agreement_id = ${agreementId}`,
  )
  const ofCommitments = ['assessments', 'extensions'].map(
    (table) => sql`select ${sql.raw(`'${table}'`)}, fact.id, fact.written_at
      from ${schema}.${sql.raw(table)} fact
      join ${schema}.commitments promised on promised.id = fact.commitment_id
      where promised.agreement_id = ${agreementId}`,
  )
  return sql`
    select 'agreements' as kind, id, written_at from ${schema}.agreements where id = ${agreementId}
    union all ${sql.join(named, sql` union all `)}
    union all ${sql.join(ofCommitments, sql` union all `)}
    union all select 'events', fact.id, fact.written_at from ${schema}.events fact
      join ${schema}.event_agreements link on link.event_id = fact.id
      where link.agreement_id = ${agreementId}`
}
