import type { AgreementSummary } from '../summary'
import { layNetwork } from './network-layout'
import { NetworkDrawing } from './network-drawing'
import { NetworkTable } from './network-table'
import { standingOf, type Standing } from './standings'

type Party = AgreementSummary['parties'][number]
export type Partner = Party & { key: string; href: string }
export type BondShown = {
  key: string
  number: number
  title: string
  href: string
  standing: Standing
  status: AgreementSummary['status']['status']
  partners: Partner[]
}

/** More names make no picture; the table has all. */
const mostPartners = 30

/** A country, those it has agreements with, and the agreements between them; nothing without any. */
export function AgreementNetwork({
  country,
  agreements,
  addressOf,
}: {
  country: { id: number; name: string }
  agreements: AgreementSummary[]
  /** Of the page on a party and the country. */
  addressOf: (party: Party) => string
}) {
  const bonds = agreements.map((agreement, index): BondShown => ({
    key: agreement.slug,
    number: index + 1,
    title: agreement.shortTitle,
    href: `/agreements/${agreement.slug}`,
    standing: standingOf(agreement.status.status),
    status: agreement.status.status,
    partners: agreement.parties
      .filter(({ id }) => id !== country.id)
      .map((party) => ({ ...party, key: String(party.id), href: addressOf(party) })),
  }))
  const { shown, more } = partnersOf(bonds)
  const network = layNetwork(
    country.name,
    shown,
    bonds.map(({ key, partners }) => ({ key, with: partners.map((partner) => partner.key) })),
  )
  return (
    <div className="grid gap-x-10 gap-y-4 lg:grid-cols-12">
      <div className="flex flex-col gap-2 lg:col-span-7">
        <NetworkDrawing country={country.name} network={network} bonds={bonds} partners={shown} />
        {more > 0 && (
          <p className="font-sans text-xs text-muted">
            {shown.length} of {shown.length + more} parties are drawn, those with most agreements;
            the table has all.
          </p>
        )}
      </div>
      <div className="lg:col-span-5">
        <NetworkTable bonds={bonds} country={country.name} />
      </div>
    </div>
  )
}

/** Those with most agreements, by name. */
function partnersOf(bonds: BondShown[]): { shown: Partner[]; more: number } {
  const counts = new Map<string, number>()
  for (const { partners } of bonds) {
    for (const { key } of partners) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const byName = [
    ...new Map(bonds.flatMap(({ partners }) => partners).map((one) => [one.key, one])).values(),
  ].toSorted((a, b) => a.name.localeCompare(b.name))
  const most = byName
    .toSorted((a, b) => counts.get(b.key)! - counts.get(a.key)!)
    .slice(0, mostPartners)
  return {
    shown: byName.filter((partner) => most.includes(partner)),
    more: byName.length - most.length,
  }
}
