import { expect, it } from 'vitest'
import { countries } from '@/domain/countries/countries'
import { height, onTheWorld, wayBetween, width } from './world-drawing'

const all = countries.map(({ code, slug, name }, id) => ({ id, slug, name, isoCode: code }))
const of = (code: string) => all.find(({ isoCode }) => isoCode === code)!

it('every country has its place on the map of the world, the smallest as a point', () => {
  const shown = onTheWorld(all)
  expect(shown).toHaveLength(all.length)
  for (const { x, y } of shown) expect(x > 0 && x < width && y > 0 && y < height).toBe(true)
  const small = shown.filter((one) => one.small).map(({ isoCode }) => isoCode)
  expect(small).toEqual(expect.arrayContaining(['MT', 'TV', 'SG', 'VA', 'BH']))
  expect(small).not.toContain('IQ')
})

it('the line between two countries leads from one to the other', () => {
  const [iran, iraq] = onTheWorld([of('IR'), of('IQ')])
  const way = wayBetween({ a: iran!, b: iraq!, agreements: 1 })
  expect(way.startsWith(`M${iran!.x} ${iran!.y}l-`)).toBe(true)
})
