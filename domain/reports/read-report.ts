import { findMentions, type MentionFinding } from '../mentions/find-mentions'
import type { PreparedWorld } from '../mentions/name-index'
import { newNamesIn } from '../mentions/new-names'
import { normalText } from '../text/normal-text'
import { findAgreement } from './agreement/find-agreement'
import { absoluteDates, type FoundDate } from './dates/absolute-dates'
import { relativeDates } from './dates/relative-dates'
import { readHeader } from './header/read-header'
import { looksLikeHtml, textOfHtml } from './html-text'
import { languageOf } from './language'
import { layoutOf } from './layout'
import { paragraphsOf, type Paragraph } from './paragraphs'
import { findEvents } from './proposals/find-events'
import { findProposals } from './proposals/find-proposals'
import type { Certainty, DateInText, Finding, ReportReading, Span } from './report-reading'
import { findStatements } from './statements/find-statements'
import { sentencesOf } from './statements/sentences'
import { mentionsAt } from './statements/titles'

export type ReportInput = {
  /** As it was pasted: plain text or the source of a page. */
  text: string
  /** The zone the editor gave for the report's clock times, where the text gives none. */
  zone?: string | null
  /** ISO day of the reading, for datelines without a year. */
  today?: string | null
}

/**
 * Reads a report: header, mentions, dates, statements, the agreement meant and what it would add
 * to the record. The same text and the same known world always give the same reading; any text
 * gives one. Time grows with the length of the text.
 */
export function readReport(input: ReportInput, prepared: PreparedWorld): ReportReading {
  const pasted = normalText(input.text)
  const page = looksLikeHtml(pasted) ? textOfHtml(pasted) : null
  const text = page ? normalText(page.text) : pasted
  const layout = layoutOf(text, prepared, page)
  const { body, dropped, ...header } = readHeader(
    paragraphsOf(text, layout.rest),
    layout,
    prepared,
    page,
    input.today ?? null,
  )
  const published = withZone(header.published, input.zone ?? null)
  const told = toldIn(text, header, body)
  const captions = layout.pictures.map(({ line }) => line)
  // "A TASS correspondent reports": the outlet neither acts nor speaks in its own report.
  const isItself = (id: number | null) =>
    id !== null && prepared.entities.get(id)?.name === header.outlet?.value
  const mentions = findMentions(toldIn(text, header, [...body, ...captions]), prepared)
  const dates = datesIn(told, published)
  const places = mentionsAt(mentions).filter(({ entityId }) => !isItself(entityId))
  const statements = findStatements(body, places, published?.value.on ?? null, prepared)
  const head = {
    text: `${header.headline?.value ?? ''} ${header.standfirst?.value ?? ''} ${body[0]?.text ?? ''}`,
    end: body[0]?.end ?? text.length,
  }
  const found = findAgreement(told, head, outside(mentions, captions), dates, published, prepared)
  const meant =
    prepared.world.agreements.find(({ id }) => id === found.agreement?.value.agreementId) ?? null
  const sentences = sentencesOf(body)
  const events = findEvents(sentences, {
    prepared,
    dates,
    lead: peopleOf(places, body[0], prepared),
    mentionsOf: ({ start, end }) => within(places, start, end),
    datelinePlaceId: header.dateline?.value.placeIds[0] ?? null,
    published: published?.value.on ?? null,
    known: meant?.signedOn ?? null,
  })
  return {
    text,
    source: page ? 'html' : 'plain',
    ...languageOf(told.trim() === '' ? text : told.replace(/ {3,}/g, ' ')),
    ...header,
    published,
    pictures: layout.pictures.map(({ value, because, line }) => ({
      value,
      because,
      spans: [spanOf(line)],
      certainty: value.credit ? 'certain' : 'likely',
    })),
    paragraphs: body.map((paragraph) => ({
      value: paragraph.text,
      spans: [spanOf(paragraph)],
      because: 'a paragraph of the body',
      certainty: 'certain',
    })),
    alsoRead: layout.alsoRead.map(({ words, span, label }) => ({
      value: words,
      spans: [spanOf(span)],
      because: `it stands after “${label}”`,
      certainty: 'certain',
    })),
    dropped: [...layout.dropped, ...dropped].map(({ line, why }) => ({
      value: line.text,
      spans: [spanOf(line)],
      because: `it is ${why}`,
      certainty: 'likely',
    })),
    mentions,
    // Headlines write many words with a capital.
    newNames: newNamesIn(
      toldIn(text, { headline: null, standfirst: null, dateline: null }, body),
      mentions.flatMap(({ spans }) => spans),
    ).slice(0, 40),
    dates,
    statements,
    ...found,
    proposals: findProposals(
      {
        ...{ events, statements, dates, published, agreement: meant },
        choice: found.agreementChoices.length > 0,
      },
      told,
    ),
  }
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })

