import { expect, it } from 'vitest'
import { worldAtlas } from './atlas'

const { borders, disputed } = worldAtlas()
const near = (lines: typeof borders, longitude: number, latitude: number) =>
  lines.some(({ shape }) =>
    shape.coordinates.some(
      ([east, north]) => Math.abs(east! - longitude) < 0.7 && Math.abs(north! - latitude) < 0.7,
    ),
  )

it('the Line of Control is dashed, the border south of it is not', () => {
  expect(near(disputed, 74.5, 34.7)).toBe(true)
  expect(near(borders, 71, 27.9)).toBe(true)
  expect(near(disputed, 71, 27.9)).toBe(false)
})

it('the borders of Western Sahara, the Golan and Korea’s line of armistice are dashed whole', () => {
  expect(near(disputed, -8.8, 27.6)).toBe(true)
  expect(near(disputed, 35.8, 32.9)).toBe(true)
  expect(near(disputed, 127.5, 38.3)).toBe(true)
  expect(near(borders, 127.5, 38.3)).toBe(false)
})

it('a border that both sides agree on is not', () => {
  expect(near(borders, 7.6, 47.6)).toBe(true)
  expect(near(disputed, 7.6, 47.6)).toBe(false)
})
