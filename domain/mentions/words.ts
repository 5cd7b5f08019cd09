import { normalName, separators } from '../names/normal-name'
import type { Span } from '../reports/report-reading'

/** A word of a text, its normal form, and the other forms under which a name may know it. */
export type Word = Span & { raw: string; normal: string; others: string[]; capital: boolean }

const runs = new RegExp(`[^${separators}]+`, 'gu')
const quoteMarks = /^['‘’ʼ`´]+|['‘’ʼ`´]+$/g
const arabicLetter = /^\p{Script=Arabic}/u

/** The words of a text in their order. Time grows with the text and nothing else. */
export function wordsOf(text: string): Word[] {
  const forms = new Map<string, Pick<Word, 'normal' | 'others' | 'capital'>>()
  const words: Word[] = []
  for (const match of text.matchAll(runs)) {
    const raw = match[0].replace(quoteMarks, '')
    if (raw === '') continue
    let form = forms.get(raw)
    if (!form) forms.set(raw, (form = formsOf(raw)))
    if (form.normal === '') continue
    const start = match.index + match[0].indexOf(raw)
    words.push({ raw, start, end: start + raw.length, ...form })
  }
  return words
}

function formsOf(raw: string) {
  // Beyond this no name goes; the text is no word but stuff.
  if (raw.length > 80) return { normal: '', others: [], capital: false }
  const normal = normalName(raw)
  const others: string[] = []
  const owner = raw.replace(/['’ʼ]s$/iu, '')
  if (owner !== raw) others.push(normalName(owner))
  if (normal === 'el' || normal === 'ul') others.push('al')
  if (arabicLetter.test(normal)) others.push(...withoutPrefixes(normal))
  return { normal, others, capital: /^\p{Lu}/u.test(raw) }
}

/** Arabic writes "and", "in", "to" and the article onto the word. */
function withoutPrefixes(word: string): string[] {
  const forms: string[] = []
  const rest = word.length > 4 && word.startsWith('و') ? word.slice(1) : word
  if (rest !== word) forms.push(rest)
  if (/^[بفك]ال/u.test(rest) && rest.length > 5) forms.push(rest.slice(1))
  else if (/^[بلف]/u.test(rest) && rest.length > 5) forms.push(rest.slice(1))
  if (rest.startsWith('لل') && rest.length > 5) forms.push(`ال${rest.slice(2)}`)
  return forms
}

/** Whether two neighbouring words can belong to one name: a space, a hyphen, the point of an initial. */
export function joined(text: string, left: Word, right: Word): boolean {
  const length = right.start - left.end
  if (length > 3) return false
  if (length === 1 && text.charCodeAt(left.end) === 32) return true
  const gap = text.slice(left.end, right.start)
  return (
    /^(?:[ \u00a0\n]|[-‐‑–—/]| ?[–-] ?|['’] ?)$/u.test(gap) ||
    (/^\. ?$/.test(gap) && (left.raw.length === 1 || /^(?:st|dr|mr|gen)$/i.test(left.raw))) ||
    (gap === ', ' && right.raw.length === 1)
  )
}

/** Whether a word opens a sentence, a line or a quotation. */
export function opensSentence(text: string, word: Word): boolean {
  const before = text.slice(Math.max(0, word.start - 4), word.start)
  return before.trim() === '' || /[.!?:;\n“"«(\]]\s*$/u.test(before)
}
