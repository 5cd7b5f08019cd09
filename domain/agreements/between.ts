import { grouped } from '../collections/grouped'
import { areOpposed, disputeOn, type Voice } from './dispute'

type Promised = {
  agreementId: number
  obligors: { id: number }[]
  beneficiaries: { id: number }[]
}

/**
 * Whether a commitment stands between two parties: one owes it, and the other is owed it, owes it as
 * well, or is a party to the agreement where it names nobody whom it is owed to.
 * @param shared keys of the agreements both are parties to
 */
export function isBetween(
  { agreementId, obligors, beneficiaries }: Promised,
  [a, b]: readonly [number, number],
  shared: number[],
): boolean {
  const owes = (id: number) => obligors.some((one) => one.id === id)
  const isOwed = (id: number) => beneficiaries.some((one) => one.id === id)
  if ((owes(a) && (isOwed(b) || owes(b))) || (owes(b) && isOwed(a))) return true
  return beneficiaries.length === 0 && (owes(a) || owes(b)) && shared.includes(agreementId)
}

/** What a claim is about: a commitment, an event, or the agreement as a whole. */
export type About = { agreementId: number; commitmentId: number | null; eventId: number | null }

export const aboutKey = ({ agreementId, commitmentId, eventId }: About) =>
  `${agreementId} ${commitmentId ?? ''} ${eventId ?? ''}`

/**
 * What is contested on a day, each with the claims that stand against each other; the matter spoken
 * of last comes first.
 * @param on ISO day
 */
export function disputesOn<Claim extends Voice & About>(claims: Claim[], on: string): Claim[][] {
  const matters = grouped(claims, aboutKey)
  const disputes = [...matters.values()].map((about) => disputeOn(about, on))
  return disputes
    .filter((voices) => voices.length > 0)
    .toSorted(([a], [b]) => (a!.on === b!.on ? b!.id - a!.id : a!.on < b!.on ? 1 : -1))
}

/** Of disputes those in which one of two sides contradicts the other, with their voices alone. */
export function disputesBetween<Claim extends Voice & About>(
  disputes: Claim[][],
  [a, b]: readonly [number, number],
): Claim[][] {
  return disputes.flatMap((voices) => {
    const ofBoth = voices.filter(
      (one) =>
        (speaksFor(one, a) &&
          voices.some((other) => speaksFor(other, b) && areOpposed(one, other))) ||
        (speaksFor(one, b) &&
          voices.some((other) => speaksFor(other, a) && areOpposed(one, other))),
    )
    return ofBoth.length > 0 ? [ofBoth] : []
  })
}

/** Whether a claim is a side's own word: made on its behalf, or by itself on nobody's else. */
export const speaksFor = ({ onBehalfOf, speaker }: Voice, id: number) =>
  (onBehalfOf ?? speaker)?.id === id
