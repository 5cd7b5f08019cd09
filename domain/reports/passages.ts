import type { DateWithPrecision } from '../dates/date-with-precision'
import { claimOf } from './proposals/claim-of'
import type { ClaimProposal, EventProposal, ReportReading, Span } from './report-reading'
import { sentencesOf } from './statements/sentences'

/** A sentence of a report, by its number from 1. */
export type Passage = Span & { number: number; text: string }

/** The sentences of a report's body, numbered as an editor chooses among them. */
export function passagesOf({ paragraphs }: Pick<ReportReading, 'paragraphs'>): Passage[] {
  const body = paragraphs.map(({ value, spans: [span] }) => ({
    ...{ text: value, start: span!.start, end: span!.end, afterGap: false },
  }))
  return sentencesOf(body).map(({ text, start, end }, index) => ({
    ...{ number: index + 1, text, start, end },
  }))
}

/** What a reading found in one passage, as a beginning for a form. */
export type PassageRead = {
  /** The day in it, or the day the report was published; null where neither is known. */
  on: DateWithPrecision | null
  claim: ClaimProposal | null
  event: EventProposal | null
  /** Whom and what it names, in the order of the text. */
  namedIds: number[]
}

/**
 * Reads one passage out of a reading.
 * @param speakerId whose words are wanted, where several speak in it
 */
export function readPassage(
  reading: ReportReading,
  passage: Span,
  speakerId: number | null,
): PassageRead {
  const within = ({ spans: [span] }: { spans: Span[] }) =>
    span !== undefined && span.start < passage.end && span.end > passage.start
  const published = reading.published?.value ?? null
  const spoken = reading.statements.filter(within)
  const statement =
    spoken.find(({ value }) => speakerId !== null && value.speaker?.entityId === speakerId) ??
    spoken[0]
  const told = reading.dates.find((date) => within(date) && date.value.alternatives === null)?.value
  const day = told ?? published
  const proposals = reading.proposals.filter(within).map(({ value }) => value)
  const event = proposals.find((one) => one.kind === 'event') ?? null
  return {
    on: day && { on: day.on, precision: day.precision },
    claim: statement && published ? claimOf(statement, reading.dates, published) : null,
    event,
    namedIds: [
      ...new Set(
        reading.mentions
          .flatMap(({ value, spans }) =>
            spans
              .filter((span) => within({ spans: [span] }))
              .map(({ start }) => ({ start, id: value.entityId })),
          )
          .toSorted((a, b) => a.start - b.start)
          .flatMap(({ id }) => id ?? []),
      ),
    ],
  }
}

/** Who may speak in a report: those it lets speak first, then whomever else it names. */
export function speakersOf({ statements, mentions }: ReportReading): number[] {
  const speaking = statements.flatMap(({ value }) => value.speaker?.entityId ?? [])
  const named = mentions.flatMap(({ value }) => value.entityId ?? [])
  return [...new Set([...speaking, ...named])]
}
