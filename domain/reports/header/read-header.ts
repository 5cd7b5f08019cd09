import type { PreparedWorld } from '../../mentions/name-index'
import type { Page } from '../html-text'
import type { Layout } from '../layout'
import type { Paragraph } from '../paragraphs'
import type { ReportReading, Span } from '../report-reading'
import { bylineAndOutlet } from './byline-and-outlet'
import { datelineIn, leadOutletIn, type Dateline } from './dateline'
import { headLength, readHead, type Head } from './head'
import { publishedFrom } from './published-from'
import { withoutRuns, withoutTail } from './tail'

type Header = Pick<
  ReportReading,
  'published' | 'headline' | 'standfirst' | 'byline' | 'outlet' | 'dateline'
> & {
  body: Paragraph[]
  dropped: Head['dropped']
}

/**
 * Tells headline, standfirst, dateline and body apart, and picks the published line and outlet.
 * @param page what the source of a page says of itself
 * @param today ISO day before which a date without a year must lie; null where nobody knows
 */
export function readHeader(
  paragraphs: Paragraph[],
  layout: Layout,
  prepared: PreparedWorld,
  page: Page | null,
  today: string | null,
): Header {
  const trimmed = withoutTail(splitEmbedded(paragraphs, prepared))
  const first = trimmed.body
  const at = first.slice(0, 8).findIndex(({ text, start }) => datelineIn(text, start, prepared))
  const inline = at < 0 ? null : datelineIn(first[at]!.text, first[at]!.start, prepared)!
  const dateline = inline ?? alone(layout)
  const length = headLength(first, layout, at)
  const head = readHead(
    first.slice(0, length),
    page?.headline ?? null,
    isMarked(layout, at),
    prepared,
  )
  const { body, lead } = openedBody(first.slice(length), inline, prepared)
  const whole = withoutRuns(body)
  return {
    published: publishedFrom(layout, dateline, paragraphs, page?.published ?? null, today),
    headline: headlineFrom(head),
    standfirst: standfirstFrom(head),
    ...bylineAndOutlet(
      layout,
      { dateline, title: head.headline?.outlet ?? null, lead, site: page?.site ?? null },
      prepared,
    ),
    dateline: dateline && {
      value: { words: dateline.words, placeIds: dateline.placeIds },
      spans: [{ start: dateline.wordsStart, end: dateline.wordsStart + dateline.words.length }],
      because: inline
        ? `“${dateline.words}” opens the first paragraph`
        : `“${dateline.words}” stands alone above the first paragraph`,
      certainty: dateline.placeIds.length ? 'certain' : 'likely',
    },
    body: whole.body,
    dropped: [...head.dropped, ...whole.dropped, ...trimmed.dropped],
  }
}

const isMarked = ({ published, bylines }: Layout, dateline: number) =>
  dateline >= 0 || published.length > 0 || bylines.length > 0

/** A dateline on a line of its own, in the form of one that opens a paragraph. */
function alone({ dateline }: Layout): Dateline | null {
  if (!dateline) return null
  const { line, words, placeIds, outlet } = dateline
  const wordsStart = line.start + line.text.indexOf(words)
  return { start: line.start, end: line.end, words, wordsStart, placeIds, outlet, day: null }
}

/** "Headline TEHRAN, Nov. 12 (Xinhua) -- Text", all on one line, as two paragraphs. */
function splitEmbedded(paragraphs: Paragraph[], prepared: PreparedWorld): Paragraph[] {
  const [first, ...others] = paragraphs
  if (!first || datelineIn(first.text, first.start, prepared)) return paragraphs
  for (const match of first.text.slice(0, 250).matchAll(/(?<=[\p{L}\p{N}”"’?!.] )\p{Lu}{3,}/gu)) {
    const text = first.text.slice(match.index)
    const start = first.start + match.index
    if (!datelineIn(text, start, prepared)?.outlet) continue
    const head = first.text.slice(0, match.index).trimEnd()
    return [
      { ...first, text: head, end: first.start + head.length },
      { ...first, text, start },
      ...others,
    ]
  }
  return paragraphs
}

/** The body without what opens its first paragraph: the dateline, the outlet. */
function openedBody(paragraphs: Paragraph[], dateline: Dateline | null, prepared: PreparedWorld) {
  const [first, ...others] = paragraphs
  if (!first) return { body: [], lead: null }
  const opening = dateline ? null : leadOutletIn(first.text, prepared)
  const length = dateline ? dateline.end - first.start : (opening?.length ?? 0)
  const text = first.text.slice(length)
  const opened: Paragraph = { ...first, start: first.start + length, text }
  const lead = opening && { start: first.start, end: first.start + length, outlet: opening.outlet }
  // A dateline alone in its paragraph leaves nothing.
  return { body: text.trim() === '' ? others : [opened, ...others], lead }
}

function headlineFrom({ headline }: Head): ReportReading['headline'] {
  if (!headline) return null
  const { start, words, certainty } = headline
  return {
    value: words,
    spans: [{ start, end: start + words.length }],
    because:
      certainty === 'certain'
        ? 'the first line that is none of the others'
        : 'the first line that can be one; look at what stands around it',
    certainty,
  }
}

function standfirstFrom({ standfirst }: Head): ReportReading['standfirst'] {
  if (standfirst.length === 0) return null
  const spans: Span[] = standfirst.map(({ start, end }) => ({ start, end }))
  return {
    value: standfirst.map(({ text }) => text).join(' '),
    spans,
    because: 'it stands between the headline and the first paragraph',
    certainty: 'likely',
  }
}
