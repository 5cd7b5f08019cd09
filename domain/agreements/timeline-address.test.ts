import { expect, it } from 'vitest'
import { timelineAddress } from './timeline-address'
import { readTimelineFilters } from './timeline-filters'
import { pointWord, readStart } from './timeline-point'

const parties = [
  { id: 7, slug: 'iran' },
  { id: 8, slug: 'iraq' },
]
const known = { parties, commitments: [3, 4] }
const queryOf = (address: string) =>
  Object.fromEntries(new URL(address, 'http://localhost').searchParams)

it('reads what an address of a timeline says as it was meant', () => {
  const filters = { kind: 'claim', side: 8, stance: 'denies', commitment: 4 } as const
  const point = { on: '2023-09-19', kind: 'claim', id: 12 } as const
  const address = timelineAddress(
    { slug: 'a', asOf: '2024-01-01', recorded: null, filters, parties },
    { until: pointWord(point) },
  )
  const query = queryOf(address)
  expect(query.on).toBe('2024-01-01')
  expect(readTimelineFilters(query, known)).toEqual({ filters, unknown: [] })
  expect(readStart(query)).toEqual({ until: point })
})

it('says nothing in an address of what is not asked for', () => {
  const none = { kind: null, side: null, stance: null, commitment: null }
  expect(timelineAddress({ slug: 'a', asOf: null, recorded: null, filters: none, parties })).toBe(
    '/agreements/a#timeline',
  )
})

it('leaves out what it does not know, and names it', () => {
  const query = { kind: 'poem', side: 'atlantis', stance: ['denies', 'asserts'], commitment: '5' }
  const { filters, unknown } = readTimelineFilters(query, known)
  expect(filters).toEqual({ kind: null, side: null, stance: null, commitment: null })
  expect(unknown).toEqual(['kind', 'side', 'commitment'])
})

it('begins with the end of a year, and with the newest where it cannot read where', () => {
  expect(readStart({ until: '2023' })).toEqual({ until: { on: '2024-01-01', kind: null, id: 0 } })
  for (const until of ['2023-02-30.claim-1', '2023-02-03.act-1', 'soon', '12345', ''])
    expect(readStart({ until })).toBeNull()
})
