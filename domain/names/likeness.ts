import { editDistance } from './edit-distance'
import { foldedName } from './folded-name'
import { normalName } from './normal-name'
import { scriptOf } from './script-of'

/** How a name is like another, in words that a name can follow, and how surely it is the same. */
export type Likeness = { how: string; sure: 'close' | 'possible' }

/** In how far one name may be another, or null. Speaks of names alone, not of who bears them. */
export function likenessOf(one: string, other: string): Likeness | null {
  const [a, b] = [normalName(one), normalName(other)]
  if (!a || !b) return null
  if (a === b) return close('the same name')
  const [wordsA, wordsB] = [a.split(' '), b.split(' ')]
  if (sorted(wordsA) === sorted(wordsB)) return close('the same words in another order')
  if (wordsA.join('') === wordsB.join('')) return close('the same letters, parted otherwise')
  if (scriptOf(one) !== scriptOf(other)) return acrossScripts(one, other)
  return (
    spelling(a, b) ??
    initials(wordsA, wordsB) ??
    initials(wordsB, wordsA) ??
    abbreviation(wordsA, wordsB) ??
    abbreviation(wordsB, wordsA) ??
    sound(one, other, a, b) ??
    part(wordsA, wordsB)
  )
}

/** Two who bear one surname, which is the last word of both; says nothing of single words. */
export function sameSurname(one: string, other: string): boolean {
  const [a, b] = [normalName(one).split(' '), normalName(other).split(' ')]
  if (a.length < 2 || b.length < 2) return false
  const [lastA, lastB] = [a.at(-1)!, b.at(-1)!]
  return lastA.length > 2 && (lastA === lastB || foldedName(lastA) === foldedName(lastB))
}

const close = (how: string): Likeness => ({ how, sure: 'close' })
const possible = (how: string): Likeness => ({ how, sure: 'possible' })
const sorted = (words: string[]) => words.toSorted().join(' ')

/** Sounds of few letters are those of many names: Iran, Aaron, Oran. */
function acrossScripts(one: string, other: string): Likeness | null {
  const [a, b] = [foldedName(one), foldedName(other)]
  if (letters(a) < 3) return null
  if (a === b) {
    const how = 'the same name in another script'
    return letters(a) > 3 ? close(how) : possible(how)
  }
  const most = letters(a) >= 8 ? 1 : 0
  return most && editDistance(a, b, most) <= most
    ? possible('nearly the same name in another script')
    : null
}

/** One letter in five or more, two in nine or more; figures are never a slip: SCR 598, SCR 599. */
function spelling(a: string, b: string): Likeness | null {
  if (a.replaceAll(/\D/g, '') !== b.replaceAll(/\D/g, '')) return null
  const length = Math.min(a.length, b.length)
  const most = length < 5 ? 0 : length < 9 ? 1 : 2
  const distance = most && editDistance(a, b, most)
  if (distance === 1) return close('the same name but for one letter')
  return distance === 2 && most === 2 ? close('the same name but for two letters') : null
}

/** A. Araghchi for Abbas Araghchi: the last word whole, each before it whole or by its first letter. */
function initials(short: string[], long: string[]): Likeness | null {
  if (short.length < 2 || short.length > long.length || short.at(-1) !== long.at(-1)) return null
  if (!short.some((word) => word.length === 1)) return null
  const begins = short.slice(0, -1).every((word, place) => {
    const whole = long[place]!
    return word.length === 1 ? whole.startsWith(word) : whole === word
  })
  return begins ? close('the same name with initials') : null
}

/** KRG for Kurdistan Regional Government; small words may be left out. */
function abbreviation(short: string[], long: string[]): Likeness | null {
  const [letters] = short
  if (short.length > 1 || !letters || letters.length < 2 || long.length < 2) return null
  const first = (words: string[]) => words.map((word) => word[0]).join('')
  const grave = long.filter((word) => !small.has(word))
  return letters === first(long) || letters === first(grave)
    ? possible('the first letters of the name')
    : null
}

const small = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'de', 'la', 'du', 'et'])

/** Araghchi and Araghtchi, Mohammed and Muhammad: one sound, not too far apart in writing. */
function sound(one: string, other: string, a: string, b: string): Likeness | null {
  const heard = foldedName(one)
  const short = letters(heard) < 3 && Math.min(a.length, b.length) < 6
  if (short || heard !== foldedName(other)) return null
  const [joinedA, joinedB] = [a, b].map((text) => sorted(text.split(' ')))
  const most = Math.ceil(Math.min(a.length, b.length) / 3)
  return editDistance(joinedA!, joinedB!, most) <= most
    ? close('the same name in another spelling')
    : null
}

/** Barham Salih and Barham Ahmed Salih: all the words of one, two at least. */
function part(a: string[], b: string[]): Likeness | null {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const whole = short.every((word) => long.includes(word))
  return whole && short.length > 1 ? possible('the same name with more words') : null
}

const letters = (sound: string) => sound.replaceAll(' ', '').length
