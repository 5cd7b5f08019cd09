import { normalName } from './normal-name'

// The sound of a name in Latin consonants, so that spellings and scripts meet: Araghchi, Araqchi and
// عراقچی. The same steps stand in SQL as folded_name() (drizzle/0011_merged_entities.sql); a test
// holds them equal. Coarse on purpose: it finds who may be meant, domain/names/likeness.ts judges.

/** Kurdish vowels, and letters for v and w, which other spellings leave out or write as vowels. */
export const unheard = 'ەێۆۊڤ'

/** Groups of letters that stand for one sound, longest first, each with that sound. */
export const groupsOfLetters: readonly (readonly [string, string])[] = [
  ['tch', 'k'],
  ['sch', 's'],
  ['ch', 'k'],
  ['sh', 's'],
  ['kh', 'h'],
  ['gh', 'k'],
  ['zh', 'k'],
  ['dj', 'k'],
  ['ph', 'f'],
  ['th', 's'],
  ['dh', 'd'],
  ['x', 'ks'],
  ['щ', 'sk'],
  ['ц', 'ds'],
  ['ξ', 'ks'],
  ['ψ', 'bs'],
  ['צ', 'ds'],
  ['ץ', 'ds'],
]

const letters: readonly (readonly [string, string])[] = [
  ['b', 'pبپпбπבפף'],
  ['d', 'tzتطدذضظزтдзτδζטדזת'],
  ['f', 'فфφ'],
  ['h', 'حخهхχהח'],
  ['k', 'cgjqجچغقكگکژкгґчжκγקכךג'],
  ['l', 'لڵлλל'],
  ['m', 'مмμמם'],
  ['n', 'نнνנן'],
  ['r', 'رڕрρר'],
  ['s', 'سصثشсшσθסש'],
]

/** Letters that are heard as one: position by position. Vowels have none, and fall away. */
export const heardFrom = letters.map(([, alike]) => alike).join('')
export const heardTo = letters.map(([sound, alike]) => sound.repeat(alike.length)).join('')
export const vowels = 'aeiouywvاآویعאויעаеёиіїйоуыэюяєўвъьαεηιουωβ'

const heard = new Map(Array.from(heardFrom, (letter, place) => [letter, heardTo[place]!]))
const removed = new RegExp(`[${unheard}]`, 'g')
const silent = new RegExp(`[${vowels}]`, 'g')

/**
 * The sound of a name: its words without articles and vowels, in the order of the alphabet. A name
 * of vowels alone stays as its normal form.
 */
export function foldedName(name: string): string {
  const normal = normalName(name.replace(removed, ''))
  let sound = normal.replace(/(^| )(?:al|el) /g, ' ').replace(/(^| )ال(?=[^ ]{3})/g, ' ')
  for (const [group, one] of groupsOfLetters) sound = sound.replaceAll(group, one)
  sound = Array.from(sound, (letter) => heard.get(letter) ?? letter).join('')
  sound = sound
    .replace(silent, '')
    .replace(/h+(?= |$)/g, '')
    .replace(/([^ ])\1+/g, '$1')
  const words = sound.split(' ').filter(Boolean)
  return words.length ? words.toSorted(byCode).join(' ') : normal
}

/** As the database sorts bytes, not as a language sorts words. */
const byCode = (a: string, b: string) => (a < b ? -1 : Number(a > b))
