import { expect, it } from 'vitest'
import { readBetween } from './read-between'

const today = '2026-03-01'

it('takes two days, in whatever way they are written', () => {
  const asked = { told: [], asked: true }
  expect(readBetween({ from: '2023-09-20', to: '15 November 2023' }, today)).toEqual({
    ...asked,
    ...{ from: '2023-09-20', to: '2023-11-15' },
  })
  expect(readBetween({ from: 'September 2023', to: '2024' }, today)).toEqual({
    ...asked,
    ...{ from: '2023-09-30', to: '2024-12-31' },
  })
})

it('takes the last year where none is named', () => {
  const last = { from: '2025-03-01', to: today, told: [], asked: false }
  expect(readBetween({}, today)).toEqual(last)
  expect(readBetween({ from: '', to: ['a', 'b'] }, today)).toMatchObject({ from: '2025-03-01' })
})

it('says which date is none, and which it took instead', () => {
  const { from, told } = readBetween({ from: 'yesterday', to: '2023-11-15' }, today)
  expect(from).toBe('2022-11-15')
  expect(told).toEqual([
    '“yesterday” is not read as a date. Write it like 19 March 2023, March 2023, 2023 or 2023-03-19. 15 November 2022 was taken instead.',
  ])
})

it('exchanges days that stand the wrong way round, and says so', () => {
  expect(readBetween({ from: '2023-11-15', to: '2023-09-20' }, today)).toMatchObject({
    from: '2023-09-20',
    to: '2023-11-15',
    told: ['The first day was after the second: the two were exchanged.'],
  })
})

it('knows nothing of days that have not come', () => {
  expect(readBetween({ from: '2023-11-15', to: '2027-01-01' }, today)).toMatchObject({
    to: today,
    told: ['1 January 2027 has not come yet: what is known today is shown.'],
  })
})
