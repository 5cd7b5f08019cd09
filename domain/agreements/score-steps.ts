import { grouped } from '../collections/grouped'
import { scoreOf, type Score } from './implementation-score'
import type { AssessmentLevel } from './vocabulary'

export type Judgement = { id: number; commitmentId: number; asOf: string; level: AssessmentLevel }

/** From a day on, the score that follows from the assessments made by then. */
export type ScoreStep = { on: string; score: Score; judged: number }

/**
 * The score of an agreement over time: a step for each day with assessments that changed it. Strict
 * and lenient follow from `scoreOf`, from the same levels as the score of any single day.
 * @param commitments how many there are, assessed or not
 * @param judgements in any order; of one commitment and day the last recorded holds
 */
export function scoreSteps(commitments: number, judgements: Judgement[]): ScoreStep[] {
  if (commitments === 0) return []
  const days = grouped(inOrder(judgements), ({ asOf }) => asOf)
  const levels = new Map<number, AssessmentLevel>()
  const steps: ScoreStep[] = []
  for (const [on, made] of days) {
    for (const { commitmentId, level } of made) levels.set(commitmentId, level)
    const notAssessed = Array.from({ length: commitments - levels.size }, () => null)
    const score = scoreOf([...levels.values(), ...notAssessed])!
    const judged = made.length
    if (changed(steps.at(-1)?.score, score)) steps.push({ on, score, judged })
  }
  return steps
}

/**
 * So many steps at most: of a month the last, where those are too many of a year, and then the newest.
 */
export function fewerSteps(steps: ScoreStep[], most: number): ScoreStep[] {
  if (steps.length <= most) return steps
  const lastOf = (letters: number) =>
    steps.filter(({ on }, index) => steps[index + 1]?.on.slice(0, letters) !== on.slice(0, letters))
  const monthly = lastOf('2026-11'.length)
  return monthly.length <= most ? monthly : lastOf('2026'.length).slice(-most)
}

const inOrder = (judgements: Judgement[]) =>
  judgements.toSorted((a, b) => (a.asOf === b.asOf ? a.id - b.id : a.asOf < b.asOf ? -1 : 1))

const changed = (before: Score | undefined, now: Score) =>
  before?.strict !== now.strict ||
  before.lenient !== now.lenient ||
  before.assessed !== now.assessed
