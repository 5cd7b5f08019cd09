import { expect, test } from 'vitest'
import { heldOn, servedBy, type HeldOffice } from './offices-held'

const day = (on: string) => ({ on, precision: 'day' as const })
const month = (on: string) => ({ on: `${on}-01`, precision: 'month' as const })
const office = (more: Partial<HeldOffice>): HeldOffice => ({
  ...{ organizationId: null, countryId: 1, from: null, to: null, attestedOn: [] },
  ...more,
})

test.each([
  ['2023-03-18', false],
  ['2023-03-19', true],
  ['2024-05-01', true],
  ['2024-05-02', false],
])('from 19 March 2023 to 1 May 2024: held on %s is %s', (on, held) => {
  const known = office({ from: day('2023-03-19'), to: day('2024-05-01') })
  expect(heldOn([known], day(on))).toHaveLength(held ? 1 : 0)
})

test('an office begun in a month is certain from its end, and one ended in a month to its beginning', () => {
  const known = office({ from: month('2023-03'), to: month('2024-05') })
  expect(heldOn([known], day('2023-03-20'))).toEqual([])
  expect(heldOn([known], day('2023-03-31'))).toEqual([known])
  expect(heldOn([known], day('2024-05-01'))).toEqual([known])
  expect(heldOn([known], day('2024-05-02'))).toEqual([])
})

test('words dated to a month need an office held all of it', () => {
  const known = office({ from: day('2023-03-19') })
  expect(heldOn([known], month('2023-03'))).toEqual([])
  expect(heldOn([known], month('2023-04'))).toEqual([known])
})

test('without a beginning, only the days a source shows are certain', () => {
  const known = office({ attestedOn: ['2023-03-19'] })
  expect(heldOn([known], day('2023-03-19'))).toEqual([known])
  expect(heldOn([known], day('2023-03-20'))).toEqual([])
})

test('who is in an office speaks for its country, or for an organization above countries', () => {
  const countryOf = (id: number) => (id === 7 ? 1 : null)
  expect(servedBy({ organizationId: null, countryId: 1 }, countryOf)).toBe(1)
  expect(servedBy({ organizationId: 7, countryId: null }, countryOf)).toBe(1)
  expect(servedBy({ organizationId: 8, countryId: null }, countryOf)).toBe(8)
})
