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
    // What one pair of marks holds is closed to the others.
    rest = rest.replace(pattern, (whole: string, ...found: unknown[]) => {
      const groups = found.at(-1) as { words: string }
      const index = found.at(-3) as number
      // The comma before the closing mark belongs to the sentence around it.
      const words = groups.words.trim().replace(/,$/, '')
      const at = index + whole.indexOf(groups.words, mark)
      if (/[\p{L}\p{N}]/u.test(words))
        quotes.push({ start: start + at, end: start + at + words.length, words })
      return ' '.repeat(whole.length)
    })
  }
  return quotes.toSorted((a, b) => a.start - b.start)
}
