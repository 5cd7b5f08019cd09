import { and, desc, eq, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm'
import { sidedStances, type Sided, type Voice } from '../../domain/agreements/dispute'
import { type Database, reader } from '../client'
import { claims } from '../schema/index'
import { knownOn, lastDay } from './last-day'
import { behalf, speaker, spoke, spokenFor, voiceColumns } from './voices'

/** A claim that takes a side, about a commitment or (null) the agreement as a whole. */
export type SidedClaim = Sided & { commitmentId: number | null }

const takesASide = or(isNotNull(claims.fulfilment), inArray(claims.stance, sidedStances))

/**
 * Of each speaker the latest claim that takes a side on each commitment, and on the agreement as a
 * whole, up to a day: all that a dispute on that day can consist of. Without names, as an agreement
 * can have thousands.
 */
export async function listSidedClaims(
  agreementId: number,
  on: string,
  db: Database = reader,
): Promise<SidedClaim[]> {
  const each = [claims.commitmentId, claims.speakerId, claims.speakerLabel]
  const rows = await db
    .selectDistinctOn(each, {
      id: claims.id,
      commitmentId: claims.commitmentId,
      speakerId: claims.speakerId,
      speakerLabel: claims.speakerLabel,
      stance: claims.stance,
      fulfilment: claims.fulfilment,
      on: claims.on,
      precision: claims.precision,
    })
    .from(claims)
    .where(
      and(
        eq(claims.agreementId, agreementId),
        isNull(claims.eventId),
        takesASide,
        knownOn(claims.on, claims.precision, on),
      ),
    )
    .orderBy(...each, desc(claims.on), desc(claims.id))
  return rows.map(({ speakerId, ...claim }) => ({
    ...claim,
    speaker: speakerId === null ? null : { id: speakerId },
  }))
}

/**
 * Of each speaker the latest claim that takes a side on each of some commitments at the end of each
 * quarter of a year up to a day: what a ledger shows through time.
 */
export async function listSidesThroughTime(
  commitmentIds: number[],
  on: string,
  db: Database = reader,
): Promise<(Voice & { commitmentId: number | null })[]> {
  if (commitmentIds.length === 0) return []
  const quarter = sql`date_trunc('quarter', ${lastDay(claims.on, claims.precision)})`
  const each = [claims.commitmentId, claims.speakerId, claims.speakerLabel, quarter]
  return db
    .selectDistinctOn(each, {
      ...voiceColumns,
    })
    .from(claims)
    .leftJoin(speaker, spoke)
    .leftJoin(behalf, spokenFor)
    .where(
      and(
        inArray(claims.commitmentId, commitmentIds),
        takesASide,
        knownOn(claims.on, claims.precision, on),
      ),
    )
    .orderBy(...each, desc(claims.on), desc(claims.id))
}
