import type { LikelyKnown } from '../entities/may-be'

/** What a form shows after it was sent. */
export type FormState = {
  /** What was typed, as it was sent. */
  values?: Record<string, string | string[]>
  /** Sentences beside their fields. */
  errors?: Record<string, string[] | undefined>
  /** A sentence over the form. */
  problem?: string
  /** Under which the log has it. */
  problemId?: string
  /** Those on record whom a new name may mean. */
  known?: LikelyKnown[]
  /** Somebody saved it since the form was opened: what stands there now, field by field. */
  changedSince?: {
    saw: string
    by: string | null
    at: Date | null
    words: [label: string, words: string][]
  }
  /** The session ended; what was typed stands in the form still. */
  signedOut?: boolean
  /** It went well: a sentence, and where to go on. */
  done?: string
  goTo?: string
}
