/** The addresses to which an agreement's page leads, all as of the day it shows. */
export function addressesOf(slug: string, asOf: string | null) {
  const path = `/agreements/${slug}`
  const day = asOf ? `on=${asOf}` : null
  const query = (...parts: (string | null)[]) => {
    const given = [day, ...parts].filter(Boolean).join('&')
    return given ? `?${given}` : ''
  }
  return {
    agreement: `${path}${query()}`,
    commitment: (id: number) => `${path}/commitments/${id}${query()}`,
    claims: (id: number, before: string) =>
      `${path}/commitments/${id}${query(`before=${before}`)}#claims`,
    ledger: (page: number) => `${path}${query(page > 1 ? `commitments=${page}` : null)}#ledger`,
    articles: (before: string) => `${path}${query(`before=${before}`)}#articles`,
  }
}
