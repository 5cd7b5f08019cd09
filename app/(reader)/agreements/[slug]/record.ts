import { findInstrument } from '@/db/queries/agreement-record'
import { findCommitments } from '@/db/queries/commitments'
import { listClaimsOnCommitments } from '@/db/queries/timeline'
import { listEventPlaces } from '@/db/queries/timeline/events'
import { judgedBy, knownBy } from '@/domain/agreements/as-of'

const mostClaims = 500

/** All that an agreement's page shows of its record, but for its timeline. */
export async function findRecord(agreementId: number) {
  const [instrument, commitments, claims, places] = await Promise.all([
    findInstrument(agreementId),
    findCommitments(agreementId),
    listClaimsOnCommitments(agreementId, mostClaims),
    listEventPlaces(agreementId),
  ])
  return { instrument, commitments, claims, places }
}

type AgreementRecord = Awaited<ReturnType<typeof findRecord>>

/** The record as it stood on a past day; null: as it stands. */
export function recordBy(
  { instrument, commitments, claims, places }: AgreementRecord,
  day: string | null,
): AgreementRecord {
  return {
    instrument: {
      ...instrument,
      signings: knownBy(instrument.signings, day),
      acts: knownBy(instrument.acts, day),
    },
    commitments: commitments.map((commitment) => ({
      ...commitment,
      assessments: judgedBy(commitment.assessments, day),
    })),
    claims: knownBy(claims, day),
    places: knownBy(places, day),
  }
}

/** The day a ledger begins: that of the first signing, act or judgement. */
export function beginOf(
  { signings, acts }: AgreementRecord['instrument'],
  commitments: { assessments: { asOf: string }[] }[],
  today: string,
): string {
  const days = [
    ...signings.map(({ on }) => on),
    ...acts.map(({ on }) => on),
    ...commitments.flatMap(({ assessments }) => assessments.map(({ asOf }) => asOf)),
  ]
  return days.toSorted()[0] ?? today
}

/** What the map shows: the countries that are parties, and where something happened. */
export function mapped(
  { parties, signings }: AgreementRecord['instrument'],
  happened: AgreementRecord['places'],
) {
  const countries = parties
    .filter(({ kind, role }) => kind === 'country' && role === 'party')
    .map((party) => ({ ...party, latitude: null, longitude: null }))
  const signed = signings.flatMap(({ place }) => place ?? [])
  return [...countries, ...[...signed, ...happened].map((place) => ({ ...place, isoCode: null }))]
}

/** Every source that what stands on the page rests on, but for the timeline's. */
export function citedIn(
  instrument: AgreementRecord['instrument'],
  commitments: AgreementRecord['commitments'],
) {
  const facts = [
    ...instrument.signings,
    ...instrument.acts,
    ...commitments,
    ...commitments.flatMap(({ assessments }) => assessments),
  ]
  return [...instrument.textSources, ...facts.flatMap(({ sources }) => sources)]
}
