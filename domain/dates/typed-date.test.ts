import { expect, test } from 'vitest'
import { typedDate } from './typed-date'

test.each([
  ['19 March 2023', '2023-03-19', 'day'],
  ['March 19, 2023', '2023-03-19', 'day'],
  ['2023-03-19', '2023-03-19', 'day'],
  [' March 2023 ', '2023-03-01', 'month'],
  ['2023-03', '2023-03-01', 'month'],
  ['2023', '2023-01-01', 'year'],
  ['19/03/2023', '2023-03-19', 'day'],
])('“%s” is %s, known to the %s', (text, on, precision) => {
  expect(typedDate(text)).toEqual({ date: { on, precision } })
})

test.each([
  '',
  'soon',
  '31 February 2023',
  '2023-13-01',
  'on 19 March 2023 and 2 May 2023',
  '20233',
])('“%s” is refused', (text) => {
  expect(typedDate(text)).toHaveProperty('fault')
})

test('a date with two readings is refused with both', () => {
  expect(typedDate('03/04/2023')).toEqual({
    fault: '“03/04/2023” can be 2023-04-03 or 2023-03-04. Write the month in letters.',
  })
})
