import { expect, test } from 'vitest'
import { noDecisions } from './planning'
import { readCsv } from './read-csv'
import { datesOf, readDrafts } from './read-drafts'

// The columns as PA-X exports them; the rows are made up.
const header =
  'Con,Contp,PP,PPName,Reg,AgtId,Ver,Agt,Dat,Status,Lgt,N_characters,Agtp,Stage,StageSub,Part,ThrdPart,OthAgr,Loc1ISO,Loc2ISO'

function read(...rows: string[]) {
  const table = readCsv(new TextEncoder().encode(`${header}\n${rows.join('\n')}\n`))
  if ('fault' in table) throw new Error(table.fault)
  return readDrafts(table, 'pa-x', datesOf(table, 'pa-x', noDecisions))
}

const row = (id: string, title: string, more: Partial<Record<string, string>> = {}) =>
  header
    .split(',')
    .map((name) => more[name] ?? { AgtId: id, Agt: title, Dat: '2017-10-24' }[name] ?? '')
    .map((cell) => `"${cell}"`)
    .join(',')

test('one row is an agreement with its parties, its third parties and its signature', () => {
  const { drafts } = read(
    row('2045', 'Joint Announcement on a ceasefire', {
      Con: 'Colombia',
      PPName: 'An example process',
      Status: 'Multiparty signed/agreed',
      Agtp: 'Intra',
      Stage: 'Cea',
      Part: 'Government of Colombia;\n• An armed group.',
      ThrdPart: 'Norway',
    }),
  )
  const [draft] = drafts
  expect(draft!.said).toEqual({ title: 'Joint Announcement on a ceasefire', paxId: '2045' })
  expect(draft!.guessed).toMatchObject({ instrumentType: 'joint-statement', form: 'intrastate' })
  expect(draft!.guessed.summary).toContain('An example process')
  expect(draft!.parties.map(({ name, role }) => [name, role])).toEqual([
    ['Government of Colombia', 'party'],
    ['An armed group', 'party'],
    ['Norway', 'signatory'],
  ])
  expect(draft!.acts).toMatchObject([
    { type: 'signature', date: { on: '2017-10-24', precision: 'day' }, name: '' },
  ])
  expect(draft!.sources).toEqual(['https://www.peaceagreements.org/view/2045'])
})

test('a unilateral document is no signature, and an unclear status no act at all', () => {
  const { drafts } = read(
    row('1', 'A declaration', { Status: 'Unilateral document' }),
    row('2', 'A text', { Status: 'Status unclear' }),
  )
  expect(drafts[0]!.acts).toMatchObject([{ type: 'declaration' }])
  expect(drafts[0]!.guessed.form).toBe('unilateral')
  expect(drafts[1]!.acts).toEqual([])
})

test('rows without a number, with one twice or without a title belong to no agreement', () => {
  const { stray } = read(row('x', 'A'), row('7', 'B'), row('7', 'C'), row('8', ''))
  expect(stray.map(({ row: number, reasons }) => [number, reasons[0]!.field])).toEqual([
    [2, 'AgtId'],
    [4, 'AgtId'],
    [5, 'Agt'],
  ])
})
