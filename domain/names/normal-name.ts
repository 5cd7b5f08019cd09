// The one normal form in which names are compared and searched, whatever their script. The same
// steps stand in SQL as normal_name() (drizzle/0000_before_tables.sql); a test holds them equal.

/** Marks that are dropped: accents and points of Latin, Cyrillic, Hebrew and Arabic, joiners, apostrophes. */
export const droppedMarks =
  '\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00ad' +
  "'`\u00b4\u02b9-\u02bf\u02c8\u2018-\u201b\u2032\u05f3\u0027"

/** What separates words: ASCII and general punctuation, dashes, Arabic and Hebrew marks, white space. */
export const separators =
  '\t-\r \u0085\u1680\u2028\u2029\u202f\u205f\u0021\u0022\u0023\u0024\u0025\u0026\u0028-\u002f\u003a-\u0040\u005b-\u005f\u007b-\u007e\u00a0\u00a1\u00ab\u00b7\u00bb\u00bf\u05be\u060c\u061b\u061f\u066a-\u066d\u2010-\u2017\u201c-\u201f\u2020-\u2027\u2030\u2031\u2039-\u205e\u3000-\u3002\u30fb'

/** Letters read as one: position by position. */
export const unifiedFrom = 'يىئكهھہةۀەأإآٱؤڤ\u06c0øłđðħıς٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹'
export const unifiedTo = 'یییکههههههااااوفهolddhiσ01234567890123456789'

/** Letters written out as two. */
export const writtenOut: readonly (readonly [string, string])[] = [
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
]

const dropped = new RegExp(`[${droppedMarks}]`, 'g')
const separating = new RegExp(`[${separators}]+`, 'g')
const unified = new Map(
  Array.from(unifiedFrom, (letter, place) => [letter, Array.from(unifiedTo)[place]!]),
)
const unifying = new RegExp(`[${unifiedFrom}]`, 'g')

/**
 * The normal form of a name: compatibility-decomposed, lower case, without marks, variants of a
 * letter as one, words parted by single spaces. Not a transliteration: scripts stay apart.
 */
export function normalName(name: string): string {
  let normal = name.normalize('NFKD').toLowerCase().normalize('NFKD').replace(dropped, '')
  normal = normal.replace(unifying, (letter) => unified.get(letter)!)
  for (const [letter, letters] of writtenOut) normal = normal.replaceAll(letter, letters)
  return normal.replace(separating, ' ').trim()
}
