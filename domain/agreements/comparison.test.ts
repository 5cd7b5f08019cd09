import { expect, it } from 'vitest'
import { answersOn } from './answers-on'
import { comparisonOf, type Compared } from './comparison'
import type { DatedRecord } from './dated-record'
import { dayOf } from './day-of'

const parties = [
  { id: 1, name: 'Greece' },
  { id: 2, name: 'North Macedonia' },
]
const act = { partyId: null, party: null, untilOn: null, contested: false, undoes: null }
const record: DatedRecord = {
  parties,
  acts: [
    { id: 1, type: 'signature', ...dayOf('2018-06-17'), ...act },
    { id: 2, type: 'entry-into-force', ...dayOf('2019-02-12'), ...act },
  ],
  commitments: [
    {
      id: 3,
      statement: 'The name is used by all.',
      due: null,
      extensions: [],
      assessments: [{ id: 4, asOf: '2019-02-13', level: 'full' }],
    },
  ],
  claims: [],
  events: [],
}

const on = (day: string): Compared => ({
  ...{ instrumentType: 'treaty', form: 'bilateral', subjects: ['name', 'borders'] },
  ...{ textAvailability: 'published', registrationNumber: null, sources: [], relations: [] },
  acts: record.acts.filter((one) => one.on <= day),
  answers: answersOn(record, day),
})
const [before, after] = [on('2018-07-01'), on('2019-03-01')]

it('sets one agreement on two days side by side and says what differs', () => {
  const rows = comparisonOf(before, after)
  const differing = rows.filter(({ same }) => !same).map(({ name }) => name)
  expect(differing).toEqual([
    'Legal status',
    'Parties, and how it stands for each',
    'Legal acts',
    'Carried out',
    'Commitments',
  ])
  const lines = (name: string) => rows.find((row) => row.name === name)!.lines
  expect(lines('Legal status')).toEqual([
    ['On 1 July 2018: signed on 17 June 2018.'],
    ['On 1 March 2019: in force since 12 February 2019.'],
  ])
  expect(lines('Carried out')[1]).toEqual([
    'Carried out to 100 %: 1 of 1 commitment assessed.',
    'Of all: 3 ÷ (3 × 1) × 100 = 100 %. Of those assessed: 3 ÷ (3 × 1) × 100 = 100 %.',
  ])
  expect(lines('Commitments')[0]).toEqual([
    'The name is used by all. Not assessed. No date set on 1 July 2018.',
  ])
})

it('finds nothing to differ in what is the same, whatever the order of its subjects', () => {
  const same = { ...before, subjects: before.subjects.toReversed() }
  expect(comparisonOf(before, same).every((row) => row.same)).toBe(true)
})

it('shows what is on no record as nothing', () => {
  const rows = comparisonOf(before, before)
  expect(rows.find(({ name }) => name === 'Registered')!.lines).toEqual([[], []])
})
