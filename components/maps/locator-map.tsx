import type { Segment } from './boxes'
import { drawingOf, height, width, type MappedCountry, type MappedPlace } from './drawing'
import { MapName } from './map-name'
import { MapKey, MapTable } from './map-words'

/**
 * Where a story happens: its countries and places on Natural Earth's outlines; null without any. The
 * names are set larger, in the units of the picture, where it is narrow; room is kept for the larger.
 */
export function LocatorMap({
  countries,
  places,
}: {
  countries: MappedCountry[]
  places: MappedPlace[]
}) {
  const drawing = drawingOf(countries, places)
  if (!drawing) return null
  const { land, named, borders, disputed, points, rings, labels, numbers, elsewhere } = drawing
  const shown = [...countries, ...places].filter(({ slug }) => !elsewhere.includes(slug))
  const leaders = [...labels, ...numbers].flatMap(({ leader }) => (leader ? [leader] : []))
  return (
    <figure className="@container w-full self-start border border-rule">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-labelledby="map-title"
        aria-describedby="map-text"
        className="block h-auto w-full bg-sea font-sans"
      >
        <title id="map-title">Where this is</title>
        <desc id="map-text">{`A map of ${shown.map(({ name }) => name).join(', ')}. The table below it says the same.`}</desc>
        <path d={land} className="fill-land" />
        <path d={named} className="fill-level-1" />
        <path d={borders} className="fill-none stroke-muted" strokeWidth=".7" />
        {disputed && (
          <path
            d={disputed}
            className="fill-none stroke-ink"
            strokeWidth=".9"
            strokeDasharray="3 3"
          />
        )}
        {rings.map(({ name, x, y }) => (
          <circle
            key={name}
            cx={x}
            cy={y}
            r="5"
            className="fill-level-1 stroke-ink"
            strokeWidth="1.2"
          />
        ))}
        {leaders.length > 0 && (
          <path d={leadersOf(leaders)} className="fill-none stroke-ink" strokeWidth=".8" />
        )}
        {points.map(({ name, x, y }) => (
          <circle key={name} cx={x} cy={y} r="3.5" className="fill-ink stroke-paper" />
        ))}
        <g
          className="fill-ink stroke-paper text-[17px] @md:text-[13px] @xl:text-[11.5px]"
          strokeWidth="3"
          strokeLinejoin="round"
          paintOrder="stroke"
          dominantBaseline="central"
        >
          {labels.map((label) => (
            <MapName key={label.name} label={label} />
          ))}
        </g>
        {numbers.map(({ number, x, y }) => (
          <g key={number}>
            <circle cx={x} cy={y} r="10" className="fill-ink stroke-paper" />
            <text
              x={x}
              y={y}
              textAnchor="middle"
              dominantBaseline="central"
              className="fill-paper text-[14px] font-semibold @md:text-[12px]"
            >
              {number}
            </text>
          </g>
        ))}
      </svg>
      <figcaption className="flex flex-col gap-1 px-3 py-1.5 font-sans text-xs text-muted">
        <MapKey drawing={drawing} />
        <p>
          Outlines: Natural Earth. {disputed && 'Dashed borders are not agreed; '}
          {disputed ? 'no' : 'No'} line or name is a statement on a claim.
        </p>
        <MapTable countries={countries} places={places} drawing={drawing} />
      </figcaption>
    </figure>
  )
}

const leadersOf = (leaders: Segment[]) =>
  leaders
    .map(([from, to]) => `M${whole(from.x)},${whole(from.y)}L${whole(to.x)},${whole(to.y)}`)
    .join('')

const whole = Math.round
