import { expect, it } from 'vitest'
import { isDay } from './read-day'

it('knows the days of the calendar from what only looks like one', () => {
  expect(['2024-02-29', '1975-06-13'].every(isDay)).toBe(true)
  const none = ['2023-02-29', '2023-13-01', '2023-1-1', '2023', ' 2023-01-01', '']
  expect(none.filter(isDay)).toEqual([])
})
