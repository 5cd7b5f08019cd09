/**
 * The addresses to which an agreement's page leads, all as of the day it shows.
 * @param recorded the moment whose version it shows, as its address has it; null: it is no cited one
 */
export function addressesOf(slug: string, asOf: string | null, recorded: string | null = null) {
  const path = `/agreements/${slug}`
  const day = asOf ? `on=${asOf}` : null
  const version = recorded ? `recorded=${recorded}` : null
  const query = (...parts: (string | null)[]) => {
    const given = [day, ...parts].filter(Boolean).join('&')
    return given ? `?${given}` : ''
  }
  return {
    on: (other: string) => `${path}?${[`on=${other}`, version].filter(Boolean).join('&')}`,
    agreement: `${path}${query()}`,
    commitment: (id: number) => `${path}/commitments/${id}${query()}`,
    claims: (id: number, before: string) =>
      `${path}/commitments/${id}${query(`before=${before}`)}#claims`,
    sources: `${path}/sources${query()}`,
    ledger: (page: number) =>
      `${path}${query(version, page > 1 ? `commitments=${page}` : null)}#ledger`,
    articles: (before: string) => `${path}${query(version, `before=${before}`)}#articles`,
  }
}
