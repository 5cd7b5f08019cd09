import { summaryOf } from '@/components/agreements/summary'
import { listAgreements } from '@/db/queries/agreements'
import { listCommitmentsOf, withVoices, type ListedCommitment } from '@/db/queries/deadlines'
import { findDisputes, listVoicesWith } from '@/db/queries/disputes'
import { listEventsBetween } from '@/db/queries/what-matters'
import { disputesBetween, disputesOn, isBetween } from '@/domain/agreements/between'
import { commitmentGroups } from '@/domain/agreements/deadline-groups'
import { lastDayOf } from '@/domain/dates/format-date'

const shownEvents = 25
const shownDisputes = 20

/**
 * What stands between two countries on a day: the agreements both are parties to and that somebody
 * had acted on by then, commitments of the one to the other or of both, what the one says against
 * the other, and what happened.
 * @param on ISO day
 */
export async function findBetween(a: number, b: number, on: string) {
  const pair = [a, b] as const
  const [named, ofOne, ofOther, voices] = await Promise.all([
    listAgreements({ partyIds: [a, b] }),
    listCommitmentsOf(a),
    listCommitmentsOf(b),
    listVoicesWith([a, b]),
  ])
  const agreements = named.filter(
    ({ parties, acts }) =>
      pair.every((id) => parties.some((party) => party.id === id)) &&
      (acts.length === 0 || acts.some((act) => lastDayOf(act) <= on)),
  )
  const ids = agreements.map(({ id }) => id)
  const promised = new Map([...ofOne, ...ofOther].map((one) => [one.id, one]))
  const notYet = named.filter(({ id }) => !ids.includes(id)).map(({ id }) => id)
  const { overdue, open, met } = commitmentGroups(
    [...promised.values()].filter(
      (one) => isBetween(one, pair, ids) && !notYet.includes(one.agreementId),
    ),
    on,
  )
  const contested = disputesBetween(disputesOn(voices, on), pair).slice(0, shownDisputes)
  const [disputes, events, spoken] = await Promise.all([
    findDisputes(contested),
    listEventsBetween(ids, { after: '0001-01-01', upTo: on }, shownEvents),
    withVoices<ListedCommitment>([...overdue, ...open, ...met]),
  ])
  const said = (group: ListedCommitment[]) =>
    group.map(({ id }) => spoken.find((one) => one.id === id)!)
  return {
    agreements: agreements.map((one) => summaryOf(one, on)),
    overdue: said(overdue),
    open: said(open),
    met: said(met),
    disputes,
    events: [...new Map(events.map((event) => [event.id, event])).values()],
  }
}
