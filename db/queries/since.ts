import { sql, type SQL } from 'drizzle-orm'
import { type Database, reader } from '../client'
import { acts, assessments, claims, events, extensions } from '../schema/index'
import { lastDay } from './last-day'

/** How much was added to a record after a day, up to another. */
export type Since = { acts: number; events: number; claims: number; extensions: number }

export async function countSince(
  agreementId: number,
  { after, upTo }: { after: string; upTo: string },
  db: Database = reader,
): Promise<Since> {
  const within = between(after, upTo)
  const ofIt = sql`agreement_id = ${agreementId}`
  const [counts] = await db.execute<Since>(sql`
    select
      (select count(*)::int from acts where ${ofIt}
        and ${within(lastDay(acts.on, acts.precision))}) as acts,
      (select count(*)::int from claims where ${ofIt}
        and ${within(lastDay(claims.on, claims.precision))}) as claims,
      (select count(*)::int from events
        where events.id in (select event_id from event_agreements where ${ofIt})
        and ${within(lastDay(events.on, events.precision))}) as events,
      (select count(*)::int from extensions
        where commitment_id in (select id from commitments where ${ofIt})
        and ${within(lastDay(extensions.on, extensions.precision))}) as extensions`)
  return counts!
}

/** The same of one commitment. */
export async function countCommitmentSince(
  commitmentId: number,
  { after, upTo }: { after: string; upTo: string },
  db: Database = reader,
): Promise<{ assessments: number; claims: number; extensions: number }> {
  const within = between(after, upTo)
  const ofIt = sql`commitment_id = ${commitmentId}`
  const [counts] = await db.execute<{
    assessments: number
    claims: number
    extensions: number
  }>(sql`
    select
      (select count(*)::int from assessments where ${ofIt}
        and ${within(sql`${assessments.asOf}`)}) as assessments,
      (select count(*)::int from claims where ${ofIt}
        and ${within(lastDay(claims.on, claims.precision))}) as claims,
      (select count(*)::int from extensions where ${ofIt}
        and ${within(lastDay(extensions.on, extensions.precision))}) as extensions`)
  return counts!
}

const between = (after: string, upTo: string) => (on: SQL) =>
  sql`${on} > ${after}::date and ${on} <= ${upTo}::date`
