import { datedOf } from '@/components/agreements/shown-commitment'
import type { ShownDispute } from '@/components/agreements/standing-disputes'
import { type Database, reader } from '@/db/client'
import { listClaimsById } from '@/db/queries/claims'
import { findCommitments } from '@/db/queries/commitments'
import { listSidedClaims, type SidedClaim } from '@/db/queries/sided-claims'
import { commitmentAnswer, disputeAnswer } from '@/domain/agreements/answers'
import { deadlineOn } from '@/domain/agreements/deadline'
import { disputeOn } from '@/domain/agreements/dispute'
import { grouped } from '@/domain/collections/grouped'

const mostShown = 8

type Standing = { commitmentId: number | null; voices: SidedClaim[] }

/**
 * What is in dispute under an agreement on a day: the whole first, then its commitments, those last
 * spoken of first; the newest few in full.
 */
export async function findDisputes(
  agreementId: number,
  on: string,
  db: Database = reader,
): Promise<{ disputes: ShownDispute[]; more: number }> {
  const sided = await listSidedClaims(agreementId, on, db)
  const all = [...grouped(sided, ({ commitmentId }) => commitmentId)]
    .map(([commitmentId, claims]) => ({ commitmentId, voices: disputeOn(claims, on) }))
    .filter(({ voices }) => voices.length > 0)
    .toSorted(wholeThenNewest)
  const shown = all.slice(0, mostShown)
  const ids = shown.flatMap(({ commitmentId }) => commitmentId ?? [])
  const [commitments, claims] = await Promise.all([
    ids.length ? findCommitments(agreementId, { ids, on, limit: mostShown }, db) : [],
    listClaimsById(
      shown.flatMap(({ voices }) => voices.map(({ id }) => id)),
      db,
    ),
  ])
  const disputes = shown.map(({ commitmentId, voices: sides }) => {
    const commitment = commitments.find(({ id }) => id === commitmentId) ?? null
    const voices = sides.flatMap(({ id }) => claims.get(id) ?? [])
    const dated = commitment?.dueOn ?? commitment?.extensions.length
    const answer =
      commitment && dated
        ? commitmentAnswer(deadlineOn(datedOf(commitment), on), voices, on)
        : `${disputeAnswer(voices)}.`
    return { commitment, answer, voices }
  })
  return { disputes, more: all.length - shown.length }
}

function wholeThenNewest(a: Standing, b: Standing): number {
  if (a.commitmentId === null) return -1
  if (b.commitmentId === null) return 1
  const [one, other] = [a.voices[0]!, b.voices[0]!]
  return one.on < other.on ? 1 : one.on > other.on ? -1 : a.commitmentId - b.commitmentId
}
