import type { PreparedWorld } from '../../mentions/name-index'
import { absoluteDates } from '../dates/absolute-dates'
import type { Layout } from '../layout'
import { outletNamed } from '../outlets'
import type { Paragraph } from '../paragraphs'
import type { Finding, ReportReading } from '../report-reading'
import { datelineIn, type Dateline } from './dateline'

type Header = Pick<
  ReportReading,
  'published' | 'headline' | 'standfirst' | 'byline' | 'outlet' | 'dateline'
> & {
  body: Paragraph[]
}

/**
 * Tells headline, standfirst, dateline and body apart, and picks the published line and outlet.
 * @param today ISO day before which a date without a year must lie; null where nobody knows
 */
export function readHeader(
  paragraphs: Paragraph[],
  layout: Layout,
  prepared: PreparedWorld,
  today: string | null,
): Header {
  const first = splitEmbedded(paragraphs, prepared)
  const at = first.slice(0, 8).findIndex(({ text, start }) => datelineIn(text, start, prepared))
  const dateline = at < 0 ? null : datelineIn(first[at]!.text, first[at]!.start, prepared)!
  const head = at < 0 ? headWithoutDateline(first) : first.slice(0, at)
  const body = first.slice(head.length).map((paragraph, index) =>
    dateline && index === 0
      ? {
          ...paragraph,
          start: dateline.end,
          text: paragraph.text.slice(dateline.end - paragraph.start),
        }
      : paragraph,
  )
  const [headline, ...below] = head
  const title = headline ? withoutOutlet(headline, prepared) : null
  return {
    published: publishedFrom(layout, dateline, paragraphs, today),
    headline:
      title && headline
        ? {
            value: title.words,
            spans: [{ start: headline.start, end: headline.start + title.words.length }],
            because: 'the first line that is none of the others',
            certainty: at < 0 ? 'likely' : 'certain',
          }
        : null,
    standfirst: below.length
      ? {
          value: below.map(({ text }) => text).join(' '),
          spans: below.map(({ start, end }) => ({ start, end })),
          because: 'it stands between the headline and the first paragraph',
          certainty: 'likely',
        }
      : null,
    ...bylineAndOutlet(layout, dateline, title?.outlet ?? null),
    dateline: dateline && {
      value: { words: dateline.words, placeIds: dateline.placeIds },
      spans: [{ start: dateline.wordsStart, end: dateline.wordsStart + dateline.words.length }],
      because: `“${dateline.words}” opens the first paragraph`,
      certainty: dateline.placeIds.length ? 'certain' : 'likely',
    },
    body,
  }
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

/** Without a dateline the headline is a first line that does not end as a sentence does. */
function headWithoutDateline(paragraphs: Paragraph[]): Paragraph[] {
  const [first, second, third] = paragraphs
  if (!first || !second || first.text.length > 220 || isSentence(first.text)) return []
  const standfirst = third && second.text.length < 320 && !isSentence(second.text)
  return standfirst ? [first, second] : [first]
}

const isSentence = (words: string) =>
  /[.؟。]["”’»)]?$/u.test(words) && !/\b(?:U\.S|U\.N|Inc|Co)\.$/.test(words)

/** "… agreement | Reuters": the outlet after the headline. */
function withoutOutlet(
  { text }: Paragraph,
  prepared: PreparedWorld,
): { words: string; outlet: string | null } {
  const match = /^(?<words>.{10,}?)\s+[|–—-]\s+(?<outlet>[^|–—]{2,40})$/u.exec(text.slice(0, 400))
  const outlet = match ? outletNamed(match.groups!.outlet!, prepared) : null
  return outlet ? { words: match!.groups!.words!, outlet } : { words: text, outlet: null }
}

function bylineAndOutlet(layout: Layout, dateline: Dateline | null, titleOutlet: string | null) {
  const people = layout.bylines.find(({ byline, outlet }) => byline !== outlet)
  const line = people ?? layout.bylines[0]
  const byline: Finding<string> | null = line
    ? {
        value: line.byline,
        spans: [line.line],
        because: line.because,
        certainty: line.labelled ? 'certain' : 'likely',
      }
    : null
  const named = layout.bylines.find(({ outlet }) => outlet)
  const outlet: Finding<string> | null = named
    ? { value: named.outlet!, spans: [named.line], because: named.because, certainty: 'certain' }
    : dateline?.outlet
      ? {
          value: dateline.outlet,
          spans: [dateline],
          because: 'the dateline names it',
          certainty: 'certain',
        }
      : titleOutlet
        ? {
            value: titleOutlet,
            spans: [],
            because: 'it stands after the headline',
            certainty: 'likely',
          }
        : null
  return {
    byline: byline && { ...byline, spans: byline.spans.map(({ start, end }) => ({ start, end })) },
    outlet: outlet && { ...outlet, spans: outlet.spans.map(({ start, end }) => ({ start, end })) },
  }
}

function publishedFrom(
  layout: Layout,
  dateline: Dateline | null,
  paragraphs: Paragraph[],
  today: string | null,
): ReportReading['published'] {
  const lines = layout.published.toSorted(
    (a, b) => Number(a.updated) - Number(b.updated) || rank(b) - rank(a),
  )
  const [line] = lines
  if (line) {
    const { start, end } = line.line
    return {
      value: line.value,
      spans: [{ start, end }],
      because: line.because,
      certainty: line.updated ? 'likely' : line.certainty,
    }
  }
  if (!dateline?.day) return null
  const spans = [{ start: dateline.start, end: dateline.end }]
  const [written] = absoluteDates(dateline.day, null).filter(({ precision }) => precision === 'day')
  if (written)
    return {
      value: { on: written.on, precision: 'day', time: null, zone: null },
      spans,
      because: 'the dateline gives the day',
      certainty: 'likely',
    }
  const latest = today ?? latestYear(paragraphs)
  const [guess] = latest ? absoluteDates(dateline.day, latest) : []
  if (!guess) return null
  return {
    value: { on: guess.on, precision: 'day', time: null, zone: null },
    spans,
    because: `the dateline gives “${dateline.day}” without a year: the latest one before ${latest}`,
    certainty: 'unsure',
  }
}

const rank = ({ certainty, value }: Layout['published'][number]) =>
  (certainty === 'certain' ? 2 : 0) + (value.time ? 1 : 0)

function latestYear(paragraphs: Paragraph[]): string | null {
  const days = paragraphs
    .slice(0, 60)
    .flatMap(({ text }) => absoluteDates(text, null).map(({ on }) => on))
  const latest = days.toSorted().at(-1)
  return latest ? `${latest.slice(0, 4)}-12-31` : null
}
