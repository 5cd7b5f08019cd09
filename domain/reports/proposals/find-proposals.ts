import { normalName } from '../../names/normal-name'
import type { KnownAgreement } from '../known-world'
import type { DateWithPrecision } from '../../dates/date-with-precision'
import type { DateInText, Finding, Proposal, ReportReading } from '../report-reading'
import type { StatementFinding } from '../statements/find-statements'
import { claimOf } from './claim-of'
import type { EventFinding } from './find-events'

type Read = {
  events: EventFinding[]
  statements: StatementFinding[]
  dates: Finding<DateInText>[]
  published: ReportReading['published']
  /** The agreement meant, if it is one. */
  agreement: KnownAgreement | null
  /** Several may be meant: the editor will say which. */
  choice: boolean
}

/**
 * What a report would add to the record of its agreement: events, claims of speakers who are known,
 * and commitments to look at again. Nothing without an agreement but the events.
 */
export function findProposals(
  { events, statements, dates, published, agreement, choice }: Read,
  text: string,
): Finding<Proposal>[] {
  return [
    ...events.map((event, index) => ({
      ...event,
      value: { key: `event-${index + 1}`, kind: 'event' as const, ...event.value },
    })),
    ...((agreement || choice) && published ? claimsOf(statements, dates, published.value) : []),
    ...(agreement ? reviewsOf(agreement, text) : []),
  ]
}

function claimsOf(
  statements: StatementFinding[],
  dates: ReportReading['dates'],
  published: DateWithPrecision,
): Finding<Proposal>[] {
  const spoken = statements.filter(({ value }) => value.speaker !== null && value.verb !== null)
  return spoken.slice(0, 25).map((statement, index) => {
    return {
      value: {
        key: `claim-${index + 1}`,
        kind: 'claim',
        ...claimOf(statement, dates, published),
      },
      spans: statement.spans,
      because: statement.because,
      certainty: statement.certainty === 'certain' ? 'likely' : statement.certainty,
    }
  })
}

const everyday = new Set(
  'that this with from their other which within into its the and for any not all are will shall both each side sides between against iran iraq party parties government country countries agreement territory state states'.split(
    ' ',
  ),
)

/** A commitment at least two of whose own words stand in the report is worth a look. */
function reviewsOf(agreement: KnownAgreement, text: string): Finding<Proposal>[] {
  const words = new Set(normalName(text.slice(0, 60_000)).split(' ').map(stem))
  return agreement.commitments.flatMap(({ id, statement }, index) => {
    const own = [
      ...new Set(
        normalName(statement)
          .split(' ')
          .filter((word) => word.length > 3 && !everyday.has(word)),
      ),
    ]
    const met = own.filter((word) => words.has(stem(word)))
    if (met.length < 2 || met.length < own.length * 0.4) return []
    return {
      value: { key: `review-${index + 1}`, kind: 'review' as const, commitmentId: id },
      spans: [],
      because: `the report speaks of ${met.slice(0, 4).join(', ')}`,
      certainty: 'unsure' as const,
    }
  })
}

const stem = (word: string) => word.replace(/(?:ation|ing|ed|es|s|ment|e)$/, '').slice(0, 8)
