import type { Paragraph } from '../paragraphs'
import type { Span } from '../report-reading'

/** Words in quotation marks; the span is of the words, without the marks. */
export type Quote = Span & { words: string }

const pairs: [RegExp, number][] = [
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
  for (const [pattern, mark] of pairs) {
    for (const match of text.matchAll(pattern)) {
      const words = match.groups!.words!.trim()
      const at = match.index + match[0].indexOf(match.groups!.words!, mark)
      const span = { start: start + at, end: start + at + words.length }
      const inside = quotes.some((one) => one.start <= span.start && span.end <= one.end)
      if (words && !inside && /[\p{L}\p{N}]/u.test(words)) quotes.push({ ...span, words })
    }
  }
  return quotes.toSorted((a, b) => a.start - b.start)
}
