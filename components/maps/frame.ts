import {
  geoArea,
  geoCentroid,
  geoDistance,
  geoEqualEarth,
  geoMercator,
  geoPath,
  type GeoProjection,
} from 'd3-geo'
import type { FeatureCollection, Geometry, Polygon, Position } from 'geojson'
import type { Outline } from './atlas'
import { extentOf } from './window'

type Spot = { latitude: number; longitude: number }

/** A picture closer than this shows outlines coarser than they are: units to a radian. */
const closest = 3000
/** Countries up to this are looked at whole: Iran is a quarter of it, in steradians. */
const large = 0.12

/**
 * What a picture is turned and fitted to: places, and countries that are not too large to be looked
 * at whole beside them. The seam of the map lies opposite, so that what stands on both sides of the
 * antimeridian is seen together.
 */
export function projectionOn(
  named: Outline[],
  places: Spot[],
  { width, height }: { width: number; height: number },
): GeoProjection {
  const frame = frameOf(named, places)
  const { west, span, south, north } = extentOf(
    frame.features.flatMap(({ geometry }) => positionsOf(geometry)),
  )
  const flat = span < 110 && north < 74 && south > -74
  const projection = (flat ? geoMercator() : geoEqualEarth())
    .rotate([-(west + span / 2), 0])
    .scale(1)
    .translate([0, 0])
    // The outlines have points enough: none are added between them.
    .precision(0)
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(frame)
  const scale = Math.min(
    closest,
    (width - 76) / Math.max(right - left, 1e-9),
    (height - 60) / Math.max(bottom - top, 1e-9),
  )
  return projection
    .scale(scale)
    .translate([
      width / 2 - (scale * (left + right)) / 2,
      height / 2 - (scale * (top + bottom)) / 2,
    ])
}

function frameOf(named: Outline[], places: Spot[]): FeatureCollection {
  const points: Geometry[] = places.map(({ longitude, latitude }) => ({
    type: 'Point',
    coordinates: [longitude, latitude],
  }))
  const lands = named.map((outline) => mainland(outline.geometry))
  const whole = lands.filter((land) => geoArea(land) < large)
  const all = points.length + whole.length > 0 ? [...whole, ...points] : lands
  return {
    type: 'FeatureCollection',
    features: all.map((geometry) => ({ type: 'Feature', properties: {}, geometry })),
  }
}

/** The corners of what is drawn. */
export function positionsOf(geometry: Geometry): Position[] {
  if (geometry.type === 'Point') return [geometry.coordinates]
  if (geometry.type === 'Polygon') return geometry.coordinates.flat()
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat(2) : []
}

/**
 * The largest land of a country, with what lies near it: overseas parts would make every picture of
 * France one of two oceans.
 */
export function mainland(geometry: Geometry): Geometry {
  const known = mainlands.get(geometry) ?? mainlandOf(geometry)
  mainlands.set(geometry, known)
  return known
}

const mainlands = new WeakMap<Geometry, Geometry>()

function mainlandOf(geometry: Geometry): Geometry {
  if (geometry.type !== 'MultiPolygon') return geometry
  const lands = geometry.coordinates.map((coordinates): Polygon => ({
    type: 'Polygon',
    coordinates,
  }))
  const sized = lands.map((land) => ({ land, area: geoArea(land), middle: geoCentroid(land) }))
  const main = sized.reduce((a, b) => (b.area > a.area ? b : a))
  const reach = (area: number) => (area > main.area / 20 ? 0.3 : 0.12)
  const near = sized.filter(
    ({ area, middle }) => geoDistance(middle, main.middle) < reach(area) + Math.sqrt(main.area) / 2,
  )
  return { type: 'MultiPolygon', coordinates: near.map(({ land }) => land.coordinates) }
}
