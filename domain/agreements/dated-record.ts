import type { Fact } from './fact-address'
import type { DateWithPrecision } from '../dates/date-with-precision'
import { grouped } from '../collections/grouped'
import { judgedBy } from './as-of'
import type { Extension } from './deadline'
import { disputeOn, type Voice } from './dispute'
import { scoreOf, type Score } from './implementation-score'
import type { LegalAct } from './legal-acts'
import type { LegalRecord } from './legal-status'
import type { AssessmentLevel, Modality } from './vocabulary'

/** Everything dated on the record of one agreement: what its answers on any day follow from. */
export type DatedRecord = Omit<LegalRecord, 'acts'> & {
  acts: DatedAct[]
  commitments: DatedCommitment[]
  claims: DatedClaim[]
  events: DatedEvent[]
}

export type DatedAct = LegalAct & { id: number; party: { name: string } | null }

export type DatedCommitment = {
  id: number
  statement: string
  due: DateWithPrecision | null
  extensions: (Extension & { id: number })[]
  assessments: DatedAssessment[]
}

export type DatedAssessment = { id: number; asOf: string; level: AssessmentLevel }

/** A claim and what it is about; neither a commitment nor an event: the agreement as a whole. */
export type DatedClaim = Voice & { commitmentId: number | null; eventId: number | null }

export type DatedEvent = DateWithPrecision & { id: number; headline: string; modality: Modality }

/** What claims can be about, as its place on the agreement's page is named. */
export type Matter = 'agreement' | `commitment-${number}` | `event-${number}`

export function matterOf({ commitmentId, eventId }: DatedClaim): Matter {
  if (commitmentId !== null) return `commitment-${commitmentId}`
  return eventId === null ? 'agreement' : `event-${eventId}`
}

/** The commitment or event a matter is; null: the agreement as a whole. */
export function factOf(matter: Matter): Fact | null {
  const [kind, id] = matter.split('-') as [string, string | undefined]
  if (id === undefined) return null
  return { section: kind === 'commitment' ? 'commitments' : 'events', id: Number(id) }
}

/** The words for a matter. */
export function matterInWords(matter: Matter, { commitments, events }: DatedRecord): string {
  const fact = factOf(matter)
  if (!fact) return 'The agreement as a whole'
  if (fact.section === 'commitments')
    return commitments.find(({ id }) => id === fact.id)?.statement ?? 'A commitment'
  return events.find(({ id }) => id === fact.id)?.headline ?? 'An event'
}

/** The assessment of a commitment that holds on a day: the latest, of one day the last recorded. */
export function assessmentOn(
  { assessments }: Pick<DatedCommitment, 'assessments'>,
  on: string,
): DatedAssessment | null {
  return judgedBy(inOrderOfDays(assessments), on).at(-1) ?? null
}

/** Assessments from the first to the last. */
export const inOrderOfDays = (assessments: DatedAssessment[]) =>
  assessments.toSorted((a, b) => (a.asOf === b.asOf ? a.id - b.id : a.asOf < b.asOf ? -1 : 1))

/** The implementation score on a day. */
export function scoreOn({ commitments }: DatedRecord, on: string): Score | null {
  return scoreOf(commitments.map((one) => assessmentOn(one, on)?.level ?? null))
}

/** What is in dispute on a day: for each matter the claims that stand against each other. */
export function disputesOn({ claims }: DatedRecord, on: string): Map<Matter, DatedClaim[]> {
  const each = [...grouped(claims, matterOf)].map(
    ([matter, said]) => [matter, disputeOn(said, on)] as const,
  )
  return new Map(each.filter(([, voices]) => voices.length > 0))
}
