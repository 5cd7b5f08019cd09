import { drawingOf, height, width, type MappedCountry, type MappedPlace } from './drawing'

/** Where a story happens: its countries and places on Natural Earth's outlines; null without any. */
export function LocatorMap({
  countries,
  places,
}: {
  countries: MappedCountry[]
  places: MappedPlace[]
}) {
  const drawing = drawingOf(countries, places)
  if (!drawing) return null
  const { lands, borders, disputed, points, labels } = drawing
  const list = [...countries, ...points].map(({ name }) => name).join(', ')
  return (
    <figure className="w-full self-start border border-rule">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-labelledby="map-title map-text"
        className="block h-auto w-full bg-sea"
      >
        <title id="map-title">Where this is</title>
        <desc id="map-text">{`A map that shows ${list}.`}</desc>
        {lands.map(({ shape, named, key }) => (
          <path key={key} d={shape} fill={named ? 'var(--level-1)' : 'var(--land)'} />
        ))}
        <path d={borders} fill="none" stroke="var(--muted)" strokeWidth=".7" />
        <path
          d={disputed}
          fill="none"
          stroke="var(--muted)"
          strokeWidth=".9"
          strokeDasharray="3 3"
        />
        {points.map(({ name, x, y }) => (
          <circle key={name} cx={x} cy={y} r="3.5" fill="var(--ink)" stroke="var(--paper)" />
        ))}
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
