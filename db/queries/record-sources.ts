import { asc, sql } from 'drizzle-orm'
import { type Database, reader } from '../client'
import { acts, assessments, claims, events, signings, sources } from '../schema/index'
import { knownOn } from './last-day'
import { sourceColumns } from './sources'

/** The sources on which the record of an agreement rests as of a day, by outlet. */
export function listRecordSources(agreementId: number, on: string, db: Database = reader) {
  const ofIt = sql`agreement_id = ${agreementId}`
  const known = (table: typeof acts | typeof claims | typeof signings | typeof events) =>
    sql`and ${knownOn(table.on, table.precision, on)}`
  const ofItsCommitments = sql`commitment_id in (select id from commitments where ${ofIt})`
  const cited = sql`${sources.id} in (
    select source_id from citations where ${ofIt}
    union select source_id from citations
      where signing_id in (select id from signings where ${ofIt} ${known(signings)})
    union select source_id from citations
      where act_id in (select id from acts where ${ofIt} ${known(acts)})
    union select source_id from citations where ${ofItsCommitments}
    union select source_id from citations where assessment_id in (select id from assessments
      where ${ofItsCommitments} and ${assessments.asOf} <= ${on})
    union select source_id from citations
      where claim_id in (select id from claims where ${ofIt} ${known(claims)})
    union select source_id from citations where event_id in (select events.id from events
      join event_agreements link on link.event_id = events.id
      where link.agreement_id = ${agreementId} ${known(events)}))`
  return db
    .select(sourceColumns)
    .from(sources)
    .where(cited)
    .orderBy(asc(sources.outlet), asc(sources.publishedOn), asc(sources.id))
}
