import type { AssessmentLevel } from './vocabulary'

const points: Partial<Record<AssessmentLevel, number>> = {
  'not-initiated': 0,
  minimum: 1,
  intermediate: 2,
  full: 3,
}

export type Score = {
  /** 0 to 100; commitments nobody could assess count as 0. */
  strict: number
  /** 0 to 100; they are left out. Null where none was assessed. */
  lenient: number | null
  /** The sum of the levels. */
  sum: number
  assessed: number
  commitments: number
}

/**
 * The implementation score as the Kroc Peace Accords Matrix computes it: the sum of the levels,
 * divided by three times the commitments. Null where there are no commitments.
 * @param levels the latest level of each commitment; null where there is none
 */
export function scoreOf(levels: (AssessmentLevel | null)[]): Score | null {
  if (levels.length === 0) return null
  const values = levels.flatMap((level) => (level === null ? [] : (points[level] ?? [])))
  const sum = values.reduce((total, value) => total + value, 0)
  return {
    strict: Math.round((sum / (3 * levels.length)) * 100),
    lenient: values.length ? Math.round((sum / (3 * values.length)) * 100) : null,
    sum,
    assessed: values.length,
    commitments: levels.length,
  }
}
