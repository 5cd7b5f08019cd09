/** Why something typed is no language tag (BCP 47), or null. */
export function languageFault(typed: string): string | null {
  try {
    Intl.getCanonicalLocales(typed)
    return null
  } catch {
    return `“${typed}” is no language tag. Write en, ar, fa, ckb, ku-Latn.`
  }
}

/** Languages of the record, for suggestions. */
export const languages: readonly (readonly [string, string])[] = [
  ['en', 'English'],
  ['ar', 'Arabic'],
  ['fa', 'Persian'],
  ['ckb', 'Central Kurdish'],
  ['ku', 'Kurdish'],
  ['tr', 'Turkish'],
  ['he', 'Hebrew'],
  ['ru', 'Russian'],
  ['uk', 'Ukrainian'],
  ['hy', 'Armenian'],
  ['az', 'Azerbaijani'],
  ['ka', 'Georgian'],
  ['el', 'Greek'],
  ['am', 'Amharic'],
  ['ti', 'Tigrinya'],
  ['zh', 'Chinese'],
  ['fr', 'French'],
  ['es', 'Spanish'],
  ['de', 'German'],
]
