import type { DateWithPrecision } from '../dates/date-with-precision'
import { lastDayOf } from '../dates/format-date'
import { grouped } from '../collections/grouped'
import {
  assessmentOn,
  inOrderOfDays,
  matterOf,
  scoreOn,
  type DatedAct,
  type DatedAssessment,
  type DatedClaim,
  type DatedCommitment,
  type DatedEvent,
  type DatedRecord,
  type Matter,
} from './dated-record'
import { deadlineOn, type Moved } from './deadline'
import { disputeOn } from './dispute'
import type { Score } from './implementation-score'
import { inOrder } from './legal-acts'
import { legalStatusOn, type StatusOn } from './legal-status'
import type { Party, PartyStatus } from './party-status'
import type { AssessmentLevel } from './vocabulary'

/** What is different on the record of an agreement on one day from another. */
export type Changes = {
  /** ISO days. */
  from: string
  to: string
  acts: DatedAct[]
  status: { from: StatusOn; to: StatusOn } | null
  parties: { party: Party; from: PartyStatus; to: PartyStatus }[]
  levels: LevelChange[]
  /** Deadlines that were moved, each time. */
  moved: (Moved & { id: number; commitment: DatedCommitment })[]
  /** Deadlines that went by unmet and stand so. */
  passed: { commitment: DatedCommitment; due: DateWithPrecision }[]
  disputes: DisputeChange[]
  /** Disputes that are none any more; with what was said last. */
  settled: DisputeChange[]
  events: DatedEvent[]
  claims: DatedClaim[]
  score: { from: Score | null; to: Score | null } | null
}

export type LevelChange = {
  commitment: DatedCommitment
  from: AssessmentLevel | null
  to: AssessmentLevel
  assessment: DatedAssessment
}
export type DisputeChange = { matter: Matter; voices: DatedClaim[] }

/**
 * What is different between two days: each the answers of the record as they stood at the end of
 * that day. What came and went in between is not told; what is known to a month or a year counts
 * from its end.
 * @param from ISO day
 * @param to ISO day, not before it
 */
export function changesBetween(record: DatedRecord, from: string, to: string): Changes {
  const isNew = (fact: DateWithPrecision) => lastDayOf(fact) > from && lastDayOf(fact) <= to
  const [before, after] = [legalStatusOn(record, from), legalStatusOn(record, to)]
  const score = { from: scoreOn(record, from), to: scoreOn(record, to) }
  const commitments = byId(record.commitments)
  const claims = byDay(record.claims.filter(isNew))
  return {
    from,
    to,
    acts: inOrder(byId(record.acts.filter(isNew))),
    status:
      before.status === after.status && before.contested === after.contested
        ? null
        : { from: before, to: after },
    parties: before.parties
      .map((was, index) => ({ party: was.party, from: was, to: after.parties[index]! }))
      .filter((one) => one.from.status !== one.to.status)
      .toSorted((a, b) => a.party.id - b.party.id),
    levels: commitments.flatMap((commitment) => levelChange(commitment, from, to)),
    moved: commitments.flatMap((commitment) => movesOf(commitment, from, to)),
    passed: commitments.flatMap((commitment) => passedOf(commitment, from, to)),
    ...disputeChanges(record, claims, from, to),
    events: byDay(record.events.filter(isNew)),
    claims,
    score:
      score.from?.strict === score.to?.strict && score.from?.sum === score.to?.sum ? null : score,
  }
}

/** Whether nothing at all is different. */
export function isUnchanged(changes: Changes): boolean {
  return Object.values(changes).every(
    (one) => one === null || typeof one === 'string' || (Array.isArray(one) && one.length === 0),
  )
}

function levelChange(commitment: DatedCommitment, from: string, to: string): LevelChange[] {
  const [was, is] = [assessmentOn(commitment, from), assessmentOn(commitment, to)]
  if (!is || was?.level === is.level) return []
  return [{ commitment, from: was?.level ?? null, to: is.level, assessment: is }]
}

function movesOf(commitment: DatedCommitment, from: string, to: string): Changes['moved'] {
  const known = deadline(commitment, from)
  const now = deadline(commitment, to)
  if (now.state === 'none') return []
  const before = known.state === 'none' ? 0 : known.moved.length
  return now.moved.slice(before).map((move) => ({
    ...move,
    id: commitment.extensions.find((one) => isSame(one, move))!.id,
    commitment,
  }))
}

const isSame = (
  { on, dueOn, by }: DatedCommitment['extensions'][number],
  { on: decided, to, by: mover }: Moved,
) => on === decided.on && dueOn.on === to.on && dueOn.precision === to.precision && by === mover

function passedOf(commitment: DatedCommitment, from: string, to: string): Changes['passed'] {
  const now = deadline(commitment, to)
  if (now.state !== 'overdue' || deadline(commitment, from).state === 'overdue') return []
  return [{ commitment, due: now.due }]
}

/** The deadline of a commitment on a day. */
export function deadline(commitment: DatedCommitment, on: string) {
  const { due, extensions, assessments } = commitment
  return deadlineOn({ due, extensions, assessments: inOrderOfDays(assessments) }, on)
}

/** Only what somebody has spoken of since can have become disputed, or ceased to be. */
function disputeChanges(record: DatedRecord, said: DatedClaim[], from: string, to: string) {
  const of = grouped(record.claims, matterOf)
  const spokenOf = [...grouped(said, matterOf)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const each = spokenOf.map(([matter, voices]) => ({
    matter,
    voices,
    was: disputeOn(of.get(matter)!, from),
    is: disputeOn(of.get(matter)!, to),
  }))
  return {
    disputes: each
      .filter(({ was, is }) => !was.length && is.length)
      .map(({ matter, is }) => ({ matter, voices: is })),
    settled: each
      .filter(({ was, is }) => was.length && !is.length)
      .map(({ matter, voices }) => ({ matter, voices: voices.slice(0, 1) })),
  }
}

const byId = <Fact extends { id: number }>(facts: Fact[]) => facts.toSorted((a, b) => a.id - b.id)

/** The newest first. */
const byDay = <Fact extends DateWithPrecision & { id: number }>(facts: Fact[]) =>
  facts.toSorted((a, b) => (a.on === b.on ? b.id - a.id : a.on < b.on ? 1 : -1))
