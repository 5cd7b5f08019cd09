import { and, inArray, sql } from 'drizzle-orm'
import type { About } from '../../domain/agreements/between'
import { factPage } from '../../domain/agreements/fact-address'
import type { Voice } from '../../domain/agreements/dispute'
import { reader } from '../client'
import { claims, commitments, events } from '../schema/index'
import { listClaims } from './claims'
import { behalf, speaker, spoke, spokenFor, voiceColumns } from './voices'

/**
 * What was said, by anybody, about the matters on which all of some entities spoke: as much of each
 * claim as it takes to tell whether they contradict each other.
 */
export async function listVoicesWith(speakerIds: number[]): Promise<(Voice & About)[]> {
  const matter = sql`(${claims.agreementId}, coalesce(${claims.commitmentId}, 0), coalesce(${claims.eventId}, 0))`
  const spokenOfBy = (id: number) =>
    sql`${matter} in (select own.agreement_id, coalesce(own.commitment_id, 0), coalesce(own.event_id, 0)
      from claims own where own.speaker_id = ${id} or own.on_behalf_of_id = ${id})`
  return await reader
    .select({
      ...voiceColumns,
      agreementId: claims.agreementId,
    })
    .from(claims)
    .leftJoin(speaker, spoke)
    .leftJoin(behalf, spokenFor)
    .where(and(...speakerIds.map(spokenOfBy)))
}

/** Disputes in full: what each is about, and what was said, with its sources. */
export async function findDisputes(disputes: (Voice & About)[][]) {
  if (disputes.length === 0) return []
  const all = disputes.flat()
  const said = await listClaims({ ids: all.map(({ id }) => id) }, all.length)
  const [promised, happened] = await Promise.all([
    reader
      .select({ id: commitments.id, words: commitments.statement })
      .from(commitments)
      .where(inArray(commitments.id, keysOf(all.map(({ commitmentId }) => commitmentId)))),
    reader
      .select({ id: events.id, words: events.headline })
      .from(events)
      .where(inArray(events.id, keysOf(all.map(({ eventId }) => eventId)))),
  ])
  return disputes.map((voices) => {
    const { commitmentId, eventId } = voices[0]!
    const claimsOf = voices.flatMap(({ id }) => said.find((claim) => claim.id === id) ?? [])
    const { slug, shortTitle } = claimsOf[0]!.agreement
    const fact = commitmentId
      ? { section: 'commitments' as const, id: commitmentId }
      : eventId && { section: 'events' as const, id: eventId }
    const words = wordsOf(promised, commitmentId) ?? wordsOf(happened, eventId)
    return {
      about: words ?? shortTitle,
      address: fact ? factPage(slug, fact) : `/agreements/${slug}`,
      agreementTitle: shortTitle,
      voices,
      claims: claimsOf,
    }
  })
}

const keysOf = (ids: (number | null)[]) => [0, ...ids.filter((id) => id !== null)]
const wordsOf = (list: { id: number; words: string }[], id: number | null) =>
  list.find((one) => one.id === id)?.words ?? null
