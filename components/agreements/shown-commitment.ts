import type { NamedEntity } from '@/components/entities/entity-link'
import type { ListedSource } from '@/components/articles/source-list'
import type { Dated, Extension } from '@/domain/agreements/deadline'
import type { Voice } from '@/domain/agreements/dispute'
import type {
  AssessmentDirection,
  AssessmentLevel,
  CommitmentBasis,
} from '@/domain/agreements/vocabulary'
import type { DatePrecision, DateWithPrecision } from '@/domain/dates/date-with-precision'
import type { ShownClaim } from './claim-text'

export type ShownAssessment = {
  id: number
  asOf: string
  level: AssessmentLevel
  direction: AssessmentDirection | null
  narrative: string
  /** Of the newsroom, by name, where that is on record. */
  author: string | null
  reviewer: string | null
  reviewedAt: Date | null
  sources: ListedSource[]
}

export type ShownExtension = Extension & {
  id: number
  note: string | null
  sources: ListedSource[]
}

export type CommitmentRecord = {
  id: number
  statement: string
  dueOn: string | null
  duePrecision: DatePrecision | null
  basis: CommitmentBasis
  note: string | null
  provision: { number: string; heading: string | null } | null
  obligors: NamedEntity[]
  beneficiaries: NamedEntity[]
  /** The latest first. */
  assessments: ShownAssessment[]
  extensions: ShownExtension[]
  sources: ListedSource[]
}

export type ShownCommitment = CommitmentRecord & {
  /** Those that take a side, for what is contested when. */
  sides: Voice[]
  /** The latest few, the newest first, and how many there are. */
  claims: ShownClaim[]
  claimCount: number
  /** Articles that cite a source of it. */
  articles: ShownArticle[]
}

export type ShownArticle = {
  slug: string
  language: string
  headline: string
  publishedAt: Date
}

/** The date by which a commitment was to be kept at first, or null. */
export const firstDue = ({
  dueOn,
  duePrecision,
}: Pick<CommitmentRecord, 'dueOn' | 'duePrecision'>): DateWithPrecision | null =>
  dueOn ? { on: dueOn, precision: duePrecision ?? 'day' } : null

/** What the state of its deadline follows from. */
export const datedOf = (
  commitment: Pick<CommitmentRecord, 'dueOn' | 'duePrecision' | 'extensions' | 'assessments'>,
): Dated => ({ ...commitment, due: firstDue(commitment) })
