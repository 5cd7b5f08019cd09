import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import countries from 'i18n-iso-countries'
import type { Feature, Geometry, LineString, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import { bordersOf, type Land, type World } from './borders'
import { extentOf, type Extent } from './window'

export type Outline = Feature<Geometry, { name: string }> & { code: string | null }
/** A piece of a map, and where it lies: a picture is drawn from those it can show. */
export type Piece<Shape> = { shape: Shape; extent: Extent }
export type Atlas = {
  outlines: Outline[]
  land: Piece<Polygon>[]
  borders: Piece<LineString>[]
  disputed: Piece<LineString>[]
}

const read = new Map<string, Atlas>()

/**
 * Natural Earth's outlines by ISO code; read once for the life of the process.
 * @param scale 50m for a region, 110m, where small countries are missing, for the world
 */
export function worldAtlas(scale: '50m' | '110m' = '50m'): Atlas {
  const known = read.get(scale)
  if (known) return known
  const file = join(process.cwd(), 'node_modules', 'world-atlas', `countries-${scale}.json`)
  const world = JSON.parse(readFileSync(file, 'utf8')) as World
  const { borders, disputed } = bordersOf(world, codeOf)
  const atlas = {
    outlines: feature(world, world.objects.countries).features.map((outline) => ({
      ...outline,
      code: codeOf(outline),
    })),
    land: feature(world, world.objects.land).features.flatMap(({ geometry }) =>
      polygonsOf(geometry).map((shape) => ({ shape, extent: extentOf(shape.coordinates[0]!) })),
    ),
    borders: borders.map(lineOf),
    disputed: disputed.map(lineOf),
  }
  read.set(scale, atlas)
  return atlas
}

function polygonsOf(geometry: Geometry): Polygon[] {
  if (geometry.type === 'Polygon') return [geometry]
  if (geometry.type !== 'MultiPolygon') return []
  return geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }))
}

const lineOf = (coordinates: LineString['coordinates']): Piece<LineString> => ({
  shape: { type: 'LineString', coordinates },
  extent: extentOf(coordinates),
})

function codeOf(land: Land): string | null {
  if (land.properties?.name === 'Kosovo') return 'XK'
  return land.id === undefined
    ? null
    : (countries.numericToAlpha2(String(land.id).padStart(3, '0')) ?? null)
}

/** Countries too small for the outlines, by their middle: longitude and latitude. */
export const pointLands: Record<string, [number, number]> = { TV: [179.2, -8.52] }
