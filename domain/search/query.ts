import { normalName } from '../names/normal-name'

/** What was typed into the box, taken apart: words, phrases in quotation marks, words after a minus. */
export type SearchWords = { all: string[]; phrases: string[]; none: string[] }

const longest = 300
const most = 16

/** Takes a search apart; any text has a meaning, and no text is an error. */
export function readSearch(typed: string): SearchWords {
  const words: SearchWords = { all: [], phrases: [], none: [] }
  const text = typed.slice(0, longest)
  const rest = text.replace(/["“”«»]([^"“”«»]+)["“”«»]/gu, (_, phrase: string) => {
    const normal = normalName(phrase)
    if (normal) words.phrases.push(normal)
    return ' '
  })
  for (const piece of rest.split(/\s+/u)) {
    const normal = normalName(piece)
    if (!normal) continue
    if (/^[-−–]\S/u.test(piece)) words.none.push(normal)
    else words.all.push(normal)
  }
  return {
    all: words.all.slice(0, most),
    phrases: words.phrases.slice(0, most),
    none: words.none.slice(0, most),
  }
}
