import { expect, test } from 'vitest'
import { isInOffice } from './in-office'

const tenure = (
  fromOn: string | null,
  toOn: string | null,
  toPrecision: 'day' | 'month' | null,
) => ({
  fromOn,
  toOn,
  toPrecision,
})

test('somebody is in office from the first day to the last', () => {
  const held = tenure('2022-10-27', '2024-05-31', 'day')
  expect(
    ['2022-10-26', '2022-10-27', '2024-05-31', '2024-06-01'].map((on) => isInOffice(held, on)),
  ).toEqual([false, true, true, false])
})

test('an end known to the month counts from the end of it; without an end it goes on', () => {
  expect(isInOffice(tenure(null, '2024-05-01', 'month'), '2024-05-20')).toBe(true)
  expect(isInOffice(tenure(null, null, null), '2024-05-20')).toBe(true)
})
