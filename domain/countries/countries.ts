import data from './countries.json' with { type: 'json' }

export type Country = {
  /** ISO 3166-1 alpha-2, and XK, which its users assigned. */
  code: string
  slug: string
  name: string
  /** How its people and things are called in English: Iranian, Kyrgyz. */
  demonyms: string[]
  names: { value: string; language: string; script: string; kind: string }[]
}

/** The members and observers of the United Nations and Kosovo, under the names in general use. */
export const countries: Country[] = data

const byCode = new Map(countries.map((country) => [country.code, country]))

/** @param code ISO 3166-1 alpha-2 */
export function demonymsOf(code: string): string[] {
  return byCode.get(code)?.demonyms ?? []
}
