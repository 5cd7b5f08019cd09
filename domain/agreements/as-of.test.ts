import { describe, expect, it } from 'vitest'
import { judgedBy, knownBy, readAsOf, whyNotAsOf } from './as-of'

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

describe('a day that is not shown', () => {
  const why = (given?: string | string[]) => whyNotAsOf(given, '2026-02-01')

  it('is said to be in no calendar, or to lie ahead', () => {
    expect(why('2025-02-30')).toMatch(/“2025-02-30” is not a day in the calendar/)
    expect(why(['2024-01-01', '2024-01-02'])).toMatch(/is not a day/)
    expect(why('2027-01-01')).toBe(
      '1 January 2027 has not come: the record does not know the future.',
    )
  })

  it('needs no word where none was asked for, where it is today, or where it is shown', () => {
    for (const given of [undefined, '', '2026-02-01', '2024-09-30']) expect(why(given)).toBeNull()
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
