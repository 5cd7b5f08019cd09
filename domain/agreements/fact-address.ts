/** The facts of the record that have addresses of their own. */
export const factSections = ['claims', 'events', 'acts', 'commitments'] as const
export type FactSection = (typeof factSections)[number]

/** The permanent address of a fact, short and without the agreement's words, which can change. */
export const factAddress = (section: FactSection, id: number) => `/record/${section}/${id}` as const

/** The key in an address; null: no key ever looks like this. */
export const readFactId = (word: string): number | null =>
  /^[1-9]\d{0,8}$/.test(word) ? Number(word) : null
