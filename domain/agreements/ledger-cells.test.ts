import { expect, test } from 'vitest'
import type { Voice } from './dispute'
import { cellsOf, contestedTimes } from './ledger-cells'
import { periodsBetween } from './periods'
import type { Fulfilment } from './vocabulary'

const day = (on: string) => ({ on, precision: 'day' as const })
const quarters = periodsBetween('2023-03-19', '2023-11-15')
const says = (id: number, name: string, on: string, fulfilment: Fulfilment): Voice => ({
  ...day(on),
  id,
  speaker: { id, name },
  speakerLabel: null,
  onBehalfOf: null,
  stance: 'asserts',
  fulfilment,
})
const row = {
  due: day('2023-09-19'),
  extensions: [],
  assessments: [
    { asOf: '2023-09-19', level: 'minimum' as const },
    { asOf: '2023-06-30', level: 'not-initiated' as const },
  ],
  claims: [],
}
const cells = (more: Partial<Parameters<typeof cellsOf>[0]>, on = '2023-11-15') =>
  cellsOf({ ...row, ...more }, quarters, on)

test('a level stands from the period it was judged in until the next judgement', () => {
  expect(cells({}).map(({ standing }) => standing?.level)).toEqual([
    undefined,
    'not-initiated',
    'minimum',
    'minimum',
  ])
  expect(cells({}).map(({ made }) => made?.asOf)).toEqual([
    undefined,
    '2023-06-30',
    '2023-09-19',
    undefined,
  ])
})

test('what was judged after the day a row is read is not in it', () => {
  const [, , third] = cells({}, '2023-07-31')
  expect(third).toMatchObject({ standing: { level: 'not-initiated' }, made: null })
})

test('a row is contested from the period in which the second voice contradicts the first', () => {
  const claims = [says(1, 'Iraq', '2023-07-01', 'met'), says(2, 'Iran', '2023-10-02', 'in-part')]
  expect(cells({ claims }).map(({ contested }) => contested)).toEqual([false, false, false, true])
  expect(cells({ claims }, '2023-10-01').some(({ contested }) => contested)).toBe(false)
})

test('a judgement that it is contested counts as such', () => {
  const assessments = [{ asOf: '2023-09-19', level: 'contested' as const }]
  expect(cells({ assessments }).map(({ contested }) => contested)).toEqual([
    false,
    false,
    true,
    true,
  ])
})

test('a moved deadline marks the date that holds and the one that held before', () => {
  const extensions = [{ ...day('2023-09-01'), dueOn: day('2023-10-19'), by: 'Iran' }]
  const moved = cells({ extensions })
  expect(moved.map(({ due }) => due)).toEqual([false, false, false, true])
  expect(moved.map(({ wasDue }) => wasDue)).toEqual([false, false, true, false])
})

test('the times a commitment was contested are told as days, the last open where it lasts', () => {
  const cell = (year: number, contested: boolean) => ({
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    contested,
  })
  const row = [cell(2020, true), cell(2021, true), cell(2022, false), cell(2023, true)]
  expect(contestedTimes(row)).toEqual([
    { from: '2020-01-01', to: '2021-12-31' },
    { from: '2023-01-01', to: null },
  ])
  expect(contestedTimes([cell(2020, false)])).toEqual([])
})
