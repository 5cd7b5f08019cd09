import { and, eq, exists, inArray, isNotNull, or, sql } from 'drizzle-orm'
import { reader } from '../client'
import { citations, claims } from '../schema/index'
import { claimsWhere } from './claims'

/** What the record quotes on some agreements from the same sources as an edition, the newest first. */
export async function listQuotesFromSources(
  editionId: number,
  agreementIds: number[],
  limit: number,
) {
  if (agreementIds.length === 0) return []
  const sourcesOfEdition = reader
    .select({ id: citations.sourceId })
    .from(citations)
    .where(eq(citations.editionId, editionId))
  const cited = reader
    .select({ one: sql`1` })
    .from(citations)
    .where(and(eq(citations.claimId, claims.id), inArray(citations.sourceId, sourcesOfEdition)))
  const quoted = or(isNotNull(claims.quote), isNotNull(claims.originalText))
  return claimsWhere(
    and(inArray(claims.agreementId, agreementIds), quoted, exists(cited)),
    limit,
    reader,
  )
}
