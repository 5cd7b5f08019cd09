import { articleKinds, type ArticleKind } from '../../domain/articles/vocabulary'

/** An article of the benchmark; the same number gives the same article, whenever it is asked for. */
export type GeneratedArticle = {
  id: number
  kind: ArticleKind
  headline: string
  standfirst: string
  text: string
  publishedAt: Date
  /** Places in lists of countries and agreements, the most frequent first. */
  countries: number[]
  agreement: number | null
}

const syllables = [
  'ba',
  'do',
  'ki',
  'lu',
  'me',
  'na',
  'po',
  'ra',
  'se',
  'ti',
  'vu',
  'za',
  'ko',
  'ni',
]
const newest = Date.parse('2026-10-01T00:00:00Z')
const years = 8

/** The word of a rank: word 0 is the most frequent. */
export function wordOf(rank: number): string {
  let word = ''
  for (let rest = rank + 200; rest > 0; rest = Math.floor(rest / syllables.length))
    word += syllables[rest % syllables.length]
  return `${word}n`
}

export const vocabulary = 30_000

export function generatedArticle(id: number): GeneratedArticle {
  const random = randomFrom(id)
  const words = (count: number) =>
    Array.from({ length: count }, () => wordOf(zipf(random(), vocabulary))).join(' ')
  return {
    id,
    kind: articleKinds[zipf(random(), articleKinds.length)]!,
    headline: words(9),
    standfirst: words(25),
    text: words(270),
    publishedAt: new Date(newest - Math.floor(random() * years * 365.25 * 86_400_000)),
    countries: [...new Set([zipf(random(), 190), zipf(random(), 190)])],
    agreement: random() < 0.8 ? zipf(random(), 10_000) : null,
  }
}

/** A rank below `count`, each half as likely as the one at half its place (Zipf's law). */
function zipf(chance: number, count: number): number {
  return Math.min(count - 1, Math.floor((count + 1) ** chance) - 1)
}

/** Numbers from 0 to 1 that follow from a seed alone (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
