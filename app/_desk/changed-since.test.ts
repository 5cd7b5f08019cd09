import { expect, test } from 'vitest'
import { theirWords } from './changed-since'

const fields = {
  type: {
    label: 'What kind of act',
    drawn: { as: 'choice', options: [['signature', 'Signature']] },
  },
  note: { label: 'Note', drawn: { as: 'text', maxLength: 100 } },
  contested: { label: 'Contested', drawn: { as: 'tick' } },
  actors: { label: 'Who took part', drawn: { as: 'rows', maxLength: 100, list: 'actors' } },
} as const

const sent = { type: '', note: 'Mine', contested: '', actors: ['Iran', ''], kept: [1] }
const theirs = {
  typed: { type: 'signature', note: '', contested: true, actors: ['Iran', 'Iraq'] },
  sources: [
    { id: 1, outlet: 'Known', title: null },
    { id: 2, outlet: 'The Example Times', title: 'A report' },
  ],
}

test('each field in which the other’s words differ is shown by its label, in words', () => {
  expect(theirWords(fields, { sent, theirs })).toEqual([
    ['What kind of act', 'Signature'],
    ['Note', 'Nothing'],
    ['Contested', 'Yes'],
    ['Who took part', 'Iran, Iraq'],
    ['Sources beside yours', 'The Example Times, “A report”'],
  ])
})

test('what both wrote alike is not shown, nor a row left blank', () => {
  const alike = { type: 'signature', note: '', contested: 'yes', actors: ['Iran', '', 'Iraq'] }
  expect(theirWords(fields, { sent: { ...alike, kept: [1, 2] }, theirs })).toEqual([])
})
