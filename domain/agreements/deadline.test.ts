import { expect, it } from 'vitest'
import { commitmentAnswer } from './answers'
import { deadlineInWords, deadlineOn } from './deadline'
import { disputeOn, type Voice } from './dispute'

const due = { on: '2023-09-19', precision: 'day' as const }
const voice = (id: number, more: Partial<Voice>): Voice => ({
  id,
  speaker: { id, name: `Speaker ${id}` },
  speakerLabel: null,
  onBehalfOf: null,
  stance: 'asserts',
  fulfilment: null,
  on: '2023-09-19',
  precision: 'day',
  ...more,
})
const words = (record: Parameters<typeof deadlineOn>[0], on: string) =>
  deadlineInWords(deadlineOn(record, on))

it('is not due, due soon, due today, and overdue by days', () => {
  const open = { due, assessments: [] }
  expect(words(open, '2023-08-01')).toBe('not due yet')
  expect(words(open, '2023-09-18')).toBe('due in 1 day')
  expect(words(open, '2023-09-19')).toBe('due today')
  expect(words(open, '2023-11-15')).toBe('overdue by 57 days')
})

it('is met in time or late, by the judgement that still stands', () => {
  const assessments = [
    { asOf: '2023-09-01', level: 'full' as const },
    { asOf: '2023-10-01', level: 'minimum' as const },
    { asOf: '2023-12-28', level: 'full' as const },
  ]
  expect(words({ due, assessments }, '2023-09-19')).toBe('met')
  expect(words({ due, assessments }, '2023-10-01')).toBe('overdue by 12 days')
  expect(words({ due, assessments }, '2024-01-01')).toBe('met late, 100 days after it was due')
})

it('is extended from one date to another by somebody, from the day that was decided', () => {
  const extensions = [
    {
      on: '2023-09-15',
      precision: 'day' as const,
      dueOn: { on: '2023-12-01', precision: 'month' as const },
      by: 'Iran',
    },
  ]
  const record = { due, extensions, assessments: [] }
  expect(words(record, '2023-09-14')).toBe('due in 5 days')
  expect(words(record, '2023-09-15')).toBe(
    'extended from 19 September 2023 to December 2023 by Iran',
  )
  expect(words(record, '2023-12-31')).toBe('due today')
  expect(deadlineOn(record, '2024-01-01')).toMatchObject({ state: 'overdue', days: 1 })
})

it('says in one sentence how it stands and who says what', () => {
  const iraq = { id: 10, name: 'Iraq' }
  const iran = { id: 11, name: 'Iran' }
  const claims = [
    voice(1, { onBehalfOf: iraq, fulfilment: 'met' }),
    voice(2, { onBehalfOf: iran, fulfilment: 'in-part', on: '2023-10-02', stance: 'disputes' }),
    voice(3, { onBehalfOf: iran, fulfilment: 'met', on: '2024-10-02' }),
  ]
  const on = '2023-11-15'
  expect(
    commitmentAnswer(deadlineOn({ due, assessments: [] }, on), disputeOn(claims, on), on),
  ).toBe('Overdue by 57 days on 15 November 2023; Iran says only in part, Iraq says it was met.')
})

it('sees a dispute between speakers, not within what one of them said, nor in warnings', () => {
  const on = '2024-01-01'
  const ids = (claims: Voice[]) => disputeOn(claims, on).map(({ id }) => id)
  expect(ids([voice(1, {}), voice(2, { stance: 'denies' })])).toEqual([2, 1])
  expect(ids([voice(1, {}), voice(2, { stance: 'warns' })])).toEqual([])
  const changed = voice(1, { stance: 'denies', on: '2023-12-01' })
  expect(ids([voice(3, { speaker: changed.speaker }), changed])).toEqual([])
  expect(ids([voice(1, { fulfilment: 'in-part' }), voice(2, { stance: 'disputes' })])).toEqual([])
})
