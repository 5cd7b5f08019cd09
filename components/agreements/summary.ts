import { deadlineInWords, type Dated } from '@/domain/agreements/deadline'
import { deadlineGroups } from '@/domain/agreements/deadline-groups'
import { scoreOf, type Score } from '@/domain/agreements/implementation-score'
import type { LegalAct } from '@/domain/agreements/legal-acts'
import { legalStatusOn, type StatusOn, type Successor } from '@/domain/agreements/legal-status'
import { levelOn } from '@/domain/agreements/level-on'
import type { InstrumentType } from '@/domain/agreements/vocabulary'
import type { DatePrecision, DateWithPrecision } from '@/domain/dates/date-with-precision'
import type { EntityKind } from '@/domain/entities/vocabulary'

type Listed = {
  slug: string
  shortTitle: string
  instrumentType: InstrumentType
  subjects: string[]
  parties: { id: number; kind: EntityKind; slug: string; name: string }[]
  acts: LegalAct[]
  supersededBy: Successor[]
  commitments: (Dated & { id: number })[]
  lastEvent: { headline: string; on: string; precision: DatePrecision } | null
}

/** An agreement with what follows from its record on a day. */
export type AgreementSummary = Pick<
  Listed,
  'slug' | 'shortTitle' | 'instrumentType' | 'subjects' | 'parties' | 'lastEvent'
> & {
  signed: DateWithPrecision | null
  status: StatusOn
  score: Score | null
  nextDeadline: { due: DateWithPrecision; words: string } | null
}

/** @param on ISO day */
export function summaryOf(agreement: Listed, on: string): AgreementSummary {
  const { acts, commitments, parties, supersededBy } = agreement
  const signing = acts.find(({ type }) => type === 'signature' || type === 'adoption')
  const { overdue, 'due-soon': soon, ahead } = deadlineGroups(commitments, on)
  const next = soon[0] ?? ahead[0] ?? overdue[0]
  return {
    slug: agreement.slug,
    shortTitle: agreement.shortTitle,
    instrumentType: agreement.instrumentType,
    subjects: agreement.subjects,
    parties,
    lastEvent: agreement.lastEvent,
    signed: signing ? { on: signing.on, precision: signing.precision } : null,
    status: legalStatusOn({ acts, parties, supersededBy }, on),
    score: scoreOf(commitments.map(({ assessments }) => levelOn(assessments, on))),
    nextDeadline: next ? { due: next.deadline.due, words: deadlineInWords(next.deadline) } : null,
  }
}
