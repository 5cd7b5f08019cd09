import { expect, it } from 'vitest'
import { drawingOf, height, width } from './drawing'

const iran = { name: 'Iran', slug: 'iran', isoCode: 'IR' }
const iraq = { name: 'Iraq', slug: 'iraq', isoCode: 'IQ' }
const baghdad = { name: 'Baghdad', slug: 'baghdad', latitude: 33.3, longitude: 44.4 }
const vienna = { name: 'Vienna', slug: 'vienna', latitude: 48.2, longitude: 16.4 }

it('a map shows the countries of a story, and says which places lie too far off', () => {
  const { labels, points, elsewhere } = drawingOf([iran, iraq], [baghdad, vienna])!
  expect(labels.map(({ name }) => name).toSorted()).toEqual(['Baghdad', 'Iran', 'Iraq'])
  expect(points.map(({ name }) => name)).toEqual(['Baghdad'])
  expect(elsewhere).toEqual(['vienna'])
})

it('islands on both sides of the antimeridian stand in one picture, the smallest ringed', () => {
  const { rings, labels } = drawingOf(
    [
      { name: 'Fiji', slug: 'fiji', isoCode: 'FJ' },
      { name: 'Tuvalu', slug: 'tuvalu', isoCode: 'TV' },
      { name: 'Tonga', slug: 'tonga', isoCode: 'TO' },
    ],
    [],
  )!
  expect(rings.map(({ name }) => name)).toEqual(['Tuvalu', 'Tonga'])
  expect(labels).toHaveLength(3)
  for (const { x, y } of labels) {
    expect(x > 0 && x < width && y > 0 && y < height).toBe(true)
  }
})

it('there is no map of nowhere', () => {
  expect(drawingOf([], [])).toBeNull()
  expect(drawingOf([{ name: 'Atlantis', slug: 'atlantis', isoCode: 'QQ' }], [])).toBeNull()
})
