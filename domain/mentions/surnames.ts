import type { KnownEntity } from '../reports/known-world'
import type { Finding, Mention } from '../reports/report-reading'
import { normalName } from '../names/normal-name'
import type { PreparedWorld } from './name-index'
import { doubtAbout } from './neighbours'
import { joined, type Word } from './words'

/**
 * Finds people by their surname alone, where their full name stands in the text too.
 * @param full where each person's full name stands first
 */
export function surnamesOf(
  text: string,
  words: Word[],
  taken: Uint8Array,
  full: Map<number, number>,
  { entities }: PreparedWorld,
): Finding<Mention>[] {
  const people = new Map<string, KnownEntity[]>()
  for (const id of full.keys()) {
    const person = entities.get(id)!
    const country = entities.get(person.countryId ?? -1)?.slug ?? ''
    for (const surname of shortNamesOf(person, calledByForename.has(country))) {
      people.set(surname, [...(people.get(surname) ?? []), person])
    }
  }
  const found: Finding<Mention>[] = []
  for (let at = 0; at < words.length; at++) {
    if (taken[at] === 1) continue
    const word = words[at]!
    if (!word.capital && !/^[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(word.normal)) continue
    const bearers = [word.normal, ...word.others].map((form) => people.get(form)).find(Boolean)
    if (!bearers) continue
    const from = belongsTo(text, words[at - 1], word, bearers) ? at - 1 : at
    const known = taken[from - 1] === 1 || isForename(words[from - 1], bearers)
    const doubt = doubtAbout(text, words, from, { person: true, known })
    found.push(finding(text, words, from, at, bearers, doubt, full))
  }
  return found
}

/** Whether the word before is part of the surname: the article of "al-Araji", the first of two names with a hyphen. */
function belongsTo(
  text: string,
  before: Word | undefined,
  word: Word,
  bearers: KnownEntity[],
): boolean {
  if (!before || !joined(text, before, word)) return false
  if (before.normal === 'al') return true
  return (
    text.slice(before.end, word.start) === '-' &&
    bearers.every(({ name }) => normalName(name).split(' ').includes(before.normal))
  )
}

const isForename = (word: Word | undefined, bearers: KnownEntity[]) =>
  word !== undefined && bearers.some(({ name }) => normalName(name).split(' ')[0] === word.normal)

function finding(
  text: string,
  words: Word[],
  from: number,
  to: number,
  bearers: KnownEntity[],
  doubt: string | null,
  full: Map<number, number>,
): Finding<Mention> {
  const last = words[to]!
  const end = last.end - (/['’ʼ]s$/iu.exec(last.raw)?.[0].length ?? 0)
  const span = { start: words[from]!.start, end }
  const shown = text.slice(span.start, span.end)
  const [person] = bearers
  if (doubt || bearers.length > 1) {
    return {
      value: {
        words: shown,
        entityId: null,
        candidateIds: bearers.map(({ id }) => id),
        by: 'surname',
      },
      spans: [span],
      because:
        doubt ?? `“${shown}” is the surname of ${bearers.map(({ name }) => name).join(' and ')}`,
      certainty: 'unsure',
    }
  }
  const later = full.get(person!.id)! > span.start
  return {
    value: { words: shown, entityId: person!.id, candidateIds: [], by: 'surname' },
    spans: [span],
    because: `the surname of ${person!.name}, whose full name stands ${later ? 'below' : 'above'}`,
    certainty: later ? 'likely' : 'certain',
  }
}

/** Where the second name is the father's and people go by their own. */
const calledByForename = new Set(['ethiopia', 'eritrea', 'iceland'])

/** The last word of each spelling; the first where people are called by it. */
function shortNamesOf({ names, name }: KnownEntity, byForename: boolean): Set<string> {
  const surnames = new Set<string>()
  for (const spelling of [name, ...names.map(({ value }) => value)]) {
    const parts = normalName(spelling).split(' ')
    const last = parts.at(byForename ? 0 : -1)!
    if (last.length < 3 || (parts.length < 2 && !names.some(({ value }) => value === spelling)))
      continue
    surnames.add(last)
  }
  return surnames
}
