import { geoArea, geoBounds, geoCentroid, geoMercator, geoPath } from 'd3-geo'
import type { FeatureCollection, Geometry } from 'geojson'
import { worldAtlas, type Outline } from './atlas'
import { placeLabels, type Label, type PlacedLabel } from './place-labels'
import { thinned } from './thinned'

export type MappedPlace = { name: string; latitude: number; longitude: number }
export type MappedCountry = { name: string; isoCode: string }

/** A map as it is drawn: paths and points in the units of the picture. */
export type Drawing = {
  lands: { shape: string; named: boolean; key: string }[]
  borders: string
  disputed: string
  points: { name: string; x: number; y: number }[]
  labels: PlacedLabel[]
}

export const width = 540
export const height = 350
/** How far from a country a place may lie to be shown with it, in degrees. */
const margin = 2

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
  const { outlines, borders, disputed } = worldAtlas()
  const named = countries.flatMap(
    (country) => outlines.find(({ code }) => code === country.isoCode) ?? [],
  )
  const places = placesNear(named, everywhere)
  if (named.length + places.length === 0) return null
  const projection = projectionOn(named, places)
  const path = geoPath(
    projection.clipExtent([
      [-2, -2],
      [width + 2, height + 2],
    ]),
  ).digits(0)
  const at = ({ longitude, latitude }: MappedPlace) => projection([longitude, latitude]) ?? [0, 0]
  // A map of half the world shows no bays.
  const nearest = projection.scale() < 350 ? 4 : 2
  const codes = new Set(named.map(({ code }) => code))
  return {
    lands: outlines.flatMap((outline) => {
      const shape = thinned(path(outline), nearest)
      return shape ? { shape, named: codes.has(outline.code), key: outline.properties.name } : []
    }),
    borders: thinned(path(borders), nearest),
    disputed: thinned(path(disputed), nearest),
    points: places.map((place) => {
      const [x, y] = at(place)
      return { name: place.name, x: Math.round(x), y: Math.round(y) }
    }),
    labels: placeLabels(
      [
        ...places.map((place): Label => {
          const [x, y] = at(place)
          return { x, y, words: place.name, place: true }
        }),
        ...named.map((outline): Label => {
          const [x, y] = projection(geoCentroid(outline)) ?? [0, 0]
          const { name } = countries.find(({ isoCode }) => isoCode === outline.code)!
          return { x, y, words: name.toUpperCase(), place: false }
        }),
      ],
      width,
      height,
    ),
  }
}

/** Fits the frame, and finds its middle again where the scale had to be held back. */
function projectionOn(named: Outline[], places: MappedPlace[]) {
  const frame = frameOf(named, places)
  const projection = geoMercator().fitExtent(
    [
      [40, 30],
      [width - 40, height - 30],
    ],
    frame,
  )
  return projection
    .scale(Math.min(projection.scale(), 2200))
    .center(geoCentroid(frame))
    .translate([width / 2, height / 2])
}

/** Places in the countries named or close to them: a capital where somebody met once tells nothing. */
function placesNear(named: Outline[], places: MappedPlace[]): MappedPlace[] {
  if (named.length === 0) return places
  const bounds = named.map((outline) => geoBounds(outline))
  return places.filter(({ longitude, latitude }) =>
    bounds.some(
      ([[west, south], [east, north]]) =>
        longitude > west - margin &&
        longitude < east + margin &&
        latitude > south - margin &&
        latitude < north + margin,
    ),
  )
}

/** Places alone, or countries small enough to be looked at whole. */
function frameOf(named: Outline[], places: MappedPlace[]): FeatureCollection {
  const points: Geometry[] = places.map(({ longitude, latitude }) => ({
    type: 'Point',
    coordinates: [longitude, latitude],
  }))
  const whole = named.filter((outline) => geoArea(outline) < 0.12).map(({ geometry }) => geometry)
  const all =
    points.length + whole.length > 0 ? [...whole, ...points] : named.map(({ geometry }) => geometry)
  return {
    type: 'FeatureCollection',
    features: all.map((geometry) => ({ type: 'Feature', properties: {}, geometry })),
  }
}
