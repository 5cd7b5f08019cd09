import { expect, it } from 'vitest'
import { readCsv } from '../imports/read-csv'
import { articlesCsv, articlesJson, type ExportedArticle } from './articles'
import { deadlinesCsv, deadlinesJson, type ExportedDeadline } from './deadlines'

const head = { from: 'https://entente.example', asOf: '2026-11-24', terms: 'Name Entente.' }

const overdue: ExportedDeadline = {
  id: 7,
  statement: '=Open the crossing, at "Mehran"',
  agreementTitle: 'Border accord (2023)',
  obligors: [{ name: 'Iran' }, { name: 'Iraq' }],
  beneficiaries: [],
  deadline: {
    ...{ state: 'overdue', days: 24, due: { on: '2026-10-01', precision: 'month' } },
    moved: [
      {
        from: { on: '2026-03-19', precision: 'day' },
        to: { on: '2026-10-01', precision: 'month' },
        on: { on: '2026-03-01', precision: 'day' },
        by: null,
      },
    ],
  },
}
const found: ExportedArticle = {
  ...{ slug: 'a-bridge', kind: 'news', language: 'en', headline: '@A bridge opens' },
  ...{ standfirst: 'At dawn.', byline: 'Mirela Haddix', place: null },
  publishedAt: new Date('2026-11-20T08:00:00Z'),
  changedAt: new Date('2026-11-21T08:00:00Z'),
}

function rowsOf(csv: string): Record<string, string>[] {
  const read = readCsv(new TextEncoder().encode(csv))
  if ('fault' in read) throw new Error(read.fault)
  return read.rows.map(({ cells }) =>
    Object.fromEntries(read.header.map((name, place) => [name, cells[place]!])),
  )
}

it('gives deadlines out by day, as exactly as they are known, with no formula for a spreadsheet', () => {
  const [row, about] = rowsOf(deadlinesCsv([overdue], head))
  expect(row).toMatchObject({
    ...{ due: '2026-10', state: 'overdue', days: '24', moved_from: '2026-03-19', met_on: '' },
    ...{ owed_by: 'Iran; Iraq', owed_to: '', agreement: 'Border accord (2023)' },
    commitment: `'=Open the crossing, at "Mehran"`,
    address: 'https://entente.example/record/commitments/7',
  })
  expect(about!.note).toBe('Name Entente. From https://entente.example, as of 2026-11-24.')
})

it('gives the same to programs, with lists as lists', () => {
  expect(deadlinesJson([overdue], head)).toMatchObject({
    asOf: '2026-11-24',
    deadlines: [{ days: 24, owedBy: ['Iran', 'Iraq'], owedTo: [], metOn: null }],
  })
})

it('gives articles out with their addresses and moments, with no formula either', () => {
  const [row] = rowsOf(articlesCsv([found], head))
  expect(row).toMatchObject({
    published: '2026-11-20T08:00:00.000Z',
    headline: "'@A bridge opens",
    place: '',
    address: 'https://entente.example/articles/a-bridge',
  })
  expect(articlesJson([found], head).articles).toHaveLength(1)
})
