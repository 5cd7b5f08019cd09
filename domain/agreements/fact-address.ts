/** The facts of the record that have addresses of their own. */
export const factSections = ['claims', 'events', 'acts', 'commitments'] as const
export type FactSection = (typeof factSections)[number]

/** The permanent address of a fact, short and without the agreement's words, which can change. */
export const factAddress = (section: FactSection, id: number) => `/record/${section}/${id}` as const

export type Fact = { section: FactSection; id: number }

/**
 * The page of a fact: that of a commitment stands under its agreement, as of a past day where one is
 * given. A place on the agreement's own page is none of these, as it shows only some facts at once.
 */
export function factPage(agreementSlug: string, { section, id }: Fact, on: string | null = null) {
  if (section !== 'commitments') return factAddress(section, id)
  return `/agreements/${agreementSlug}/commitments/${id}${on ? `?on=${on}` : ''}`
}

/** The key in an address; null: no key ever looks like this. */
export const readFactId = (word: string): number | null =>
  /^[1-9]\d{0,8}$/.test(word) ? Number(word) : null
