import { expect, test } from 'vitest'
import { monthAway, readMonth, weeksOf } from './month'

test('a month begins under its weekday and ends with its last day', () => {
  const weeks = weeksOf('2026-11')
  // 1 November 2026 is a Sunday.
  expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01'])
  expect(weeks).toHaveLength(6)
  expect(weeks.at(-1)).toEqual(['2026-11-30', null, null, null, null, null, null])
})

test('February has 28 days in four weeks when it begins on a Monday, and 29 in a leap year', () => {
  expect(weeksOf('2027-02')).toHaveLength(4)
  expect(weeksOf('2024-02').flat().filter(Boolean)).toHaveLength(29)
})

test('months lead over the turn of the year', () => {
  expect(monthAway('2026-12', 1)).toBe('2027-01')
  expect(monthAway('2026-01', -1)).toBe('2025-12')
  expect(monthAway('2026-03', -15)).toBe('2024-12')
})

test.each([
  '2026-13',
  '2026-00',
  '2026-1',
  '26-11',
  '1499-12',
  '2200-01',
  '',
  undefined,
  ['2026-11'],
])('%j is no month of an address', (given) => expect(readMonth(given)).toBeNull())

test('a month of an address is read', () => expect(readMonth('2026-11')).toBe('2026-11'))
