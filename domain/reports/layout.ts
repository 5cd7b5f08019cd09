import type { PreparedWorld } from '../mentions/name-index'
import { alsoReadIn, boilerplateIn } from './header/boilerplate'
import { pictureIn, type PictureLine } from './header/picture'
import { publishedIn, type PublishedLine } from './header/published'
import { bylineIn, type BylineLine } from './header/byline'
import { linesOf, type Line } from './lines'
import type { Span } from './report-reading'

/** What each line of a report is; lines of the body keep their order. */
export type Layout = {
  published: (PublishedLine & { line: Line })[]
  bylines: (BylineLine & { line: Line })[]
  pictures: (PictureLine & { line: Line })[]
  alsoRead: { words: string; span: Span; label: string }[]
  dropped: { line: Line; why: string }[]
  rest: Line[]
}

/**
 * Sorts the lines of a report by what they are. Only short lines near the top can be published
 * lines and bylines; what remains is headline, standfirst and body.
 * @param headline the page's own headline, where it has one: what stands above it is its menu
 */
export function layoutOf(
  text: string,
  prepared: PreparedWorld,
  headline: string | null = null,
): Layout {
  const layout: Layout = {
    published: [],
    bylines: [],
    pictures: [],
    alsoRead: [],
    dropped: [],
    rest: [],
  }
  const lines = linesOf(text)
  const noise = remembered(boilerplateIn)
  let listing: string | null = null
  let listed = 0
  const top = headline ? lines.findIndex(({ text: words }) => words === headline) : -1
  for (const line of lines) {
    if (line.index < top && !publishedIn(line.text) && !bylineIn(line.text, prepared)) {
      layout.dropped.push({ line, why: 'a line above the headline of the page' })
      continue
    }
    if (listing && listed < 8 && isListed(line)) {
      listed += 1
      layout.alsoRead.push({
        words: line.text.replace(/^[•*·–-]\s*/u, ''),
        span: line,
        label: listing,
      })
      continue
    }
    listing = null
    const also = alsoReadIn(line.text)
    if (also) {
      if (also.rest)
        layout.alsoRead.push({
          words: also.rest,
          span: spanOfRest(line, also.rest),
          label: also.label,
        })
      else {
        listing = also.label
        listed = 0
      }
      layout.dropped.push(...(also.rest ? [] : [{ line, why: 'a heading over related stories' }]))
      continue
    }
    const why = noise(line.text)
    if (why) layout.dropped.push({ line, why })
    else if (!readHeader(line, lines.length, layout, prepared)) layout.rest.push(line)
  }
  return layout
}

function readHeader(line: Line, count: number, layout: Layout, prepared: PreparedWorld): boolean {
  const early = line.index < 25
  const late = line.index > count - 8
  const published = early || late ? publishedIn(line.text) : null
  if (published) {
    layout.published.push({ ...published, line })
    return true
  }
  const picture = pictureIn(line.text, layout.published[0]?.value.on ?? null)
  if (picture) {
    layout.pictures.push({ ...picture, line })
    return true
  }
  const byline = early || late ? bylineIn(line.text, prepared) : null
  // The first line is the headline even where it could be a name.
  if (byline && (layout.rest.length > 0 || byline.labelled || byline.outlet)) {
    layout.bylines.push({ ...byline, line })
    return true
  }
  return false
}

/** A short line without an end, close under the heading: one more of the related stories. */
function isListed(line: Line): boolean {
  if (/^[•*·–-]\s/u.test(line.text)) return line.text.length < 200
  return line.text.length < 140 && !/[.!?…:”"]$/u.test(line.text)
}

function spanOfRest(line: Line, rest: string): Span {
  const start = line.start + line.text.lastIndexOf(rest)
  return { start, end: start + rest.length }
}

/** Asked the same thing again, answers from memory: pasted lists repeat their lines. */
function remembered<T>(answer: (words: string) => T): (words: string) => T {
  const answers = new Map<string, T>()
  return (words) => {
    if (!answers.has(words)) answers.set(words, answer(words))
    return answers.get(words)!
  }
}
