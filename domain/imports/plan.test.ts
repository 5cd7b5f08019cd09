import { expect, test } from 'vitest'
import type { OnRecord } from './agreement-match'
import { noDecisions, type Decisions, type World } from './planning'
import { planOf } from './plan'
import { readCsv } from './read-csv'
import { datesOf, readDrafts } from './read-drafts'

const iraq = { id: 1, kind: 'country' as const, slug: 'iraq', name: 'Iraq', weak: false }
const front = (id: number, weak = false) => ({
  ...{ id, kind: 'organization' as const, slug: `front-${id}`, name: 'The Front', weak },
})
const treaty: OnRecord = {
  id: 10,
  slug: 'old-treaty',
  shortTitle: 'Old treaty',
  said: {
    ...{ title: 'The old treaty', shortTitle: 'Old treaty', instrumentType: 'treaty' },
    ...{ form: 'bilateral', textAvailability: 'published', subjects: ['borders'] },
    ...{ summary: 'It is old.', paxId: '5', registrationNumber: null, note: null },
  },
  parties: [{ id: 20, entityId: 1, role: 'party', note: null }],
  acts: [
    {
      ...{ id: 30, type: 'signature', partyId: null, until: null, contested: false, note: null },
      date: { on: '1975-06-13', precision: 'day' },
    },
  ],
}
const world: World = {
  names: {
    byName: new Map([
      ['iraq', [iraq]],
      ['front', [front(2), front(3)]],
      ['unity', [front(4, true)]],
    ]),
    byKey: new Map([['organizations/front-3', front(3)]]),
    byId: new Map([[3, front(3)]]),
  },
  agreements: {
    bySlug: new Map([['old-treaty', 10]]),
    byPaxId: new Map([['5', 10]]),
    byTitle: new Map([['the old treaty', [10]]]),
    byId: new Map([[10, treaty]]),
  },
}
const header =
  'record,agreement,title,type,form,text,subjects,summary,pax_id,name,name_key,role,act,date,until'

function plan(rows: string[], decisions: Decisions = noDecisions) {
  const table = readCsv(new TextEncoder().encode(`${header}\n${rows.join('\n')}\n`))
  if ('fault' in table) throw new Error(table.fault)
  const drafts = readDrafts(table, 'entente', datesOf(table, 'entente', decisions))
  return planOf(drafts, 'entente', world, decisions)
}
const outcomesOf = (rows: string[], decisions?: Decisions) =>
  plan(rows, decisions).rows.map(({ outcome }) => outcome)

const fresh = (slug: string, title = 'A new treaty') =>
  `agreement,${slug},${title},treaty,bilateral,published,,Summary`
const party = (slug: string, name: string, key = '') => `party,${slug},,,,,,,,${name},${key}`
const act = (slug: string, type: string, date: string, name = '') =>
  `act,${slug},,,,,,,,${name},,,${type},${date}`

test('what is on record already is the same, and only what the file says is held against it', () => {
  expect(
    outcomesOf([
      'agreement,old-treaty,The old treaty',
      party('old-treaty', 'Iraq'),
      act('old-treaty', 'signature', '1975-06-13'),
      act('old-treaty', 'expiry', '1980'),
    ]),
  ).toEqual(['same', 'same', 'same', 'new'])
})

test('another date of what is done once differs; of what is done often it is another act', () => {
  const { rows } = plan([
    act('old-treaty', 'signature', '1975-06-14'),
    act('old-treaty', 'extension', '1976'),
    act('old-treaty', 'extension', '1977'),
  ])
  expect(rows.map(({ outcome }) => outcome)).toEqual(['differs', 'new', 'new'])
  expect(rows[0]!.differences).toEqual([
    { field: 'date', record: '1975-06-13', file: '1975-06-14' },
  ])
})

test('a name is linked where one bears it; shared, weak and unknown ones wait, each in its words', () => {
  const rows = [
    fresh('new-treaty'),
    ...['Iraq', 'the Government of Iraq', 'Front', 'Unity', 'Nobody'].map((name) =>
      party('new-treaty', name),
    ),
    party('new-treaty', 'Front', 'organizations/front-3'),
    party('new-treaty', 'Front', 'organizations/front-9'),
  ]
  const planned = plan(rows)
  expect(planned.rows.map(({ outcome }) => outcome)).toEqual([
    'new',
    'new',
    'same',
    'waiting',
    'waiting',
    'waiting',
    'new',
    'refused',
  ])
  expect(planned.rows[3]!.reasons).toEqual([
    { field: 'name', words: '2 on record are called “Front”.', waits: true },
  ])
})

test('an editor says once who a name is, puts somebody on record, or leaves it out', () => {
  const names: Decisions['names'] = {
    front: { entityId: 3 },
    unity: { make: 'organization' },
    nobody: { leaveOut: true },
  }
  const rows = [
    fresh('new-treaty'),
    party('new-treaty', 'Front'),
    party('new-treaty', 'Unity'),
    party('new-treaty', 'Nobody'),
    act('new-treaty', 'ratification', '2001', 'FRONT'),
  ]
  const { agreements } = plan(rows, { ...noDecisions, names })
  expect(outcomesOf(rows, { ...noDecisions, names })).toEqual([
    'new',
    'new',
    'new',
    'left-out',
    'new',
  ])
  expect(agreements[0]!.parties.map(({ who }) => who)).toEqual([
    { entityId: 3 },
    { made: 'unity', name: 'Unity', kind: 'organization' },
  ])
  expect(agreements[0]!.acts[0]!.who).toEqual({ entityId: 3 })
})

test('an agreement that looks like one on record is not taken for it before an editor says so', () => {
  const rows = [
    fresh('other-treaty', 'The Old Treaty'),
    act('other-treaty', 'signature', '1975-06-13'),
  ]
  expect(outcomesOf(rows)[0]).toBe('waiting')
  expect(outcomesOf(rows, { ...noDecisions, matches: { 'other-treaty': 'new' } })).toEqual([
    'new',
    'new',
  ])
  expect(outcomesOf(rows, { ...noDecisions, matches: { 'other-treaty': 10 } })).toEqual([
    'differs',
    'same',
  ])
})

test('a refused agreement takes its rows with it, each saying why', () => {
  const { rows } = plan([
    'agreement,new-treaty,A treaty,song,bilateral,published,,Summary',
    party('new-treaty', 'Iraq'),
    party('unknown-treaty', 'Iraq'),
  ])
  expect(rows.map(({ outcome }) => outcome)).toEqual(['refused', 'refused', 'refused'])
  expect(rows.map(({ reasons }) => reasons[0]!.field)).toEqual(['type', 'agreement', 'agreement'])
})

test('two agreements of the file with one number of PA-X are not both taken', () => {
  const rows = ['one', 'two'].map((slug) => `${fresh(slug)},77`)
  expect(outcomesOf(rows)).toEqual(['new', 'refused'])
})

test('an end before the beginning, an unknown act and a row too long are refused beside their fields', () => {
  const { rows } = plan([
    `${act('old-treaty', 'suspension', '2001-05')},2000`,
    act('old-treaty', 'handshake', '2001'),
    `${act('old-treaty', 'expiry', '2001')},,more`,
    'note,old-treaty',
  ])
  expect(rows.map(({ outcome, reasons }) => [outcome, reasons[0]!.field])).toEqual([
    ['refused', 'until'],
    ['refused', 'act'],
    ['refused', 'record'],
    ['refused', 'record'],
  ])
})
