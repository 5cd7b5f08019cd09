import { expect, it } from 'vitest'
import { yearsOf } from './timeline'

it('sets a timeline by years and months, the newest first, and what is known to the year last', () => {
  const talks = { on: '2024-03-01', precision: 'month' as const }
  const meeting = { on: '2024-11-10', precision: 'day' as const }
  const statement = { on: '2024-11-11', precision: 'day' as const }
  const works = { on: '2024-01-01', precision: 'year' as const }
  const signature = { on: '2023-03-19', precision: 'day' as const }
  expect(yearsOf([statement, meeting, talks, works, signature])).toEqual([
    {
      year: '2024',
      months: [
        { month: 11, items: [statement, meeting] },
        { month: 3, items: [talks] },
        { month: null, items: [works] },
      ],
    },
    { year: '2023', months: [{ month: 3, items: [signature] }] },
  ])
})
