import { expect, test } from 'vitest'
import { datePrecisions } from './date-with-precision'
import { formatDate, machineDate } from './format-date'
import { readDate } from './read-date'

test.each([
  ['19 March 2023', '2023-03-19', 'day'],
  ['  19  mar.  2023 ', '2023-03-19', 'day'],
  ['19th of March 2023', '2023-03-19', 'day'],
  ['March 19, 2023', '2023-03-19', 'day'],
  ['Sept. 1, 1980', '1980-09-01', 'day'],
  ['2023-03-19', '2023-03-19', 'day'],
  ['29 February 2024', '2024-02-29', 'day'],
  ['۱۹ مارس ۲۰۲۳', '2023-03-19', 'day'],
  ['March 2023', '2023-03-01', 'month'],
  ['2023-03', '2023-03-01', 'month'],
  ['2023', '2023-01-01', 'year'],
])('%j is a date, as exactly as it is written', (typed, on, precision) => {
  expect(readDate(typed)).toEqual({ date: { on, precision } })
})

test.each([
  ['13/04/2023', '2023-04-13'],
  ['04/13/2023', '2023-04-13'],
  ['5.5.2023', '2023-05-05'],
])('%j can be read in one way only', (typed, on) => {
  expect(readDate(typed)).toEqual({ date: { on, precision: 'day' } })
})

test.each(['03/04/2023', '3.4.2023', '03-04-2023'])(
  '%j could be two days: refused with both',
  (typed) => {
    expect(readDate(typed)).toEqual({
      fault: `“${typed}” can be 3 April 2023 or 4 March 2023. Write the month in letters.`,
    })
  },
)

test.each(['31 February 2023', '2023-02-29', '2023-13', 'March 32, 2023', '31/31/2023'])(
  '%j is in no calendar',
  (typed) => {
    expect(readDate(typed)).toEqual({ fault: `There is no “${typed}” in the calendar.` })
  },
)

test.each(['28 March 1401', '1401', '2200-01-01', '0000'])(
  '%j lies outside the years of the record, as those of another calendar do',
  (typed) => {
    expect(readDate(typed)).toEqual({ fault: expect.stringContaining('from 1500 to 2199') })
  },
)

test.each(['', 'soon', '19 March', 'March', '19 March 23', '2023-03-19T12:00', 'next Monday', '٣'])(
  '%j says too little, and the sentence shows how to write one',
  (typed) => {
    expect(readDate(typed)).toEqual({
      fault: expect.stringContaining('Write it like 19 March 2023'),
    })
  },
)

test('what the record shows of a date is read as the same date again', () => {
  for (const precision of datePrecisions) {
    const date = {
      on: precision === 'day' ? '1975-06-13' : `1975-${precision === 'month' ? '06' : '01'}-01`,
      precision,
    }
    expect(readDate(formatDate(date))).toEqual({ date })
    expect(readDate(machineDate(date))).toEqual({ date })
  }
})
