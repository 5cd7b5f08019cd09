import { describe, expect, it } from 'vitest'
import { judgedBy, knownBy, readAsOf } from './as-of'

describe('the day a record is asked for', () => {
  it('is a past day of the calendar', () => {
    expect(readAsOf('2024-09-30', '2026-02-01')).toBe('2024-09-30')
  })

  it('is none where the address gives no day, an impossible one or one to come', () => {
    for (const given of [
      undefined,
      '',
      'now',
      '2025-02-30',
      '2024-13-01',
      '2026-02-01',
      '9999-01-01',
    ])
      expect(readAsOf(given, '2026-02-01')).toBeNull()
    expect(readAsOf(['2024-09-30', '2024-10-01'], '2026-02-01')).toBeNull()
  })
})

describe('what was known by a day', () => {
  it('leaves out what came later, and what is known to the month until that month is over', () => {
    const facts = [
      { on: '2024-09-30', precision: 'day' as const },
      { on: '2024-10-01', precision: 'month' as const },
      { on: '2024-01-01', precision: 'year' as const },
    ]
    expect(knownBy(facts, '2024-10-15')).toEqual([facts[0]])
    expect(knownBy(facts, '2024-12-31')).toEqual(facts)
    expect(knownBy(facts, null)).toEqual(facts)
  })

  it('counts a judgement from its day', () => {
    expect(judgedBy([{ asOf: '2024-09-30' }, { asOf: '2025-09-30' }], '2024-09-30')).toEqual([
      { asOf: '2024-09-30' },
    ])
  })
})
