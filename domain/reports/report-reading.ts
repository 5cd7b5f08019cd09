import type { CoverageRole } from '../articles/vocabulary'
import type { EventCategory, Modality, Stance } from '../agreements/vocabulary'
import type { DatePrecision, DateWithPrecision } from '../dates/date-with-precision'

/** `certain` stands without a look, `likely` wants one, `unsure` wants an answer. */
export type Certainty = 'certain' | 'likely' | 'unsure'

/** A stretch of the reading's text, in UTF-16 units; the end is exclusive. */
export type Span = { start: number; end: number }

/** One thing read in a report: what, where, how sure, and which words led to it. */
export type Finding<T> = { value: T; spans: Span[]; because: string; certainty: Certainty }

/** A moment as a report gives it. Zone null: the text names none, and the editor is asked. */
export type PublishedAt = DateWithPrecision & { time: string | null; zone: string | null }

export type Picture = { caption: string; credit: string | null; takenOn: string | null }

/** Words that name one entity, or (several candidates) one of a few, or (none) nobody on record. */
export type Mention = {
  words: string
  entityId: number | null
  candidateIds: number[]
  /** `demonym`: Iranian for Iran; `surname`: after the full name; `group`: many, no one organization. */
  by: 'name' | 'surname' | 'demonym' | 'weak' | 'group'
}

export type NewName = { name: string; kind: 'person' | 'organization'; title: string | null }

export type DateInText = DateWithPrecision & {
  words: string
  until: string | null
  /** Both ways to read an ambiguous date such as 03/04/2023; null where there is one way. */
  alternatives: string[] | null
}

export type Speaker = {
  entityId: number | null
  label: string
  officeThen: string | null
  onBehalfOfId: number | null
}

export type Statement = {
  speaker: Speaker | null
  verb: string | null
  stance: Stance
  /** The sentence, as it stands. */
  text: string
  quote: string | null
}

export type AgreementChoice = { agreementId: number; confidence: number; reasons: string[] }

export type Proposal =
  | ({ key: string; kind: 'event' } & EventProposal)
  | ({ key: string; kind: 'claim' } & ClaimProposal)
  | ({ key: string; kind: 'review' } & { commitmentId: number })

export type EventProposal = {
  category: EventCategory
  modality: Modality
  headline: string
  on: string
  precision: DatePrecision
  placeId: number | null
  actorIds: number[]
}

export type ClaimProposal = {
  speakerId: number | null
  speakerLabel: string
  officeThen: string | null
  onBehalfOfId: number | null
  stance: Stance
  text: string
  quote: string | null
  on: string
  precision: DatePrecision
}

/** All that is read in one report. Plain data: it is kept as JSON and shown beside the text. */
export type ReportReading = {
  text: string
  source: 'plain' | 'html'
  language: string
  direction: 'ltr' | 'rtl'
  published: Finding<PublishedAt> | null
  headline: Finding<string> | null
  standfirst: Finding<string> | null
  byline: Finding<string> | null
  outlet: Finding<string> | null
  pictures: Finding<Picture>[]
  dateline: Finding<{ words: string; placeIds: number[] }> | null
  paragraphs: Finding<string>[]
  alsoRead: Finding<string>[]
  dropped: Finding<string>[]
  mentions: Finding<Mention>[]
  newNames: Finding<NewName>[]
  dates: Finding<DateInText>[]
  statements: Finding<Statement>[]
  /** The one meant; null when there is none or when several fit. */
  agreement: Finding<AgreementChoice> | null
  agreementChoices: AgreementChoice[]
  coverage: { agreementId: number; role: CoverageRole }[]
  proposals: Finding<Proposal>[]
}
