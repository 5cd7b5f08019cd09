import { geoCentroid, geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo'
import { pointLands, worldAtlas, type Outline, type Piece } from './atlas'
import { around, isInside, type Point } from './boxes'
import { mainland, positionsOf, projectionOn } from './frame'
import { sizeOf } from './label-candidates'
import type { Mark, Placing } from './marks'
import { placeLabels } from './place-labels'
import { seatsOn } from './seats'
import { pathOf, traced, type Trace } from './traced'
import { everywhere as everywhereOnEarth, extentOf, meet, widened, windowOf } from './window'

export type MappedPlace = { name: string; slug: string; latitude: number; longitude: number }
export type MappedCountry = { name: string; slug: string; isoCode: string }

/** A map as it is drawn: paths and points in the units of the picture. */
export type Drawing = Placing & {
  land: string
  /** The countries of the story. */
  named: string
  borders: string
  disputed: string
  points: { name: string; x: number; y: number }[]
  /** Countries too small to be seen without a ring around them. */
  rings: { name: string; x: number; y: number }[]
  /** The slugs of countries and places that lie too far off to be shown with the others. */
  elsewhere: string[]
}

export const width = 480
export const height = 320
/** How far from a country a place may lie to be shown with it, in degrees. */
const margin = 2
/** What covers less of the picture than this, in its units across, is ringed. */
const seen = 12

const mostKept = 500
const kept = new Map<string, Drawing | null>()

/** The drawing of some countries and places, kept for the next page that shows them; null without any. */
export function drawingOf(countries: MappedCountry[], places: MappedPlace[]): Drawing | null {
  const key = JSON.stringify([countries, places])
  const known = kept.get(key)
  if (known !== undefined) return known
  const drawing = draw(countries, places)
  if (kept.size >= mostKept) kept.delete(kept.keys().next().value!)
  kept.set(key, drawing)
  return drawing
}

function draw(countries: MappedCountry[], everywhere: MappedPlace[]): Drawing | null {
  const atlas = worldAtlas()
  const named = countries.flatMap((country) => {
    const outline =
      atlas.outlines.find(({ code }) => code === country.isoCode) ?? pointLand(country)
    return outline ? { outline, name: country.name } : []
  })
  const lands = named.map(({ outline }) => outline)
  const places = placesNear(lands, everywhere)
  if (named.length + places.length === 0) return null
  const projection = projectionOn(lands, places, { width, height })
  const { trace, traceAll } = tracer(projection)
  const points = places.map((place) => ({ name: place.name, ...at(projection, place) }))
  const drawn = named.map((one) => ({ ...one, shape: trace(one.outline) }))
  const marks = drawn.flatMap((one) => markOf(one, projection) ?? [])
  return {
    land: traceAll(atlas.land),
    named: drawn.map(({ shape }) => pathOf(shape)).join(''),
    borders: traceAll(atlas.borders),
    disputed: traceAll(atlas.disputed),
    points,
    rings: marks.filter(({ seats }) => seats.length === 0),
    elsewhere: [
      ...countries.flatMap(({ slug, name }) =>
        marks.some((one) => one.name === name) ? [] : slug,
      ),
      ...everywhere.flatMap((place) => (places.includes(place) ? [] : place.slug)),
    ],
    ...placeLabels(
      [...points.map((point): Mark => ({ ...point, kind: 'place', seats: [] })), ...marks],
      width,
      height,
    ),
  }
}

/** Traces what a picture can show. */
function tracer(projection: GeoProjection) {
  const path = geoPath(
    projection.clipExtent([
      [-2, -2],
      [width + 2, height + 2],
    ]),
  ).digits(0)
  // A map of half the world shows no bays.
  const nearest = projection.scale() < 350 ? 4 : 3
  const window =
    projection.scale() < 350
      ? everywhereOnEarth
      : widened(windowOf(projection, { width, height }), 1)
  const trace = (shape: GeoPermissibleObjects) => traced(path(shape), nearest)
  return {
    trace,
    traceAll: (pieces: Piece<GeoPermissibleObjects>[]) =>
      pathOf(pieces.flatMap(({ shape, extent }) => (meet(extent, window) ? trace(shape) : []))),
  }
}

function pointLand({ isoCode, name }: MappedCountry): Outline | null {
  const coordinates = pointLands[isoCode]
  return coordinates
    ? {
        type: 'Feature',
        code: isoCode,
        properties: { name },
        geometry: { type: 'Point', coordinates },
      }
    : null
}

/** A country with the seats of its name, none where it is too small to be seen; null: out of sight. */
function markOf(
  { outline, name, shape }: { outline: Outline; name: string; shape: Trace },
  projection: GeoProjection,
): Mark | null {
  const [longitude, latitude] = geoCentroid(mainland(outline.geometry))
  const middle = at(projection, { longitude, latitude })
  const points = shape.flatMap((ring) => ring.points)
  const inSight = isInside(around(middle, 0), width, height, 0)
  if (points.length === 0 && !inSight) return null
  const across = (of: (point: Point) => number) =>
    Math.max(...points.map(of)) - Math.min(...points.map(of))
  const small =
    points.length === 0 ||
    Math.max(
      across(({ x }) => x),
      across(({ y }) => y),
    ) < seen
  const mark: Mark = { name, kind: 'country', ...middle, seats: [] }
  const seats = small ? [] : seatsOn(shape, { width, height }, sizeOf(mark))
  return small || seats.length > 0 || inSight ? { ...mark, seats } : null
}

function at(projection: GeoProjection, spot: { longitude: number; latitude: number }) {
  const [x, y] = projection([spot.longitude, spot.latitude]) ?? [0, 0]
  return { x: Math.round(x), y: Math.round(y) }
}

/** Places in the countries named or close to them: a capital where somebody met once tells nothing. */
function placesNear(named: Outline[], places: MappedPlace[]): MappedPlace[] {
  if (named.length === 0) return places
  const extents = named.map(({ geometry }) => widened(extentOf(positionsOf(geometry)), margin))
  return places.filter(({ longitude, latitude }) =>
    extents.some((extent) => meet(extent, extentOf([[longitude, latitude]]))),
  )
}
