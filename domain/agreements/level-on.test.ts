import { expect, test } from 'vitest'
import { levelOn } from './level-on'

test('the level of a day is that of the last judgement by then, in whatever order they are given', () => {
  const judged = [
    { asOf: '2024-05-01', level: 'full' as const },
    { asOf: '2023-05-01', level: 'minimum' as const },
  ]
  expect(levelOn(judged, '2023-04-30')).toBeNull()
  expect(levelOn(judged, '2024-04-30')).toBe('minimum')
  expect(levelOn(judged, '2024-05-01')).toBe('full')
})

test('of two of one day, the one recorded later stands', () => {
  const judged = (['minimum', 'full'] as const).map((level) => ({ asOf: '2024-05-01', level }))
  expect(levelOn(judged, '2024-05-01')).toBe('full')
})
