import { and, desc, eq, inArray, isNotNull, isNull, or, sql, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { sidedStances, type Voice } from '../../domain/agreements/dispute'
import { type Database, reader } from '../client'
import { claims, entities } from '../schema/index'
import { knownOn, lastDay } from './last-day'

/** A claim that takes a side, about a commitment or (null) the agreement as a whole. */
export type SidedClaim = Voice & { commitmentId: number | null }

/**
 * Of each speaker the latest claim that takes a side on each commitment, and on the agreement as a
 * whole, up to a day: all that a dispute on that day can consist of.
 */
export function listSidedClaims(
  agreementId: number,
  on: string,
  db: Database = reader,
): Promise<SidedClaim[]> {
  const aboutEither = and(eq(claims.agreementId, agreementId), isNull(claims.eventId))
  return latestOfEach([], aboutEither, on, db)
}

/** The same of some commitments for the end of each quarter of a year, as a ledger shows time. */
export async function listSidesThroughTime(
  commitmentIds: number[],
  on: string,
  db: Database = reader,
): Promise<SidedClaim[]> {
  if (commitmentIds.length === 0) return []
  const quarter = sql`date_trunc('quarter', ${lastDay(claims.on, claims.precision)})`
  return latestOfEach([quarter], inArray(claims.commitmentId, commitmentIds), on, db)
}

function latestOfEach(time: SQL[], condition: SQL | undefined, on: string, db: Database) {
  const speaker = alias(entities, 'speaker')
  const behalf = alias(entities, 'behalf')
  const each = [claims.commitmentId, claims.speakerId, claims.speakerLabel, ...time]
  const sided = or(isNotNull(claims.fulfilment), inArray(claims.stance, sidedStances))
  return db
    .selectDistinctOn(each, {
      id: claims.id,
      commitmentId: claims.commitmentId,
      speaker: { id: speaker.id, name: speaker.name },
      speakerLabel: claims.speakerLabel,
      onBehalfOf: { id: behalf.id, name: behalf.name },
      stance: claims.stance,
      fulfilment: claims.fulfilment,
      on: claims.on,
      precision: claims.precision,
    })
    .from(claims)
    .leftJoin(speaker, eq(speaker.id, claims.speakerId))
    .leftJoin(behalf, eq(behalf.id, claims.onBehalfOfId))
    .where(and(condition, sided, knownOn(claims.on, claims.precision, on)))
    .orderBy(...each, desc(claims.on), desc(claims.id))
}