function withZone(
  published: ReportReading['published'],
  zone: string | null,
): ReportReading['published'] {
  if (!published || !zone || published.value.zone !== null) return published
  return {
    ...published,
    value: { ...published.value, zone },
    because: `${published.because}; the zone is the editor's`,
  }
}

/**
 * The text with everything blanked that the report does not tell itself (menus, related stories,
 * the published line), so that every place in it is still a place in the text.
 */
function toldIn(
  text: string,
  header: Pick<ReportReading, 'headline' | 'standfirst' | 'dateline'>,
  body: Span[],
): string {
  const spans = [header.headline, header.standfirst, header.dateline].flatMap(
    (finding) => finding?.spans ?? [],
  )
  const pieces: string[] = []
  let at = 0
  for (const { start, end } of [...spans, ...body].toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue
    pieces.push(blank(text.slice(at, start)), text.slice(start, end))
    at = end
  }
  pieces.push(blank(text.slice(at)))
  return pieces.join('')
}

/** The mentions without those within the spans; what a picture shows is no evidence. */
function outside(mentions: MentionFinding[], spans: Span[]): MentionFinding[] {
  if (spans.length === 0) return mentions
  return mentions.flatMap((mention) => {
    const kept = mention.spans.filter(
      ({ start }) => !spans.some((span) => span.start <= start && start < span.end),
    )
    return kept.length > 0 ? { ...mention, spans: kept } : []
  })
}

const blank = (words: string) => words.replace(/[^\n]/g, ' ')

function datesIn(told: string, published: ReportReading['published']): Finding<DateInText>[] {
  const on = published?.value.on ?? null
  const absolute = absoluteDates(told, on)
  const relative = on ? relativeDates(told, on, absolute) : []
  const counted = new Set<FoundDate>(relative)
  return [...absolute, ...relative]
    .toSorted((a, b) => a.start - b.start)
    .map((date) => ({
      value: {
        words: told.slice(date.start, date.end),
        on: date.on,
        precision: date.precision,
        until: date.until,
        alternatives: date.alternatives,
      },
      spans: [spanOf(date)],
      because: date.because,
      // No surer than the day it is counted from.
      certainty:
        published && (counted.has(date) || date.certainty !== 'certain')
          ? lessSure(date.certainty, published.certainty)
          : date.certainty,
    }))
}

const order: Certainty[] = ['certain', 'likely', 'unsure']
const lessSure = (a: Certainty, b: Certainty) => (order.indexOf(a) > order.indexOf(b) ? a : b)

function within<T extends Span>(ordered: T[], start: number, end: number): T[] {
  let [low, high] = [0, ordered.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (ordered[middle]!.start < start) low = middle + 1
    else high = middle
  }
  const found: T[] = []
  for (let at = low; at < ordered.length && ordered[at]!.start < end; at++) found.push(ordered[at]!)
  return found
}

function peopleOf(
  places: ReturnType<typeof mentionsAt>,
  lead: Paragraph | undefined,
  { entities }: PreparedWorld,
): number[] {
  if (!lead) return []
  const ids = within(places, lead.start, lead.end).flatMap(({ entityId }) => entityId ?? [])
  return [...new Set(ids)].filter((id) => entities.get(id)!.kind === 'person')
}
