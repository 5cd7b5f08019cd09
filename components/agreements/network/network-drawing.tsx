import clsx from 'clsx'
import { labelOf } from '@/domain/labels'
import type { BondShown, Partner } from './network'
import { markSize, width, type LaidBond, type LaidPartner, type Network } from './network-layout'
import { dashes, standings, standingWords, type Standing } from './standings'

/** The picture of a network, each name and each agreement a link. */
export function NetworkDrawing({
  country,
  network: { height, centre, partners, bonds },
  bonds: shown,
  partners: known,
}: {
  country: string
  network: Network
  bonds: BondShown[]
  partners: Partner[]
}) {
  const bondOf = new Map(shown.map((bond) => [bond.key, bond]))
  const partnerOf = new Map(known.map((partner) => [partner.key, partner]))
  return (
    <figure className="@container flex flex-col gap-2">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-labelledby="network-title"
        aria-describedby="network-text"
        className="block h-auto w-full figures text-[17px] @md:text-[13px] @xl:text-[11.5px]"
      >
        <title id="network-title">{`The agreements of ${country}, and with whom they are`}</title>
        <desc id="network-text">
          Names of parties left and right; a numbered mark for each agreement on the line to its
          party, or in the middle where it has several. The table beside it says the same.
        </desc>
        {bonds.map(({ key, paths }) => (
          <path
            key={key}
            d={paths.join('')}
            className="fill-none stroke-muted"
            strokeWidth="1.5"
            strokeDasharray={dashes[bondOf.get(key)!.standing]}
          />
        ))}
        <Centre centre={centre} />
        {bonds.map((bond) => (
          <BondMark key={bond.key} laid={bond} bond={bondOf.get(bond.key)!} />
        ))}
        {partners.map((partner) => (
          <PartnerName key={partner.key} laid={partner} partner={partnerOf.get(partner.key)!} />
        ))}
      </svg>
      <figcaption className="flex flex-wrap gap-x-5 gap-y-1 font-sans text-xs text-muted">
        {standings
          .filter((standing) => shown.some((bond) => bond.standing === standing))
          .map((standing) => (
            <span key={standing} className="inline-flex items-center gap-2">
              <svg aria-hidden viewBox="0 0 44 20" className="h-4 w-9">
                <path
                  d="M0,10H44"
                  className="fill-none stroke-muted"
                  strokeWidth="1.5"
                  strokeDasharray={dashes[standing]}
                />
                <Square x={22} y={10} size={17} standing={standing} />
              </svg>
              {standingWords[standing]}
            </span>
          ))}
      </figcaption>
    </figure>
  )
}

function Centre({ centre: { x, y, lines, height } }: { centre: Network['centre'] }) {
  return (
    <g>
      <rect x={x - 50} y={y - height / 2} width="100" height={height} className="fill-ink" />
      <Lines lines={lines} x={x} y={y} anchor="middle" className="fill-paper font-[650]" />
    </g>
  )
}

function BondMark({ laid: { x, y }, bond }: { laid: LaidBond; bond: BondShown }) {
  const { number, title, href, standing, status, partners } = bond
  const others = partners.map(({ name }) => name).join(', ')
  const words = `${number}: ${title}${others && `, with ${others}`}. ${labelOf(status)}`
  return (
    <a href={href} aria-label={words}>
      <title>{words}</title>
      <Square x={x} y={y} size={markSize} standing={standing} />
      <text
        x={x}
        y={y}
        textAnchor="middle"
        dominantBaseline="central"
        className={clsx('font-semibold', standing === 'in-force' ? 'fill-paper' : 'fill-ink')}
      >
        {number}
      </text>
    </a>
  )
}

/** Full in force, empty before, doubled while suspended, broken when ended. */
function Square({
  x,
  y,
  size,
  standing,
}: {
  x: number
  y: number
  size: number
  standing: Standing
}) {
  return (
    <>
      <rect
        x={x - size / 2}
        y={y - size / 2}
        width={size}
        height={size}
        strokeWidth="1.5"
        strokeDasharray={standing === 'ended' ? '3 3' : undefined}
        className={clsx('stroke-ink', standing === 'in-force' ? 'fill-level-3' : 'fill-paper')}
      />
      {standing === 'suspended' && (
        <rect
          x={x - size / 2 + 3}
          y={y - size / 2 + 3}
          width={size - 6}
          height={size - 6}
          className="fill-none stroke-ink"
        />
      )}
    </>
  )
}

function PartnerName({ laid, partner }: { laid: LaidPartner; partner: Partner }) {
  return (
    <a href={partner.href} aria-label={partner.name} className="hover:underline">
      <Lines
        lines={laid.lines}
        x={laid.x}
        y={laid.y}
        anchor={laid.side === 'left' ? 'end' : 'start'}
        className="fill-ink font-medium"
      />
    </a>
  )
}

function Lines({
  lines,
  x,
  y,
  anchor,
  className,
}: {
  lines: string[]
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
  className: string
}) {
  return (
    <text x={x} y={y} textAnchor={anchor} dominantBaseline="central" className={className}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} dy={`${index === 0 ? -(lines.length - 1) * 0.56 : 1.12}em`}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
