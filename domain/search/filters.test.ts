import { describe, expect, it } from 'vitest'
import { readPage, readSearchFilters, searchAddress } from './filters'

describe('a search in an address', () => {
  it('is read whole, and its address written again', () => {
    const address = {
      q: 'border guards',
      country: 'iran',
      kind: 'news',
      from: '2024-01-01',
      sort: 'newest',
    }
    const { filters, faults } = readSearchFilters(address)
    expect(faults).toEqual({})
    expect(searchAddress(filters)).toBe(
      '/search?q=border+guards&country=iran&kind=news&from=2024-01-01&sort=newest',
    )
  })

  it('says what of it cannot be', () => {
    const { filters, faults } = readSearchFilters({ from: '2025-02-30', kind: 'poem' })
    expect(Object.keys(faults).toSorted()).toEqual(['from', 'kind'])
    expect(filters).toMatchObject({ from: '', kind: '' })
    expect(readSearchFilters({ from: '2025-01-02', to: '2025-01-01' }).faults.to).toBeDefined()
  })

  it('holds nothing a database refuses', () => {
    const { filters } = readSearchFilters({ q: 'bor\0der \ud800', country: 'iran\0' })
    expect(filters.q).not.toMatch(/\0|\ud800(?![\udc00-\udfff])/)
    expect(filters.country).toBe('iran')
  })
})

it('asks for a page that can be', () => {
  expect([undefined, '2', '-1', '1e9', 'NaN', '999999999', '0', ['2', '3']].map(readPage)).toEqual([
    1, 2, 1, 1, 1, 15, 1, 1,
  ])
})
