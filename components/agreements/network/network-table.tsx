import { labelOf } from '@/domain/labels'
import type { BondShown, Partner } from './network'

const unfolded = 12

/** A network as a table: what the numbers of its picture stand for. */
export function NetworkTable({ bonds, country }: { bonds: BondShown[]; country: string }) {
  const table = <Rows bonds={bonds} country={country} />
  if (bonds.length <= unfolded) return table
  return (
    <details>
      <summary className="w-fit font-sans text-sm hover:text-seal">
        The {bonds.length} agreements by number
      </summary>
      {table}
    </details>
  )
}

function Rows({ bonds, country }: { bonds: BondShown[]; country: string }) {
  return (
    <table className="w-full font-sans text-sm">
      <caption className="sr-only">
        The agreements of {country} by their numbers in the drawing
      </caption>
      <thead>
        <tr className="border-b border-rule text-left text-xs">
          <th scope="col" className="py-1.5 pe-3 font-semibold">
            No.
          </th>
          <th scope="col" className="py-1.5 pe-3 font-semibold">
            Agreement and parties
          </th>
          <th scope="col" className="py-1.5 font-semibold">
            Status
          </th>
        </tr>
      </thead>
      <tbody>
        {bonds.map(({ key, number, title, href, status, partners }) => (
          <tr key={key} className="border-b border-rule align-top">
            <td className="py-1.5 pe-3 figures">{number}</td>
            <th scope="row" className="py-1.5 pe-3 text-left font-normal">
              <a className="quiet-link" href={href}>
                {title}
              </a>
              <With partners={partners} />
            </th>
            <td className="py-1.5">{labelOf(status)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function With({ partners }: { partners: Partner[] }) {
  if (partners.length === 0) return null
  const names = partners.map((partner, index) => (
    <span key={partner.key}>
      {index > 0 && ', '}
      <a className="quiet-link" href={partner.href}>
        {partner.name}
      </a>
    </span>
  ))
  if (partners.length <= unfolded) {
    return <span className="block text-xs text-muted">with {names}</span>
  }
  return (
    <details className="text-xs text-muted">
      <summary className="w-fit hover:text-seal">with {partners.length} parties</summary>
      {names}
    </details>
  )
}
