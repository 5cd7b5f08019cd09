import { normalName } from '../../names/normal-name'
import type { PreparedWorld } from '../../mentions/name-index'
import type { Layout } from '../layout'
import { outletNamed } from '../outlets'
import type { Paragraph } from '../paragraphs'
import type { Certainty } from '../report-reading'

export type Head = {
  headline: (Paragraph & { words: string; outlet: string | null; certainty: Certainty }) | null
  standfirst: Paragraph[]
  dropped: { line: Paragraph; why: string }[]
}

/**
 * Where the head of a report ends: at its dateline; else at the last byline or published line that
 * stands close under the headline; else after a first line that does not end as a sentence does.
 * @returns the number of paragraphs above the body
 */
export function headLength(paragraphs: Paragraph[], layout: Layout, dateline: number): number {
  if (dateline >= 0) return dateline
  const short = paragraphs.findIndex(({ text }) => text.length >= 350)
  const longest = Math.min(6, short < 0 ? paragraphs.length : short)
  const marks = [
    ...layout.published,
    ...layout.bylines,
    ...(layout.dateline ? [layout.dateline] : []),
  ]
  const above = marks
    .map(({ line }) => paragraphs.filter(({ start }) => start < line.start).length)
    .filter((count) => count <= longest && count < paragraphs.length)
    // A byline below the report marks the end of no head.
    .filter(
      (count) => paragraphs.slice(0, count).filter(({ text }) => isSentence(text)).length <= 2,
    )
  const marked = Math.max(0, ...above)
  if (marked > 0) return marked + (isStandfirst(paragraphs, marked, layout) ? 1 : 0)
  const [first, second, third] = paragraphs
  if (!first || !second || first.text.length > 220 || isSentence(first.text)) return 0
  return third && second.text.length < 320 && !isSentence(second.text) ? 2 : 1
}

/** One short paragraph between the byline and the picture is a standfirst. */
function isStandfirst(paragraphs: Paragraph[], at: number, { pictures }: Layout): boolean {
  const [one, next] = paragraphs.slice(at, at + 2)
  return (
    one !== undefined &&
    next !== undefined &&
    one.text.length <= 130 &&
    !/\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i.test(one.text) &&
    pictures.some(({ line }) => one.end <= line.start && line.end <= next.start)
  )
}

/**
 * Tells headline and standfirst apart. Labels over the headline and the headline said again are
 * dropped.
 * @param given the page's own headline, where it has one
 * @param marked whether something (dateline, byline) says where the head ends
 */
export function readHead(
  paragraphs: Paragraph[],
  given: string | null,
  marked: boolean,
  prepared: PreparedWorld,
): Head {
  const dropped: Head['dropped'] = []
  const lines = [...paragraphs]
  const own = lines.findIndex(({ text }) => text === given)
  for (let count = Math.max(0, own); count > 0; count--)
    dropped.push({ line: lines.shift()!, why: 'a line above the headline of the page' })
  while (
    lines.length > 1 &&
    isLabel(lines[0]!.text) &&
    lines.some(({ text }) => text.length > 30 && !isLabel(text))
  )
    dropped.push({ line: lines.shift()!, why: 'a label over the headline' })
  const [first, ...below] = lines
  if (!first) return { headline: null, standfirst: [], dropped }
  const title = withoutOutlet(first.text, prepared)
  const standfirst = below.filter((line) => {
    const again = normalName(line.text) === normalName(title.words)
    if (again) dropped.push({ line, why: 'the headline again' })
    else if (isLabel(line.text)) dropped.push({ line, why: 'a label under the headline' })
    return !again && !isLabel(line.text)
  })
  const long = title.words.split(/\s+/).length >= 4
  const certain = own >= 0 || (marked && long && standfirst.length === 0)
  return {
    headline: { ...first, ...title, certainty: certain ? 'certain' : 'likely' },
    standfirst,
    dropped,
  }
}

export const isSentence = (words: string) =>
  /[.؟。]["”’»)]?$/u.test(words) && !/\b(?:U\.S|U\.N|Inc|Co)\.$/.test(words)

/** Two or three short words: a section, a place, a button. */
export const isLabel = (words: string) => words.length <= 24 && words.split(/\s+/).length <= 3

/** "… agreement | Reuters": the outlet after the headline. */
function withoutOutlet(
  text: string,
  prepared: PreparedWorld,
): { words: string; outlet: string | null } {
  const match = /^(?<words>.{10,}?)\s+[|–—-]\s+(?<outlet>[^|–—]{2,40})$/u.exec(text.slice(0, 400))
  const outlet = match ? outletNamed(match.groups!.outlet!, prepared) : null
  return outlet ? { words: match!.groups!.words!, outlet } : { words: text, outlet: null }
}
