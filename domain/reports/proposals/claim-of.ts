import type { DateWithPrecision } from '../../dates/date-with-precision'
import { daysBetween } from '../dates/yearless'
import type {
  ClaimProposal,
  DateInText,
  Finding,
  ReportReading,
  Statement,
} from '../report-reading'

/** A statement of a speaker as a claim on the record. */
export function claimOf(
  statement: Finding<Statement>,
  dates: ReportReading['dates'],
  published: DateWithPrecision,
): ClaimProposal {
  const { speaker, stance, text, quote } = statement.value
  return {
    speakerId: speaker?.entityId ?? null,
    speakerLabel: speaker?.label ?? '',
    officeThen: speaker?.officeThen ?? null,
    onBehalfOfId: speaker?.onBehalfOfId ?? null,
    stance,
    text,
    quote,
    ...saidOn(statement, dates, published),
  }
}

/**
 * When something was said: on the day right behind the verb ("told reporters on Friday"), or on the
 * one day of these weeks that stands before it ("On Sunday he said"); else when it was published.
 */
function saidOn(
  { value, spans: [span] }: Finding<Statement>,
  dates: ReportReading['dates'],
  published: DateWithPrecision,
): DateWithPrecision {
  if (value.verb === null) return published
  const verb = value.text.search(new RegExp(value.verb, 'i'))
  const behind = verb + value.verb.length
  const sure = dates.filter(
    ({ spans: [one], certainty }) =>
      certainty !== 'unsure' && one!.start >= span!.start && one!.end <= span!.end,
  )
  const placeOf = ({ spans: [one] }: (typeof dates)[number]) => one!.start - span!.start
  const told = sure.find(
    (date) => placeOf(date) > behind && audience.test(value.text.slice(behind, placeOf(date))),
  )
  const [before, more] = sure.filter(
    (date) => placeOf(date) < verb && isOfTheseWeeks(date.value, published),
  )
  const date = told ?? (more ? undefined : before)
  return date ? { on: date.value.on, precision: date.value.precision } : published
}

const isOfTheseWeeks = ({ on, precision }: DateInText, published: DateWithPrecision) =>
  precision === 'day' && on <= published.on && daysBetween(on, published.on) <= 10

/** What may stand between a verb of speech and its day: to whom, and "on". */
const audience =
  /^(?:\s(?:(?:to|with|the|a|an|his|her|its|state|reporters|journalists|lawmakers|news|press|agency|television|TV|late|early|on|in)|\p{Lu}[\p{L}.0-9’'-]*))*\s$/u
