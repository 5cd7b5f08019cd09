import { expect, test } from 'vitest'
import { historyOf } from './commitment-history'

const day = (on: string) => ({ on, precision: 'day' as const })

test('levels and moved deadlines stand in the order of time, each with what it was before', () => {
  const history = historyOf({
    due: day('2023-09-19'),
    extensions: [{ id: 4, ...day('2023-09-18'), dueOn: day('2023-10-19'), by: 'Iraq' }],
    assessments: [
      { id: 2, asOf: '2023-10-31', level: 'intermediate' },
      { id: 1, asOf: '2023-06-30', level: 'minimum' },
    ],
  })
  expect(history.map(({ on, words }) => `${on}: ${words}`)).toEqual([
    '2023-06-30: judged “Minimum”',
    '2023-09-18: deadline extended from 19 September 2023 to 19 October 2023 by Iraq',
    '2023-10-31: from “Minimum” to “Intermediate”',
  ])
})

test('a judgement that leaves the level as it was is no change', () => {
  const judged = (id: number, asOf: string) => ({ id, asOf, level: 'full' as const })
  const assessments = [judged(1, '2023-01-01'), judged(2, '2024-01-01')]
  expect(historyOf({ due: null, extensions: [], assessments })).toHaveLength(1)
})
