import { expect, test } from 'vitest'
import { asksForWord, lookAtDates, readColumnDate, type DateSaying } from './column-dates'

const look = (values: string[], said?: DateSaying) => lookAtDates(values, said)
const readIn = (value: string, values: string[], said?: DateSaying) =>
  readColumnDate(value, look([value, ...values], said))
const onDay = (on: string) => ({ date: { on, precision: 'day' } })

test.each([
  ['2023-03-19', { on: '2023-03-19', precision: 'day' }],
  ['2023-03', { on: '2023-03-01', precision: 'month' }],
  ['2023', { on: '2023-01-01', precision: 'year' }],
  ['2023-03-19 00:00:00', { on: '2023-03-19', precision: 'day' }],
  ['2023-03-19T00:00:00Z', { on: '2023-03-19', precision: 'day' }],
  ['19 March 2023', { on: '2023-03-19', precision: 'day' }],
])('%j is always clear', (value, date) => {
  expect(asksForWord(look([value]))).toBe(false)
  expect(readIn(value, [])).toEqual({ date })
})

test('a value that can be read in one way only decides for the whole column', () => {
  expect(readIn('03/04/2023', ['13/04/2023'])).toEqual(onDay('2023-04-03'))
  expect(readIn('03/04/2023', ['04/13/2023'])).toEqual(onDay('2023-03-04'))
  expect(look(['03/04/2023', '13/04/2023'])).toMatchObject({
    order: 'day-first',
    proof: { 'day-first': '13/04/2023' },
  })
})

test('where nothing decides, the editor is asked, and 04/04/2023 is clear all the same', () => {
  expect(asksForWord(look(['03/04/2023', '04/04/2023']))).toBe(true)
  expect(readIn('03/04/2023', [])).toEqual({
    question: expect.stringContaining('3 April 2023 or 4 March 2023') as string,
  })
  expect(readIn('04/04/2023', ['03/04/2023'])).toEqual(onDay('2023-04-04'))
  expect(readIn('03/04/2023', [], { order: 'month-first' })).toEqual(onDay('2023-03-04'))
})

test('where the column has both ways, what can be read both ways is refused row by row', () => {
  const mixed = ['13/04/2023', '04/13/2023']
  expect(asksForWord(look(['03/04/2023', ...mixed]))).toBe(false)
  expect(readIn('03/04/2023', mixed)).toEqual({
    fault: expect.stringContaining('“13/04/2023”, “04/13/2023”') as string,
  })
  expect(readIn('03/04/2023', mixed, { order: 'day-first' })).toHaveProperty('fault')
  expect(readIn('13/04/2023', mixed)).toEqual(onDay('2023-04-13'))
})

test('what does not fit what the editor said is refused', () => {
  expect(readIn('04/13/2023', [], { order: 'day-first' })).toEqual({
    fault: expect.stringContaining('read day first') as string,
  })
})

test('years of two figures need a word on their century', () => {
  expect(asksForWord(look(['13/04/23']))).toBe(true)
  expect(readIn('13/04/23', [])).toHaveProperty('question')
  expect(readIn('13/04/23', [], { century: '1900' })).toEqual(onDay('1923-04-13'))
})

test.each(['45004', '45004.5'])(
  '%s, a spreadsheet’s number of a day, is refused in words',
  (value) => {
    expect(readIn(value, [])).toEqual({
      fault: expect.stringContaining('spreadsheet’s number') as string,
    })
  },
)

test.each(['31/02/2023', '2023-02-30', '31/31/2023', 'soon'])('%s is no date', (value) => {
  expect(readIn(value, [], { order: 'day-first' })).toHaveProperty('fault')
})
