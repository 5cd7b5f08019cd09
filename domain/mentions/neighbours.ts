import { joined, opensSentence, type Word } from './words'

const plain = new Set(
  `a an and as at after all amid an before both but by during for from he her his if in into its it
  meanwhile more most near no not of on or our out over s she since so some such than that the their
  then there these they this those through to under until up was we were what when where which while
  who with within without yesterday today earlier however also via per sources former late new old
  north south east west northern southern eastern western central upper lower greater inner outer
  northeast northwest southeast southwest northeastern northwestern southeastern southwestern
  january february march april may june july august september october november december monday
  tuesday wednesday thursday friday saturday sunday only even although though because despite
  neighbouring neighboring republic state kingdom government city province region autonomous
  visiting inside across between against toward towards around outside beyond along`.split(/\s+/),
)

const honorifics = new Set(
  `mr mrs ms miss dr prof professor sir lord lady sheikh sheik shaikh sayyid sayyed seyed seyyed sayed
  imam ayatollah hojatoleslam hujjat emir prince princess king queen sultan crown president premier
  chancellor minister prime foreign defence defense interior deputy vice secretary general gen lt maj
  brig brigadier col colonel capt captain major admiral marshal commander chief ambassador envoy
  spokesman spokesperson spokeswoman adviser advisor senator speaker chairman chairwoman chair leader
  director governor mayor judge justice comrade haj hajji haji mullah mawlawi security national oil
  energy finance trade economy representative special supreme guide pm fm staff taoiseach shah head
  official lawmaker mp senior militia`.split(/\s+/),
)

const extenders = new Set(
  `air airlines airways times post university institute international today news tribune herald daily
  observer bank river valley delta gulf street avenue road bridge hotel stadium fc united weekly
  monitor review gazette journal telegraph press radio tv broadcasting square boulevard insight wire
  mail sun star express`.split(/\s+/),
)

/** Countries whose name is also a given name. */
const givenNames = new Set(['jordan', 'georgia', 'chad', 'israel', 'kenya', 'india', 'cuba'])

export const isHonorific = (word: Word) => honorifics.has(word.normal)
export const isPlain = (word: Word) => plain.has(word.normal)

/**
 * Why a single-word name may mean something else where it stands, or null: a first name before a
 * surname, the beginning of a newspaper's name, a given name.
 * @param known whether the word before belongs to another known name
 */
export function doubtAbout(
  text: string,
  words: Word[],
  at: number,
  { person, known }: { person: boolean; known: boolean },
): string | null {
  const word = words[at]!
  const before = words[at - 1]
  const after = words[at + 1]
  const touches =
    before && joined(text, before, word) && !/\n/.test(text.slice(before.end, word.start))
  if (touches && before.capital && !known && !isPlain(before) && !isHonorific(before)) {
    const opens = opensSentence(text, before)
    const bare = text.slice(before.end, word.start) === ' ' && !/['’]s$/.test(before.raw)
    if (bare && (person || !opens) && before.normal !== 'al') {
      return `“${before.raw}” before it may make it another name`
    }
  }
  if (person || !after || !after.capital || text.slice(word.end, after.start) !== ' ') return null
  if (extenders.has(after.normal) && !/^airport$/.test(words[at + 2]?.normal ?? '')) {
    return `“${after.raw}” after it may make it another name`
  }
  if (
    givenNames.has(word.normal) &&
    !isPlain(after) &&
    !isHonorific(after) &&
    !isInstitution(after)
  ) {
    return `“${word.raw}” is also a given name`
  }
  return null
}

function isInstitution(word: Word): boolean {
  return /^(?:defen[cs]e|foreign|army|parliament|government|police|border|war|air|forces)/.test(
    word.normal,
  )
}
