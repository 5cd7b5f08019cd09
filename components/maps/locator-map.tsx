import { geoArea, geoBounds, geoCentroid, geoMercator, geoPath } from 'd3-geo'
import type { FeatureCollection, Geometry } from 'geojson'
import { worldAtlas, type Outline } from './atlas'
import { placeLabels, type Label } from './place-labels'
import { thinned } from './thinned'

export type MappedPlace = { name: string; latitude: number; longitude: number }
export type MappedCountry = { name: string; isoCode: string }

const width = 540
const height = 350
/** Degrees. */
const margin = 2

/** Where a story happens: its countries and places on Natural Earth's outlines; null without any. */
export function LocatorMap({
  countries,
  places: everywhere,
}: {
  countries: MappedCountry[]
  places: MappedPlace[]
}) {
  const { outlines, borders, disputed } = worldAtlas()
  const named = countries.flatMap(
    (country) => outlines.find(({ code }) => code === country.isoCode) ?? [],
  )
  const places = placesNear(named, everywhere)
  if (named.length + places.length === 0) return null
  const projection = geoMercator().fitExtent(
    [
      [40, 30],
      [width - 40, height - 30],
    ],
    frameOf(named, places),
  )
  projection.scale(Math.min(projection.scale(), 2200))
  const path = geoPath(
    recentred(projection, named, places).clipExtent([
      [-2, -2],
      [width + 2, height + 2],
    ]),
  ).digits(0)
  const codes = new Set(named.map(({ code }) => code))
  const near = outlines.flatMap((outline) => {
    const shape = thinned(path(outline))
    return shape ? { shape, named: codes.has(outline.code), key: outline.properties.name } : []
  })
  const labels = placeLabels(
    [...placeLabelsOf(places, projection), ...countryLabels(named, countries, projection)],
    width,
    height,
  )
  const list = [...countries, ...places].map(({ name }) => name).join(', ')
  return (
    <figure className="self-start border border-rule">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-labelledby="map-title map-text"
        className="block h-auto w-full bg-sea"
      >
        <title id="map-title">Where this is</title>
        <desc id="map-text">{`A map that shows ${list}.`}</desc>
        {near.map(({ shape, named: lit, key }) => (
          <path key={key} d={shape} fill={lit ? 'var(--level-1)' : 'var(--land)'} />
        ))}
        <path d={thinned(path(borders))} fill="none" stroke="var(--muted)" strokeWidth=".7" />
        <path
          d={thinned(path(disputed))}
          fill="none"
          stroke="var(--muted)"
          strokeWidth=".9"
          strokeDasharray="3 3"
        />
        {places.map((place) => {
          const [x, y] = projection([place.longitude, place.latitude]) ?? [0, 0]
          return (
            <circle
              key={place.name}
              cx={Math.round(x)}
              cy={Math.round(y)}
              r="3.5"
              fill="var(--ink)"
              stroke="var(--paper)"
            />
          )
        })}
        {labels.map(({ x, y, dx, dy, anchor, words, place }) => (
          <text
            key={words}
            x={Math.round(x + dx)}
            y={Math.round(y + dy)}
            textAnchor={anchor}
            fontSize={place ? 14 : 15}
            fontFamily="var(--font-sans)"
            fontWeight={place ? 500 : 650}
            letterSpacing={place ? 0 : '.06em'}
            fill="var(--ink)"
            stroke="var(--paper)"
            strokeWidth="3"
            paintOrder="stroke"
          >
            {words}
          </text>
        ))}
      </svg>
      <figcaption className="px-3 py-1.5 font-sans text-xs text-muted">
        Outlines: Natural Earth. Dashed borders are not agreed; no line is a statement on one.
      </figcaption>
    </figure>
  )
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

type Projection = ReturnType<typeof geoMercator>

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

/** After the scale was held back, the middle of the frame has to be found again. */
function recentred(projection: Projection, named: Outline[], places: MappedPlace[]): Projection {
  const [longitude, latitude] = geoCentroid(frameOf(named, places))
  return projection.center([longitude, latitude]).translate([width / 2, height / 2])
}

const placeLabelsOf = (places: MappedPlace[], projection: Projection): Label[] =>
  places.map(({ name, longitude, latitude }) => {
    const [x, y] = projection([longitude, latitude]) ?? [0, 0]
    return { x, y, words: name, place: true }
  })

function countryLabels(
  named: Outline[],
  countries: MappedCountry[],
  projection: Projection,
): Label[] {
  return named.map((outline) => {
    const [x, y] = projection(geoCentroid(outline)) ?? [0, 0]
    const words = countries.find(({ isoCode }) => isoCode === outline.code)!.name.toUpperCase()
    return { x, y, words, place: false }
  })
}
