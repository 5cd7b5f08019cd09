import { expect, test } from 'vitest'
import { readRecordedMoment } from './recorded-moment'

const now = new Date('2026-11-24T16:40:12.345Z')

test('a moment is read with or without its milliseconds', () => {
  expect(readRecordedMoment('2026-11-24T16:40:12.345Z', now)).toEqual(now)
  expect(readRecordedMoment('2024-02-29T00:00:00Z', now)).toEqual(new Date('2024-02-29T00:00:00Z'))
})

test.each([
  '',
  '2026-11-24',
  'yesterday',
  '2026-11-24T16:40:12',
  '2026-11-24T16:40:12+02:00',
  '2026-02-30T00:00:00Z',
  '2026-13-01T00:00:00Z',
  '2026-11-24T24:00:00Z',
])('%j is no moment', (given) => {
  expect(readRecordedMoment(given, now)).toBe('unreadable')
})

test('a moment given twice is none', () => {
  expect(readRecordedMoment(['2024-01-01T00:00:00Z', '2025-01-01T00:00:00Z'], now)).toBe(
    'unreadable',
  )
})

test('a moment that has not come has no record', () => {
  expect(readRecordedMoment('2026-11-24T16:40:12.346Z', now)).toBe('to-come')
})
