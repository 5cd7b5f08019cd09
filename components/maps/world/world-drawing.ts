import { geoCentroid, geoEqualEarth, geoInterpolate, geoPath } from 'd3-geo'
import type { GeoPermissibleObjects } from 'd3-geo'
import type { Tie, TiedCountry } from '@/domain/countries/ties'
import { pointLands, worldAtlas } from '../atlas'
import { mainland } from '../frame'
import { pathOf, traced } from '../traced'

export const width = 960
export const height = 424

type Point = { x: number; y: number }
export type WorldCountry = TiedCountry & Point & { shape: string; small: boolean }

/** What takes less of the picture than this, in its units across, is ringed. */
const seen = 9

// Chukotka and Alaska stay whole; the Antarctic is left out.
const projection = geoEqualEarth()
  .rotate([-11, 0])
  .scale(177)
  .translate([width / 2, height / 2 + 26])
  .precision(0.5)
const path = geoPath(projection).digits(0)
const trace = (shape: GeoPermissibleObjects) => traced(path(shape), 2)

let base: { land: string; borders: string; disputed: string } | undefined

/** The world at 1:110 million, and its borders; drawn once. */
export function worldBase() {
  if (base) return base
  const { outlines, borders, disputed } = worldAtlas('110m')
  const shown = outlines.filter(({ properties }) => properties.name !== 'Antarctica')
  base = {
    land: pathOf(shown.flatMap((outline) => trace(outline))),
    borders: pathOf(borders.flatMap(({ shape }) => trace(shape))),
    disputed: pathOf(disputed.flatMap(({ shape }) => trace(shape))),
  }
  return base
}

/** Where some countries lie on it; those that are too small to be seen are marked by a point. */
export function onTheWorld<Country extends TiedCountry>(countries: Country[]) {
  return countries.flatMap((country): (Country & WorldCountry)[] => {
    const spot = spotOf(country.isoCode)
    return spot ? [{ ...country, ...spot }] : []
  })
}

type Spot = Point & { shape: string; small: boolean }
const spots = new Map<string, Spot | null>()

function spotOf(code: string): Spot | null {
  const known = spots.get(code)
  if (known !== undefined) return known
  const of = (scale: '50m' | '110m') => worldAtlas(scale).outlines.find((one) => one.code === code)
  const outline = of('50m')
  const middle = outline ? geoCentroid(mainland(outline.geometry)) : pointLands[code]
  const coarse = of('110m')
  const parts = coarse ? trace(coarse) : []
  const points = parts.flatMap((ring) => ring.points)
  const across = (to: (point: Point) => number) =>
    points.length && Math.max(...points.map(to)) - Math.min(...points.map(to))
  const spot = middle && {
    ...placed(middle),
    shape: pathOf(parts),
    small:
      Math.max(
        across(({ x }) => x),
        across(({ y }) => y),
      ) < seen,
  }
  spots.set(code, spot ?? null)
  return spot ?? null
}

/** The shortest way between two countries, as the Earth is round. */
export function wayBetween({ a, b }: Tie): string {
  const [from, to] = [a, b].map(({ isoCode }) => middleOf(isoCode))
  if (!from || !to) return ''
  const way = geoInterpolate(from, to)
  const steps = Array.from({ length: 13 }, (_, step) => way(step / 12))
  return pathOf(trace({ type: 'LineString', coordinates: steps }))
}

function middleOf(code: string): [number, number] | undefined {
  const spot = spotOf(code)
  return spot ? (projection.invert?.([spot.x, spot.y]) ?? undefined) : undefined
}

function placed(middle: [number, number]): Point {
  const [x, y] = projection(middle) ?? [0, 0]
  return { x: Math.round(x), y: Math.round(y) }
}
