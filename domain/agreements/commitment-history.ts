import type { DateWithPrecision } from '../dates/date-with-precision'
import { lastDayOf } from '../dates/format-date'
import { movedInWords, type Extension } from './deadline'
import { labelOf } from '../labels'
import type { AssessmentLevel } from './vocabulary'

/** One thing that changed about a commitment, in words, and the anchor of what says so. */
export type Change = DateWithPrecision & { key: string; words: string }

/**
 * What became of a commitment in the order of time: deadlines moved, levels judged anew.
 * A judgement that leaves the level as it was is no change.
 */
export function historyOf({
  due,
  extensions,
  assessments,
}: {
  due: DateWithPrecision | null
  extensions: (Extension & { id: number })[]
  assessments: { id: number; asOf: string; level: AssessmentLevel }[]
}): Change[] {
  const judged = assessments.toSorted((a, b) => order(a.asOf, b.asOf) || a.id - b.id)
  const levels = judged.flatMap(({ id, asOf, level }, index): Change[] => {
    const before = judged[index - 1]?.level
    if (before === level) return []
    const words = before
      ? `from “${labelOf(before)}” to “${labelOf(level)}”`
      : `judged “${labelOf(level)}”`
    return [{ on: asOf, precision: 'day', key: `assessment-${id}`, words }]
  })
  const decided = extensions.toSorted((a, b) => order(lastDayOf(a), lastDayOf(b)))
  const moves = decided.flatMap(({ id, on, precision, dueOn, by }, index): Change[] => {
    const from = decided[index - 1]?.dueOn ?? due
    const words = from && movedInWords({ from, to: dueOn, by, on: { on, precision } })
    return words ? [{ on, precision, key: `extension-${id}`, words: `deadline ${words}` }] : []
  })
  return [...levels, ...moves].toSorted((a, b) => order(lastDayOf(a), lastDayOf(b)))
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
