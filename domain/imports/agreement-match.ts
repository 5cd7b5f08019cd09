import type { DateWithPrecision } from '../dates/date-with-precision'
import { machineDate } from '../dates/format-date'
import { normalName } from '../names/normal-name'
import type { ActType, ParticipationRole } from '../agreements/vocabulary'
import type { AgreementSaid, Draft } from './drafts'

/** An agreement on record, as far as a file can say anything of it. */
export type OnRecord = {
  id: number
  slug: string
  shortTitle: string
  said: Required<{ [Field in keyof AgreementSaid]: AgreementSaid[Field] | null }>
  parties: { id: number; entityId: number; role: ParticipationRole; note: string | null }[]
  acts: ActOnRecord[]
}

export type ActOnRecord = {
  id: number
  type: ActType
  partyId: number | null
  date: DateWithPrecision
  until: DateWithPrecision | null
  contested: boolean
  note: string | null
}

export type AgreementWorld = {
  /** By address, former addresses included. */
  bySlug: Map<string, number>
  byPaxId: Map<string, number>
  byTitle: Map<string, number[]>
  byId: Map<number, OnRecord>
}

/** What an editor says of an agreement that looks like one on record: its key there, or that it is new. */
export type MatchSaying = number | 'new'

export type Match =
  { is: 'known'; record: OnRecord } | { is: 'new' } | { is: 'waiting'; record: OnRecord }

/**
 * Which agreement on record is meant: the one with this number of PA-X, else with this address. One
 * with the same title and date of signature is only proposed.
 */
export function matchOf(
  draft: Draft,
  { bySlug, byPaxId, byTitle, byId }: AgreementWorld,
  said: Record<string, MatchSaying>,
): Match {
  const { paxId, title } = draft.said
  const found =
    (paxId ? byPaxId.get(paxId) : undefined) ?? (draft.slug ? bySlug.get(draft.slug) : undefined)
  if (found !== undefined) return { is: 'known', record: byId.get(found)! }
  const saying = said[draft.key]
  if (saying === 'new') return { is: 'new' }
  if (saying !== undefined && byId.has(saying)) return { is: 'known', record: byId.get(saying)! }
  const alike = (title ? (byTitle.get(normalName(title)) ?? []) : [])
    .map((id) => byId.get(id)!)
    .find((record) => signedAlike(draft, record))
  return alike ? { is: 'waiting', record: alike } : { is: 'new' }
}

const signedAlike = ({ acts }: Draft, record: OnRecord) =>
  record.acts.some(
    (one) =>
      one.type === 'signature' &&
      acts.some(
        ({ type, date }) =>
          type === 'signature' && date !== null && machineDate(date) === machineDate(one.date),
      ),
  )
