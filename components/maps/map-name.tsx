import clsx from 'clsx'
import { countrySpacing, lineHeight, type PlacedLabel } from './marks'

/** A name on a map, in the lines it was placed in. */
export function MapName({ label: { lines, x, y, anchor, kind } }: { label: PlacedLabel }) {
  return (
    <text
      x={Math.round(x)}
      y={Math.round(y)}
      textAnchor={anchor}
      className={clsx(kind === 'country' ? 'font-[650] uppercase' : 'font-medium')}
      letterSpacing={kind === 'country' ? `${countrySpacing}em` : undefined}
    >
      {lines.length === 1
        ? lines[0]
        : lines.map((line, index) => (
            <tspan
              key={line}
              x={Math.round(x)}
              dy={`${index === 0 ? -lineHeight / 2 : lineHeight}em`}
            >
              {line}
            </tspan>
          ))}
    </text>
  )
}
