import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scoreOn } from './dated-record'
import { fewerSteps, scoreSteps, type Judgement } from './score-steps'
import { assessmentLevels } from './vocabulary'

const judged = (id: number, commitmentId: number, asOf: string, level: Judgement['level']) => ({
  id,
  commitmentId,
  asOf,
  level,
})

describe('the score over time', () => {
  it('steps where an assessment changed it', () => {
    const steps = scoreSteps(2, [
      judged(2, 1, '2024-06-01', 'full'),
      judged(1, 1, '2023-09-19', 'minimum'),
      judged(3, 2, '2024-06-01', 'unable-to-assess'),
    ])
    expect(steps.map(({ on, score, judged }) => [on, score.strict, score.lenient, judged])).toEqual(
      [
        ['2023-09-19', 17, 33, 1],
        ['2024-06-01', 50, 100, 2],
      ],
    )
  })

  it('does not step where an assessment repeats what stood', () => {
    const again = [judged(1, 1, '2023-01-01', 'minimum'), judged(2, 1, '2024-01-01', 'minimum')]
    expect(scoreSteps(1, again).map(({ on }) => on)).toEqual(['2023-01-01'])
  })

  it('is nothing without commitments or assessments', () => {
    expect(scoreSteps(0, [])).toEqual([])
    expect(scoreSteps(3, [])).toEqual([])
  })

  it('is on each day what the record of that day says', () => {
    const day = fc
      .integer({ min: 1, max: 28 })
      .map((one) => `2024-02-${String(one).padStart(2, '0')}`)
    const made = fc.record({
      commitmentId: fc.integer({ min: 1, max: 4 }),
      asOf: day,
      level: fc.constantFrom(...assessmentLevels),
    })
    fc.assert(
      fc.property(fc.array(made, { maxLength: 12 }), day, (all, on) => {
        const judgements = all.map((one, index) => ({ ...one, id: index + 1 }))
        const commitments = [1, 2, 3, 4].map((id) => ({
          id,
          statement: '',
          due: null,
          extensions: [],
          assessments: judgements.filter(({ commitmentId }) => commitmentId === id),
        }))
        const record = { acts: [], parties: [], commitments, claims: [], events: [] }
        const step = scoreSteps(4, judgements).findLast((one) => one.on <= on)
        const said = scoreOn(record, on)!
        if (step) expect(step.score).toMatchObject({ strict: said.strict, lenient: said.lenient })
        else expect(said.assessed).toBe(0)
      }),
    )
  })

  it('keeps the last of each month, or of each year, where there are too many', () => {
    const steps = scoreSteps(
      40,
      Array.from({ length: 40 }, (_, index) =>
        judged(
          index,
          index,
          `${2020 + Math.floor(index / 20)}-0${1 + (index % 4)}-${10 + (index % 20)}`,
          'full',
        ),
      ),
    )
    expect(steps.length).toBeGreaterThan(30)
    expect(fewerSteps(steps, 12).length).toBeLessThanOrEqual(8)
    expect(fewerSteps(steps, 12).at(-1)).toEqual(steps.at(-1))
    expect(fewerSteps(steps, 3).map(({ on }) => on.slice(0, 4))).toEqual(['2020', '2021'])
  })
})
