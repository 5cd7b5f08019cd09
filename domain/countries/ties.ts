/** A country as a party to agreements. */
export type TiedCountry = { id: number; slug: string; name: string; isoCode: string }
/** A country's part in an agreement. */
export type Part = { agreementId: number; country: TiedCountry }
/** Two countries, by name, and how many agreements are theirs alone. */
export type Tie = { a: TiedCountry; b: TiedCountry; agreements: number }
export type Ties = {
  /** Those with agreements, by name, with the number of them and with how many others. */
  countries: (TiedCountry & { agreements: number; partners: TiedCountry[] })[]
  ties: Tie[]
}

/**
 * Who has agreements with whom.
 * @param parts of every country that is a party
 * @param others the agreements to which somebody who is no country is a party too: they tie no two
 */
export function tiesOf(parts: Part[], others: Set<number>): Ties {
  const members = new Map<number, TiedCountry[]>()
  for (const { agreementId, country } of parts) {
    members.set(agreementId, [...(members.get(agreementId) ?? []), country])
  }
  const known = new Map(parts.map(({ country }) => [country.id, country]))
  const countries = [...known.values()].toSorted(byName).map((country) => {
    const own = [...members.values()].filter((all) => all.some(({ id }) => id === country.id))
    const met = new Map(own.flat().map((one) => [one.id, one]))
    met.delete(country.id)
    return { ...country, agreements: own.length, partners: [...met.values()].toSorted(byName) }
  })
  const ties = new Map<string, Tie>()
  for (const [agreementId, all] of members) {
    const [a, b, ...rest] = all.toSorted(byName)
    if (!a || !b || rest.length > 0 || others.has(agreementId)) continue
    const key = `${a.id}/${b.id}`
    ties.set(key, { a, b, agreements: (ties.get(key)?.agreements ?? 0) + 1 })
  }
  return {
    countries,
    ties: [...ties.values()].toSorted((x, y) => byName(x.a, y.a) || byName(x.b, y.b)),
  }
}

const byName = (a: TiedCountry, b: TiedCountry) => a.name.localeCompare(b.name)
