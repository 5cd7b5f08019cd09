/** Scripts a name on record may be written in (ISO 15924), with their names and letters. */
const scripts = [
  ['Latn', 'Latin', /\p{Script=Latin}/gu],
  ['Arab', 'Arabic', /\p{Script=Arabic}/gu],
  ['Cyrl', 'Cyrillic', /\p{Script=Cyrillic}/gu],
  ['Hebr', 'Hebrew', /\p{Script=Hebrew}/gu],
  ['Grek', 'Greek', /\p{Script=Greek}/gu],
  ['Armn', 'Armenian', /\p{Script=Armenian}/gu],
  ['Geor', 'Georgian', /\p{Script=Georgian}/gu],
  ['Ethi', 'Ethiopic', /\p{Script=Ethiopic}/gu],
  ['Deva', 'Devanagari', /\p{Script=Devanagari}/gu],
  ['Beng', 'Bengali', /\p{Script=Bengali}/gu],
  ['Thai', 'Thai', /\p{Script=Thai}/gu],
  ['Hang', 'Hangul', /\p{Script=Hangul}/gu],
  ['Jpan', 'Japanese', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Hani', 'Han', /\p{Script=Han}/gu],
] as const

export const scriptCodes = scripts.map(([code]) => code)
export const scriptNames: readonly (readonly [string, string])[] = scripts.map(([code, name]) => [
  code,
  name,
])

/** The script most letters of a name are in (ISO 15924), or null where it has none we know. */
export function scriptOf(name: string): string | null {
  let best: { code: string; count: number } | null = null
  for (const [code, , letters] of scripts) {
    const count = name.match(letters)?.length ?? 0
    if (count > (best?.count ?? 0)) best = { code, count }
  }
  return best?.code ?? null
}
