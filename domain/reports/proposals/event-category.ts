import type { EventCategory } from '../../agreements/vocabulary'
import type { Sentence } from '../statements/sentences'

/** Words that tell what a sentence reports; the first that fits counts. */
const categories: [EventCategory, RegExp][] = [
  [
    'use-of-force',
    /\b(?:air ?strikes?|missiles?|drones?|shell(?:ed|ing)|bomb(?:ed|ing|ardment)|struck|attacked|raid(?:ed|s)?|clash(?:es|ed)|fired (?:on|at)|opened fire|killed)\b/gi,
  ],
  ['alleged-violation', /\bviolat(?:ed|es|ion|ions|ing)\b|\bbreach(?:ed|es)?\b/gi],
  ['signature', /\b(?:signed|sign|inked|initialled|signing (?:of|ceremony))\b/gi],
  [
    'verification',
    /\b(?:inspect(?:ed|ion)|verif(?:ied|ication)|monitor(?:ed|ing) (?:team|mission|visit)|field visit|toured)\b/gi,
  ],
  [
    'implementation',
    /\b(?:relocat(?:ed|ion)|evacuat(?:ed|ion)|disarm(?:ed|ament)|withdr(?:ew|awn|awal)|handed over|dismantl(?:ed|ing)|deployed|halted|suspended|pulled out|reopened|resum(?:ed|ption)|exchanged prisoners|transferred|entered into force|took effect|ratified|approved|carried out|completed)\b/gi,
  ],
  ['mediation', /\b(?:mediat(?:ed|ion|ing)|brokered|good offices)\b/gi],
  ['negotiation', /\b(?:negotiat(?:ed|ions?|ing)|round of talks|talks (?:on|over|aimed))\b/gi],
  [
    'meeting',
    /(?<!\b(?:be|been|being|is|are|was|were|not|deadline|deadlines) )\b(?:met|meets|meeting|talks|held (?:a )?(?:talks|meeting)|hosted|received|visit(?:ed|s)?|summit|session|arrived in|press conference|phone call|telephone conversation|welcomed)\b/gi,
  ],
  [
    'statement',
    /\bstatement (?:released|issued|published|by|from|carried)|\b(?:issued|released|published) a (?:joint )?statement\b/gi,
  ],
]
/** What parts one matter of a sentence from the next. */
const partings =
  /,\s(?=according to|saying|adding|during|(?:\p{L}+ ){0,2}after|following|while|who|which|where|(?:\p{L}+ ){0,2}before|[^,.]{3,60}? (?:said|says|reported|reports|announced|stated|told|wrote)\b)|(?<=\b(?:said|says|stated|announced|added|noted|claimed|told|warned|stressed|confirmed)\b[^,]{0,40})\s(?=that\s)/giu

/** The words around the date: "according to a statement released … on Monday" is its own matter. */
export function clauseAround({ text, start }: Sentence, at: number): { words: string; at: number } {
  const place = at - start
  let from = 0
  for (const match of text.matchAll(partings)) {
    if (match.index + match[0].length <= place) from = match.index + match[0].length
    else return { words: text.slice(from, match.index), at: place - from }
  }
  return { words: text.slice(from), at: place - from }
}

/**
 * The category whose words stand nearest the date; in the same place, the first of the list. In
 * "on Wednesday reviewed the accord they signed in March" the signature is no matter of Wednesday.
 * @param others where other dates stand
 */
export function categoryOf(
  { words, at }: { words: string; at: number },
  others: number[],
): EventCategory | null {
  if (/according to a (?:joint )?statement|in a (?:joint )?statement/i.test(words))
    return 'statement'
  let best: { category: EventCategory; distance: number } | null = null
  for (const [category, pattern] of categories) {
    for (const match of words.matchAll(pattern)) {
      const from = (place: number) =>
        Math.min(Math.abs(match.index - place), Math.abs(match.index + match[0].length - place))
      const distance = from(at)
      if (others.some((other) => from(other) < distance)) continue
      if (!best || distance < best.distance - 25) best = { category, distance }
    }
  }
  return best?.category ?? null
}
