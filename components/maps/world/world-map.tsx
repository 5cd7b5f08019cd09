import clsx from 'clsx'
import type { Tie, Ties } from '@/domain/countries/ties'
import { MapName } from '../map-name'
import type { Mark } from '../marks'
import { placeLabels } from '../place-labels'
import { amountOf, amounts } from './how-many'
import { height, onTheWorld, wayBetween, width, worldBase } from './world-drawing'

/**
 * Who has agreements with whom: countries filled by how many they have, a line between two that have
 * one of their own. Names stand where there is room for them, on wide screens.
 */
export function WorldMap({ countries, ties }: Ties) {
  const { land, borders, disputed } = worldBase()
  const shown = onTheWorld(countries)
  const tied = new Set(ties.flatMap(({ a, b }) => [a.id, b.id]))
  const marks = shown.map(({ name, x, y }): Mark => ({ name, x, y, kind: 'place', seats: [] }))
  const { labels } = placeLabels(marks, width, height, 12)
  return (
    <figure className="@container flex flex-col gap-2">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-labelledby="world-title"
        aria-describedby="world-text"
        className="block h-auto w-full bg-sea"
      >
        <title id="world-title">Who has agreements with whom</title>
        <desc id="world-text">
          {`A map of the world: ${countries.length} countries with agreements on record, filled by how many, and ${ties.length} lines between two countries with agreements of their own. The table below it says the same.`}
        </desc>
        <path d={land} className="fill-land" />
        {shown.map(({ slug, name, agreements, shape }) => (
          <a key={slug} href={`/countries/${slug}`} aria-label={`${name}: ${counted(agreements)}`}>
            <title>{`${name}: ${counted(agreements)}`}</title>
            <path d={shape} className={amountOf(agreements).fill} />
          </a>
        ))}
        <path d={borders} className="fill-none stroke-paper" strokeWidth=".5" />
        <path
          d={disputed}
          className="fill-none stroke-muted"
          strokeWidth=".6"
          strokeDasharray="2 2"
        />
        {ties.map((tie) => (
          <Line key={`${tie.a.slug}/${tie.b.slug}`} tie={tie} />
        ))}
        {shown.map(({ id, x, y, small, agreements }) =>
          small ? (
            <circle
              key={id}
              cx={x}
              cy={y}
              r="4.5"
              className={clsx('stroke-ink', amountOf(agreements).fill)}
            />
          ) : (
            tied.has(id) && <circle key={id} cx={x} cy={y} r="2.5" className="fill-ink" />
          ),
        )}
        <g
          aria-hidden
          className="hidden fill-ink stroke-paper font-sans text-[12px] font-medium @2xl:inline"
          strokeWidth="2.5"
          strokeLinejoin="round"
          paintOrder="stroke"
          dominantBaseline="central"
        >
          {labels
            .filter(({ leader }) => leader === null)
            .map((label) => (
              <MapName key={label.name} label={label} />
            ))}
        </g>
      </svg>
      <figcaption className="flex flex-wrap gap-x-5 gap-y-1 font-sans text-xs text-muted">
        {amounts.map(({ words, fill }) => (
          <span key={words} className="inline-flex items-center gap-2">
            <svg aria-hidden viewBox="0 0 14 14" className="size-3.5">
              <rect width="14" height="14" className={clsx(fill, 'stroke-ink')} />
            </svg>
            {words}
          </span>
        ))}
        <span className="inline-flex items-center gap-2">
          <svg aria-hidden viewBox="0 0 28 14" className="h-3.5 w-7">
            <path d="M1,7H27" className="stroke-ink" strokeWidth="2" />
          </svg>
          Agreements of two countries alone, broader for more
        </span>
        <span>Outlines: Natural Earth. No line is a statement on a claim.</span>
      </figcaption>
    </figure>
  )
}

/** Broader for more agreements, on a rim of paper that parts it from the land. */
function Line({ tie }: { tie: Tie }) {
  const way = wayBetween(tie)
  const broad = Math.min(3, tie.agreements) * 0.75 + 0.75
  return (
    <g className="fill-none" strokeLinecap="round">
      <path d={way} className="stroke-paper" strokeWidth={broad + 1.5} />
      <path d={way} className="stroke-ink" strokeWidth={broad} />
    </g>
  )
}

const counted = (agreements: number) =>
  `${agreements} ${agreements === 1 ? 'agreement' : 'agreements'}`
