/** A name and the words that stand for it in a text. */
export type Linkable = { key: string; words: string[] }
export type Piece = { text: string; key: string | null }

/**
 * Cuts texts into pieces so that the first occurrence of each name can be linked; keeps count over
 * all the texts it is asked for. Longer words win over shorter ones; only whole words count.
 */
export function nameLinker(names: Linkable[]): (text: string) => Piece[] {
  const keys = new Map(names.flatMap(({ key, words }) => words.map((one) => [one, key] as const)))
  const words = [...keys.keys()].filter(Boolean).toSorted((a, b) => b.length - a.length)
  if (words.length === 0) return (text) => [{ text, key: null }]
  const any = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${words.map(escaped).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  )
  const linked = new Set<string>()
  return (text) => {
    const pieces: Piece[] = []
    let at = 0
    for (const match of text.matchAll(any)) {
      const key = keys.get(match[0])!
      if (linked.has(key)) continue
      linked.add(key)
      if (match.index > at) pieces.push({ text: text.slice(at, match.index), key: null })
      pieces.push({ text: match[0], key })
      at = match.index + match[0].length
    }
    if (at < text.length) pieces.push({ text: text.slice(at), key: null })
    return pieces
  }
}

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
