import { expect, it } from 'vitest'
import { timelineCounts, type TimelineCell } from './timeline-counts'

const none = { kind: null, side: null, stance: null, commitment: null }
const cells: TimelineCell[] = [
  { year: '2023', kind: 'event', side: null, stance: null, count: 5 },
  { year: '2023', kind: 'claim', side: 1, stance: 'asserts', count: 3 },
  { year: '2024', kind: 'claim', side: 1, stance: 'denies', count: 2 },
  { year: '2024', kind: 'claim', side: 'others', stance: 'denies', count: 1 },
]

it('counts everything where nothing is asked for, the newest year first', () => {
  const counts = timelineCounts(cells, none)
  expect(counts.total).toBe(11)
  expect(counts.years).toEqual([
    { year: '2024', count: 3 },
    { year: '2023', count: 8 },
  ])
  expect(counts.kinds).toEqual(
    new Map([
      ['event', 5],
      ['claim', 6],
    ]),
  )
})

it('counts what one could choose next under what is chosen already', () => {
  const counts = timelineCounts(cells, { ...none, side: 1, stance: 'denies' })
  expect(counts.total).toBe(2)
  expect(counts.sides).toEqual(
    new Map<number | string, number>([
      [1, 2],
      ['others', 1],
    ]),
  )
  expect(counts.stances).toEqual(
    new Map([
      ['asserts', 3],
      ['denies', 2],
    ]),
  )
})

it('counts no event where a side, a stance or a commitment is asked for', () => {
  expect(timelineCounts(cells, { ...none, commitment: 4 }).kinds.has('event')).toBe(false)
  expect(timelineCounts(cells, { ...none, kind: 'event', side: 1 }).total).toBe(0)
})
