import { normalName } from '../names/normal-name'

/** A piece of a byline: a name that signs, or what stands between two. */
export type BylinePart = { text: string; isName: boolean }

/** Between two who sign; "King, Jr." is one of them. */
const between = /(\s*[,;،؛](?!\s*(?:Jr|Sr)\b)\s*(?:and\s+)?|\s+(?:and|with|&)\s+)/

/** The pieces of a byline in their order; joined, they are the byline. */
export function readByline(byline: string): BylinePart[] {
  const by = /^\s*(?:by\s+)?/i.exec(byline)![0]
  const parts = byline.slice(by.length).split(between)
  return [by, ...parts].flatMap((text, index) =>
    text === '' ? [] : { text, isName: index % 2 === 1 && normalName(text) !== '' },
  )
}

/** Who signs a byline, each once however it is spelt. */
export function namesIn(byline: string): string[] {
  const names = readByline(byline).flatMap(({ text, isName }) => (isName ? text.trim() : []))
  const known = names.map(normalName)
  return names.filter((_, place) => known.indexOf(known[place]!) === place)
}
