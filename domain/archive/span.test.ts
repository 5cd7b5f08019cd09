import { expect, it } from 'vitest'
import { archiveAddress, momentsOf, readSpan } from './span'

it.each([
  [['2023'], '2023-01-01', '2023-12-31', '2023'],
  [['2024', '02'], '2024-02-01', '2024-02-29', 'February 2024'],
  [['2023', '03', '19'], '2023-03-19', '2023-03-19', '19 March 2023'],
])('%j lasts from %s to %s', (parts, first, last, name) => {
  expect(readSpan(...parts)).toMatchObject({ first, last, name })
  expect(archiveAddress(readSpan(...parts)!.on)).toBe(`/archive/${parts.join('/')}`)
})

it.each([
  [['2023', '13']],
  [['2023', '00']],
  [['2023', '02', '29']],
  [['2023', '3']],
  [['2023', '03', '9']],
  [['23']],
  [['0001']],
  [['2023', '03', '19', '01']],
  [['2023-03']],
  [['2023-03', '19']],
  [['last']],
  [['']],
])('%j is no date', (parts) => {
  expect(readSpan(...parts)).toBeNull()
})

it('lasts until the first moment after it, in UTC', () => {
  const { from, to } = momentsOf(readSpan('2023', '12')!)
  expect(from.toISOString()).toBe('2023-12-01T00:00:00.000Z')
  expect(to.toISOString()).toBe('2024-01-01T00:00:00.000Z')
})
