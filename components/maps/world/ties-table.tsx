import type { Ties, TiedCountry } from '@/domain/countries/ties'

const unfolded = 12

/** Who has agreements with whom, as a table. */
export function TiesTable({
  countries,
  ties,
  pairAddress,
}: Ties & {
  /** Of the page on two countries. */
  pairAddress: (a: string, b: string) => string
}) {
  return (
    <details className="font-sans text-sm">
      <summary className="w-fit hover:text-seal">The map as a table</summary>
      <table className="mt-2 w-full max-w-3xl">
        <caption className="sr-only">
          Countries with agreements on record, how many each has and with whom
        </caption>
        <thead>
          <tr className="border-b border-rule text-left text-xs">
            <th scope="col" className="py-1.5 pe-4 font-semibold">
              Country
            </th>
            <th scope="col" className="py-1.5 pe-4 text-right font-semibold">
              Agreements
            </th>
            <th scope="col" className="py-1.5 font-semibold">
              With
            </th>
          </tr>
        </thead>
        <tbody>
          {countries.map(({ id, slug, name, agreements, partners }) => (
            <tr key={slug} className="border-b border-rule align-top">
              <th scope="row" className="py-1.5 pe-4 text-left font-normal">
                <a className="quiet-link" href={`/countries/${slug}`}>
                  {name}
                </a>
              </th>
              <td className="py-1.5 pe-4 text-right figures">{agreements}</td>
              <td className="py-1.5">
                <Partners
                  partners={partners.map((partner) => ({
                    ...partner,
                    href: pairAddress(slug, partner.slug),
                    alone: ties.find(({ a, b }) => isOf(a, b, id, partner.id))?.agreements ?? 0,
                  }))}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

const isOf = (a: TiedCountry, b: TiedCountry, one: number, other: number) =>
  (a.id === one && b.id === other) || (a.id === other && b.id === one)

/** Each with the number of agreements of the two alone. */
function Partners({ partners }: { partners: (TiedCountry & { href: string; alone: number })[] }) {
  const names = partners.map(({ slug, name, href, alone }, index) => (
    <span key={slug}>
      {index > 0 && ', '}
      <a className="quiet-link" href={href}>
        {name}
      </a>
      {alone > 0 && ` (${alone} of the two alone)`}
    </span>
  ))
  if (partners.length <= unfolded) return names
  return (
    <details>
      <summary className="w-fit hover:text-seal">{partners.length} countries</summary>
      {names}
    </details>
  )
}
