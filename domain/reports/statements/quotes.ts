import type { Paragraph } from '../paragraphs'
import type { Span } from '../report-reading'

/** Words in quotation marks; the span is of the words, without the marks. */
export type Quote = Span & { words: string }

const pairs: [RegExp, number][] = [
  // Agencies mix the marks: “ closed by ".
  [/“(?<words>[^“”"]{1,2000})(?:[”"]|$)/gu, 1],
  [/“(?<words>[^“”]{1,2000})(?:”|$)/gu, 1],
  [/"(?<words>[^"]{1,2000})(?:"|$)/gu, 1],
  [/«(?<words>[^«»]{1,2000})(?:»|$)/gu, 1],
  [/„(?<words>[^„“”]{1,2000})[“”]/gu, 1],
  [
    /(?<![\p{L}\p{N}])[‘'](?<words>[^‘’'\n]{2,300}(?:[’'](?=\p{L})[^‘’'\n]{1,300}){0,8})[’'](?![\p{L}\p{N}])/gu,
    1,
  ],
]

/** The quotations of a paragraph. One left open at its end goes on in the next and ends here. */
export function quotesIn({ text, start }: Paragraph): Quote[] {
  const quotes: Quote[] = []
  let rest = text
  for (const [pattern, mark] of pairs) {
    for (const match of rest.matchAll(pattern)) {
      const words = match.groups!.words!.trim()
      const at = match.index + match[0].indexOf(match.groups!.words!, mark)
      const span = { start: start + at, end: start + at + words.length }
      const inside = quotes.some((one) => one.start <= span.start && span.end <= one.end)
      // What one pair of marks holds is closed to the others.
      rest =
        rest.slice(0, match.index) +
        ' '.repeat(match[0].length) +
        rest.slice(match.index + match[0].length)
      if (words && !inside && /[\p{L}\p{N}]/u.test(words)) quotes.push({ ...span, words })
    }
  }
  return quotes.toSorted((a, b) => a.start - b.start)
}
