import { describe, expect, it } from 'vitest'
import { changeItems } from './change-items'
import { changesAnswer, spanInWords } from './changes-answer'
import { changesBetween, isUnchanged } from './changes'
import { changesByDay } from './change-days'
import type { DatedClaim, DatedRecord } from './dated-record'
import { dayOf } from './day-of'

const iran = { id: 1, name: 'Iran' }
const iraq = { id: 2, name: 'Iraq' }
const act = { precision: 'day', partyId: null, party: null, untilOn: null } as const
const plain = { contested: false, undoes: null }
const disarm = 'Iraq disarms the armed groups.'

const said = (
  id: number,
  on: string,
  speaker: typeof iran,
  how: 'met' | 'in-part',
): DatedClaim => ({
  ...{ id, ...dayOf(on), speaker, speakerLabel: null, onBehalfOf: speaker },
  ...{ stance: 'asserts', fulfilment: how, commitmentId: 10, eventId: null },
})

const record: DatedRecord = {
  parties: [iran, iraq],
  acts: [
    { id: 1, type: 'signature', ...dayOf('2023-03-19'), ...act, ...plain },
    { id: 2, type: 'entry-into-force', ...dayOf('2023-10-01'), ...act, ...plain },
  ],
  commitments: [
    {
      id: 10,
      statement: disarm,
      due: dayOf('2023-09-19'),
      extensions: [{ id: 3, ...dayOf('2023-10-05'), dueOn: dayOf('2023-10-19'), by: 'Iraq' }],
      assessments: [
        { id: 5, asOf: '2023-09-19', level: 'minimum' },
        { id: 6, asOf: '2023-11-01', level: 'intermediate' },
      ],
    },
  ],
  claims: [said(20, '2023-09-19', iraq, 'met'), said(21, '2023-11-12', iran, 'in-part')],
  events: [
    { id: 30, headline: 'The commission meets', ...dayOf('2023-10-10'), modality: 'occurred' },
  ],
}

describe('what changed between two days', () => {
  const changes = changesBetween(record, '2023-09-20', '2023-11-15')

  it('is told in one sentence', () => {
    expect(changesAnswer(changes)).toBe(
      'Between 20 September and 15 November 2023: the legal status changed, 1 new act, the level of 1 commitment changed, 1 deadline moved, 1 new dispute, 1 event, 1 claim, the score went from 33 % to 67 %.',
    )
  })

  it('is told change by change, the newest first, each with its day and its place', () => {
    const told = changeItems(changes, record).map(({ on, text, fact }) => [
      on.on,
      text,
      fact && `${fact.section} ${fact.id}`,
    ])
    expect(told).toEqual([
      ['2023-11-15', 'Legal status: signed, now in force. In force since 1 October 2023.', null],
      [
        '2023-11-12',
        `${disarm} In dispute: Iran says only in part, Iraq says it was met.`,
        'commitments 10',
      ],
      ['2023-11-01', `${disarm} Level: minimum, now intermediate.`, 'commitments 10'],
      ['2023-10-10', 'The commission meets', 'events 30'],
      [
        '2023-10-05',
        `${disarm} Deadline extended from 19 September 2023 to 19 October 2023 by Iraq.`,
        'commitments 10',
      ],
      ['2023-10-01', 'Entry into force.', 'acts 2'],
    ])
  })

  it('tells how it stands for each party', () => {
    const parties = changes.parties.map(({ party, from, to }) => [
      party.name,
      from.status,
      to.status,
    ])
    expect(parties).toEqual([
      ['Iran', 'signed', 'in-force'],
      ['Iraq', 'signed', 'in-force'],
    ])
  })

  it('names a deadline that went by, on the day after it', () => {
    const passed = (from: string, to: string) =>
      changesBetween(record, from, to).passed.map(({ due }) => due.on)
    expect(passed('2023-09-18', '2023-09-19')).toEqual([])
    expect(passed('2023-09-19', '2023-09-20')).toEqual(['2023-09-19'])
    expect(passed('2023-10-10', '2023-10-20')).toEqual(['2023-10-19'])
  })

  it('says that a dispute ended, with the words that ended it', () => {
    const agreed = { ...record, claims: [...record.claims, said(22, '2023-12-01', iran, 'met')] }
    const { disputes, settled } = changesBetween(agreed, '2023-11-15', '2023-12-31')
    expect(disputes).toEqual([])
    expect(settled).toMatchObject([{ matter: 'commitment-10', voices: [{ id: 22 }] }])
  })

  it('says that nothing did', () => {
    const quiet = changesBetween(record, '2024-01-01', '2024-06-30')
    expect(isUnchanged(quiet)).toBe(true)
    expect(changesAnswer(quiet)).toBe(
      'Between 1 January and 30 June 2024: nothing on the record changed.',
    )
  })

  it('counts what is known to a month from its end', () => {
    const vague = { ...record.acts[1]!, on: '2023-10-01', precision: 'month' as const }
    const of = { ...record, acts: [record.acts[0]!, vague] }
    expect(changesBetween(of, '2023-09-20', '2023-10-30').acts).toEqual([])
    expect(changesBetween(of, '2023-10-30', '2023-10-31').acts).toEqual([vague])
  })
})

it('tells day by day what two days apart do not: a level that went up and came down', () => {
  const [only] = record.commitments
  const assessments = [
    ...only!.assessments,
    { id: 7, asOf: '2023-11-20', level: 'minimum' as const },
  ]
  const of = { ...record, commitments: [{ ...only!, assessments }] }
  expect(changesBetween(of, '2023-10-30', '2023-12-01').levels).toEqual([])
  const days = changesByDay(of, '2023-10-30', '2023-12-01')
  expect(days.flatMap(({ to, levels }) => levels.map((one) => [to, one.from, one.to]))).toEqual([
    ['2023-11-20', 'intermediate', 'minimum'],
    ['2023-11-01', 'minimum', 'intermediate'],
  ])
})

it('names the days between which it looked, the year once where it is one', () => {
  expect(spanInWords('2022-12-31', '2023-01-02')).toBe(
    'Between 31 December 2022 and 2 January 2023',
  )
  expect(spanInWords('2023-01-02', '2023-01-02')).toBe('On 2 January 2023')
})
