import { describe, expect, it } from 'vitest'
import { headsOf, periodsBetween, throughPeriods } from './periods'

describe('the columns of a ledger', () => {
  it('are quarters for an agreement of a few years, under the heads of the years', () => {
    const periods = periodsBetween('2023-03-19', '2026-02-01')
    expect(periods).toHaveLength(13)
    expect(periods[0]).toEqual({ from: '2023-01-01', to: '2023-03-31', head: '2023' })
    expect(periods.at(-1)).toEqual({ from: '2026-01-01', to: '2026-03-31', head: '2026' })
    expect(headsOf(periods)).toEqual([
      { head: '2023', span: 4 },
      { head: '2024', span: 4 },
      { head: '2025', span: 4 },
      { head: '2026', span: 1 },
    ])
  })

  it('are years for one of a decade, and five years for one of half a century', () => {
    expect(periodsBetween('2015-07-14', '2026-02-01').map(({ head }) => head)).toEqual(
      Array.from({ length: 12 }, (_, index) => String(2015 + index)),
    )
    const long = periodsBetween('1975-06-13', '2026-02-01')
    expect(long[0]).toEqual({ from: '1975-01-01', to: '1979-12-31', head: '1975' })
    expect(long.at(-1)!.head).toBe('2025')
    expect(long).toHaveLength(11)
  })

  it('are one where the first day lies after the last', () => {
    expect(periodsBetween('2027-01-01', '2026-02-01')).toHaveLength(1)
  })
})

describe('what stood on record', () => {
  const periods = periodsBetween('2023-03-19', '2024-02-01')
  const judgements = [
    { asOf: '2023-10-31', level: 'intermediate' },
    { asOf: '2023-09-19', level: 'minimum' },
  ]

  it('is nothing before the first judgement and the latest one after it', () => {
    const through = throughPeriods(judgements, periods)
    expect(through.map(({ standing }) => standing?.level ?? null)).toEqual([
      null,
      null,
      'minimum',
      'intermediate',
      'intermediate',
    ])
    expect(through.map(({ made }) => made.length)).toEqual([0, 0, 1, 1, 0])
  })
})
