import { deadlineInWords, deadlineOn, judged } from '@/domain/agreements/deadline'
import { scoreOf, type Score } from '@/domain/agreements/implementation-score'
import type { LegalAct } from '@/domain/agreements/legal-acts'
import { legalStatusOn, type StatusOn, type Successor } from '@/domain/agreements/legal-status'
import type { AssessmentLevel, InstrumentType } from '@/domain/agreements/vocabulary'
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
  commitments: {
    dueOn: string | null
    duePrecision: DatePrecision | null
    level: AssessmentLevel | null
  }[]
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
  const dated = commitments.flatMap(({ dueOn, duePrecision, level }) => {
    const due = dueOn ? { on: dueOn, precision: duePrecision ?? ('day' as const) } : null
    const deadline = deadlineOn({ due, assessments: judged(level, on) }, on)
    return due && ['not-due', 'due-soon', 'overdue', 'extended'].includes(deadline.state)
      ? { due, words: deadlineInWords(deadline) }
      : []
  })
  const ahead = dated
    .filter(({ due }) => due.on >= on)
    .toSorted((a, b) => (a.due.on < b.due.on ? -1 : 1))
  return {
    slug: agreement.slug,
    shortTitle: agreement.shortTitle,
    instrumentType: agreement.instrumentType,
    subjects: agreement.subjects,
    parties,
    lastEvent: agreement.lastEvent,
    signed: signing ? { on: signing.on, precision: signing.precision } : null,
    status: legalStatusOn({ acts, parties, supersededBy }, on),
    score: scoreOf(commitments.map(({ level }) => level)),
    nextDeadline: ahead[0] ?? dated[0] ?? null,
  }
}
