import { type Database, reader } from '@/db/client'
import { findInstrument } from '@/db/queries/agreement-record'
import { findCommitments } from '@/db/queries/commitments'
import { findTimeline } from '@/db/queries/timeline'
import { judgedBy, knownBy } from '@/domain/agreements/as-of'

const timelineLength = 500

/** All that an agreement's page shows of its record. */
export async function findRecord(agreementId: number, db: Database = reader) {
  const [instrument, commitments, timeline] = await Promise.all([
    findInstrument(agreementId, db),
    findCommitments(agreementId, db),
    findTimeline(agreementId, timelineLength, db),
  ])
  return { instrument, commitments, timeline }
}

export type AgreementRecord = Awaited<ReturnType<typeof findRecord>>

/** The record as it stood on a past day; null: as it stands. */
export function recordBy(
  { instrument, commitments, timeline }: AgreementRecord,
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
    timeline: { events: knownBy(timeline.events, day), claims: knownBy(timeline.claims, day) },
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
  { events }: AgreementRecord['timeline'],
) {
  const countries = parties
    .filter(({ kind, role }) => kind === 'country' && role === 'party')
    .map((party) => ({ ...party, latitude: null, longitude: null }))
  const places = [...signings, ...events].flatMap(({ place }) =>
    place ? { ...place, isoCode: null } : [],
  )
  return [...countries, ...places]
}

/** Every source the record rests on. */
export function citedIn({ instrument, commitments, timeline }: AgreementRecord) {
  const facts = [
    ...instrument.signings,
    ...instrument.acts,
    ...commitments,
    ...commitments.flatMap(({ assessments }) => assessments),
    ...timeline.events,
    ...timeline.claims,
  ]
  return [...instrument.textSources, ...facts.flatMap(({ sources }) => sources)]
}
