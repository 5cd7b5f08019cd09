import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import countries from 'i18n-iso-countries'
import type { Feature, Geometry, MultiLineString } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

type World = Topology<{ countries: GeometryCollection<{ name: string }> }>
export type Outline = Feature<Geometry, { name: string }> & { code: string | null }

let atlas: { outlines: Outline[]; borders: MultiLineString; disputed: MultiLineString } | undefined

/** Lands whose border with their neighbour is not agreed: Natural Earth carries them by name. */
const disputedLands = new Set([
  'Kosovo',
  'Somaliland',
  'N. Cyprus',
  'W. Sahara',
  'Palestine',
  'Siachen Glacier',
  'Taiwan',
])

/** Natural Earth's outlines at 1:50 million, by ISO code; read once for the life of the process. */
export function worldAtlas() {
  if (atlas) return atlas
  const file = join(process.cwd(), 'node_modules', 'world-atlas', 'countries-50m.json')
  const world = JSON.parse(readFileSync(file, 'utf8')) as World
  const outlines = feature(world, world.objects.countries).features.map((outline) => ({
    ...outline,
    code: codeOf(outline),
  }))
  const isDisputed = (one: { properties?: { name: string } }) =>
    disputedLands.has(one.properties?.name ?? '')
  atlas = {
    outlines,
    borders: mesh(
      world,
      world.objects.countries,
      (a, b) => a !== b && !isDisputed(a as never) && !isDisputed(b as never),
    ),
    disputed: mesh(
      world,
      world.objects.countries,
      (a, b) => a !== b && (isDisputed(a as never) || isDisputed(b as never)),
    ),
  }
  return atlas
}

function codeOf({ id, properties }: Feature<Geometry, { name: string }>): string | null {
  if (properties.name === 'Kosovo') return 'XK'
  return id === undefined ? null : (countries.numericToAlpha2(String(id).padStart(3, '0')) ?? null)
}
