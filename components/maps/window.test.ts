import { expect, it } from 'vitest'
import { extentOf, meet, widened } from './window'

it('islands on both sides of the antimeridian lie beside each other', () => {
  const extent = extentOf([
    [177, -18],
    [-179, -19],
    [180, -17],
  ])
  expect(extent).toEqual({ west: 177, span: 4, south: -19, north: -17 })
  expect(meet(extent, extentOf([[-178, -18]]))).toBe(false)
  expect(meet(widened(extent, 1), extentOf([[-178, -18]]))).toBe(true)
})

it('a single place is an extent of nothing', () => {
  expect(extentOf([[44.4, 33.3]])).toMatchObject({ span: 0, south: 33.3, north: 33.3 })
})
