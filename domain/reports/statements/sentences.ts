import type { Paragraph } from '../paragraphs'
import type { Span } from '../report-reading'

export type Sentence = Span & { text: string; paragraph: number }

const ends = /[.!?؟。…]+["”’»)\]]*(?=\s)/gu
const abbreviation =
  /(?:^|[\s("“])(?:mr|mrs|ms|dr|prof|gen|lt|col|maj|brig|sgt|capt|adm|rep|sen|gov|st|no|vs|jr|sr|inc|co|ltd|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|u\.s|u\.n|u\.k|e\.g|i\.e|a\.m|p\.m|etc|approx|\p{Lu}|art)\.$/iu

/** Longer than this nothing is a sentence that somebody wrote: lists, tables, stuff. */
const longest = 2000

/** The sentences of the paragraphs, with their places in the text. */
export function sentencesOf(paragraphs: Paragraph[]): Sentence[] {
  return paragraphs.flatMap(({ text, start }, paragraph) => {
    const sentences: Sentence[] = []
    let from = 0
    const take = (to: number) => {
      const words = text.slice(from, to)
      const lead = words.length - words.trimStart().length
      const trimmed = words.trim()
      if (trimmed && trimmed.length <= longest) {
        const at = start + from + lead
        sentences.push({ text: trimmed, start: at, end: at + trimmed.length, paragraph })
      }
      from = to
    }
    for (const match of text.matchAll(ends)) {
      const end = match.index + match[0].length
      if (abbreviation.test(text.slice(Math.max(0, end - 12), end))) continue
      if (!/^\s+["“‘«(]?[\p{Lu}\p{Lo}\p{N}]/u.test(text.slice(end, end + 6))) continue
      take(end)
    }
    take(text.length)
    return sentences
  })
}
