import { eq } from 'drizzle-orm'
import { desk } from '../db/client'
import type { ClaimSaid } from '../db/facts/events'
import { changeClaim, recordClaim } from '../db/mutations/claims'
import { recordCommitment, withdrawCommitment } from '../db/mutations/commitments'
import type { Recorded } from '../db/mutations/facts'
import { agreements, sources } from '../db/schema/index'
import { staffId } from './given-articles'

/** A claim and a commitment on an agreement's record, and how an editor changes the record later. */
export async function recordedFacts(
  slug: string,
  { claim, commitment }: { claim: string; commitment: string },
) {
  const [agreement] = await desk
    .select({ id: agreements.id })
    .from(agreements)
    .where(eq(agreements.slug, slug))
  const [source] = await desk.select({ id: sources.id }).from(sources).limit(1)
  const about = agreement!.id
  const cited = { known: [source!.id], fresh: null }
  const editorId = await staffId('mirela')
  const claimId = idOf(await recordClaim(about, claimSaying(claim), cited, editorId))
  const promised = { ...promise, statement: commitment }
  const commitmentId = idOf(await recordCommitment(about, promised, cited, editorId))
  return {
    path: `/agreements/${slug}`,
    changeClaim: (text: string) => changeClaim(about, claimId, claimSaying(text), cited, editorId),
    withdrawCommitment: (reason: string) =>
      withdrawCommitment(about, commitmentId, reason, editorId),
  }
}

const claimSaying = (text: string): ClaimSaid => ({
  commitmentId: null,
  eventId: null,
  speakerId: null,
  speakerLabel: 'an official who was not named',
  officeThen: null,
  onBehalfOfId: null,
  relayedById: null,
  stance: 'asserts',
  fulfilment: null,
  text,
  quote: null,
  originalText: null,
  originalLanguage: null,
  on: '2024-03-01',
  precision: 'day',
  note: null,
})

const promise = {
  dueOn: '2024-06-01',
  duePrecision: 'day' as const,
  basis: 'text' as const,
  note: null,
  obligorIds: [],
  beneficiaryIds: [],
}

function idOf(recorded: Recorded): number {
  if (typeof recorded === 'string') throw new Error(`It was not recorded: ${recorded}`)
  return recorded.id
}
