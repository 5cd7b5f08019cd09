import type { GeoProjection } from 'd3-geo'
import type { Position } from 'geojson'

/** West and south, how far east and north it reaches, in degrees; it may cross the antimeridian. */
export type Extent = { west: number; span: number; south: number; north: number }

export const everywhere: Extent = { west: -180, span: 360, south: -90, north: 90 }

/** The smallest extent that holds all positions: what is left of the globe without the widest gap. */
export function extentOf(positions: Position[]): Extent {
  const longitudes = positions.map(([longitude]) => turned(longitude!)).toSorted((a, b) => a - b)
  let [west, widest] = [longitudes[0]!, 360 - longitudes.at(-1)! + longitudes[0]!]
  longitudes.slice(1).forEach((longitude, index) => {
    const gap = longitude - longitudes[index]!
    if (gap > widest) [west, widest] = [longitude, gap]
  })
  const latitudes = positions.map(([, latitude]) => latitude!)
  const [south, north] = latitudes.reduce(
    ([least, most], one) => [Math.min(least, one), Math.max(most, one)],
    [90, -90],
  )
  return { west, span: Math.max(0, 360 - widest), south, north }
}

/** What a picture can show, at least: for maps whose meridians stand upright and apart. */
export function windowOf(
  projection: GeoProjection,
  { width, height }: { width: number; height: number },
): Extent {
  const corners = [
    [0, 0],
    [width, height],
  ].map((corner) => projection.invert?.(corner as [number, number]))
  const [topLeft, bottomRight] = corners
  const across = (width / projection.scale()) * (180 / Math.PI)
  if (!topLeft || !bottomRight || across >= 360) return everywhere
  return { west: turned(topLeft[0]), span: across, south: bottomRight[1], north: topLeft[1] }
}

/** Whether two extents share anything. */
export const meet = (a: Extent, b: Extent) =>
  a.south <= b.north &&
  b.south <= a.north &&
  (turned(b.west - a.west) <= a.span || turned(a.west - b.west) <= b.span)

/** An extent with so many degrees more on every side. */
export const widened = ({ west, span, south, north }: Extent, by: number): Extent => ({
  west: west - by,
  span: span + 2 * by,
  south: south - by,
  north: north + by,
})

/** A longitude from 0 up to 360. */
const turned = (longitude: number) => ((longitude % 360) + 360) % 360
