import { summaryOf } from '@/components/agreements/summary'
import { listAgreements } from '@/db/queries/agreements'
import { listCommitmentsOf, withVoices, type ListedCommitment } from '@/db/queries/deadlines'
import { findDisputes, listVoicesWith } from '@/db/queries/disputes'
import { disputesOn } from '@/domain/agreements/between'
import { commitmentGroups } from '@/domain/agreements/deadline-groups'

const rowsAtFirst = 12
const disputesAtFirst = 6

/** The lists of a party's page that its address can ask for in full. */
export const longLists = ['agreements', 'owes', 'is-owed', 'disputes'] as const
export type LongList = (typeof longLists)[number]

/**
 * What a country or an organization agreed to, owes, is owed, and what it disputes with others, for a
 * day; long lists cut, but for the one asked for in full.
 * @param on ISO day
 */
export async function readPartyRecord(entityId: number, on: string, full: LongList | null) {
  const [named, commitments, voices] = await Promise.all([
    listAgreements({ partyIds: [entityId] }),
    listCommitmentsOf(entityId),
    listVoicesWith([entityId]),
  ])
  const isParty = ({ parties }: (typeof named)[number]) => parties.some(({ id }) => id === entityId)
  const summed = named.map((one) => ({ isParty: isParty(one), summary: summaryOf(one, on) }))
  const side = (which: 'obligors' | 'beneficiaries') => {
    const { overdue, open, met } = commitmentGroups(
      commitments.filter((one) => one[which].some(({ id }) => id === entityId)),
      on,
    )
    return [...overdue, ...open, ...met]
  }
  const cut = <Row>(list: Row[], name: LongList, first = rowsAtFirst): Cut<Row> => ({
    total: list.length,
    shown: full === name ? list : list.slice(0, first),
  })
  const disputes = cut(disputesOn(voices, on), 'disputes', disputesAtFirst)
  const [owes, isOwed] = [cut(side('obligors'), 'owes'), cut(side('beneficiaries'), 'is-owed')]
  const [saidOfOwes, saidOfOwed, contested] = await Promise.all([
    withVoices<ListedCommitment>(owes.shown),
    withVoices<ListedCommitment>(isOwed.shown),
    findDisputes(disputes.shown),
  ])
  return {
    partners: named.flatMap(({ parties }) => parties).filter(({ id }) => id !== entityId),
    everyAgreement: summed.flatMap((one) => (one.isParty ? one.summary : [])),
    agreements: cut(
      summed.flatMap((one) => (one.isParty ? one.summary : [])),
      'agreements',
    ),
    inOtherRoles: summed.flatMap((one) => (one.isParty ? [] : one.summary)),
    owes: { ...owes, shown: saidOfOwes },
    isOwed: { ...isOwed, shown: saidOfOwed },
    disputes: { ...disputes, shown: contested },
  }
}

/** The first of a list, and how many there are. */
export type Cut<Row> = { total: number; shown: Row[] }

/** Which list an address asks for in full. */
export const readLongList = (given: string | string[] | undefined): LongList | null =>
  longLists.find((name) => name === given) ?? null
