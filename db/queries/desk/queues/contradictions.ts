import { desc, eq, isNull, sql } from 'drizzle-orm'
import { grouped } from '../../../../domain/collections/grouped'
import { disputeOn, type Voice } from '../../../../domain/agreements/dispute'
import { desk } from '../../../client'
import { agreements, claims, commitments, events } from '../../../schema/index'
import { behalf, speaker, spoke, spokenFor, voiceColumns } from '../../voices'

/** Claims about one thing that stand against each other, the newest first. */
export type Contradiction = {
  agreementId: number
  agreement: string
  commitmentId: number | null
  /** What the commitment or event says that they are about; null: the agreement as a whole. */
  about: string | null
  voices: (Voice & { text: string })[]
}

/**
 * What people contradict each other about and nobody judged since the last of them spoke; the
 * newest first.
 * @param today ISO day
 */
export async function listContradictions(today: string): Promise<Contradiction[]> {
  const latest = await latestOfEachSpeaker()
  const things = grouped(latest, ({ agreementId, commitmentId, eventId }) =>
    [agreementId, commitmentId, eventId].join(' '),
  )
  return [...things.values()]
    .flatMap((about) => {
      const voices = disputeOn(about, today)
      const [newest] = voices
      if (!newest || (newest.assessedAsOf !== null && newest.assessedAsOf >= newest.on)) return []
      return [
        {
          agreementId: newest.agreementId,
          agreement: newest.agreement,
          commitmentId: newest.commitmentId,
          about: newest.statement ?? newest.headline,
          voices,
        },
      ]
    })
    .toSorted((a, b) => (a.voices[0]!.on < b.voices[0]!.on ? 1 : -1))
}

/** Of each speaker the last claim about each thing that takes a side: enough to find a dispute. */
function latestOfEachSpeaker() {
  const key = [
    claims.agreementId,
    claims.commitmentId,
    claims.eventId,
    claims.speakerId,
    claims.speakerLabel,
  ] as const
  return desk
    .selectDistinctOn([...key], {
      ...voiceColumns,
      agreementId: claims.agreementId,
      agreement: agreements.shortTitle,
      statement: commitments.statement,
      headline: events.headline,
      text: claims.text,
      assessedAsOf: sql<string | null>`(select max(as_of)::text from assessments judged
        where judged.commitment_id = ${claims.commitmentId} and judged.withdrawn_at is null)`,
    })
    .from(claims)
    .innerJoin(agreements, eq(agreements.id, claims.agreementId))
    .leftJoin(commitments, eq(commitments.id, claims.commitmentId))
    .leftJoin(events, eq(events.id, claims.eventId))
    .leftJoin(speaker, spoke)
    .leftJoin(behalf, spokenFor)
    .where(
      sql`${isNull(claims.withdrawnAt)} and (${claims.fulfilment} is not null
        or ${claims.stance} not in ('reiterates', 'warns', 'promises'))`,
    )
    .orderBy(...key, desc(claims.on), desc(claims.id))
}
