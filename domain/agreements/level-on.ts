import type { AssessmentLevel } from './vocabulary'

/**
 * The level that stood on a day: that of the last judgement made by then; null: there was none.
 * @param assessments in the order they were recorded
 * @param on ISO day
 */
export function levelOn(
  assessments: { asOf: string; level: AssessmentLevel }[],
  on: string,
): AssessmentLevel | null {
  let last: (typeof assessments)[number] | null = null
  for (const one of assessments) {
    if (one.asOf <= on && (last === null || one.asOf >= last.asOf)) last = one
  }
  return last?.level ?? null
}
