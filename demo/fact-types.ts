import type {
  ActType,
  AgreementForm,
  CommitmentBasis,
  EventCategory,
  Fulfilment,
  InstrumentType,
  ParticipationRole,
  RelationType,
  SourceType,
  Stance,
  TextAvailability,
} from '../domain/agreements/vocabulary'
import type { DatePrecision } from '../domain/dates/date-with-precision'

// The shapes of the JSON files in facts/. Slugs refer to the files of people, organizations and
// places; two capital letters are a country (ISO 3166-1). Dates are whole ISO days; below their
// precision they are stand-ins.

export type NameFact = { value: string; lang: string; script: string; kind: string }

export type SourceFact = {
  id: string
  outlet: string
  title: string | null
  url: string | null
  published_on: string | null
  language: string
  type: SourceType
  state_affiliation: string | null
  note?: string | null
  via?: string | null
  outlet_org: string | null
  via_org: string | null
}

export type PersonFact = {
  slug: string
  name: string
  names: NameFact[]
  country: string | null
  offices: {
    title: string
    organisation: string | null
    from: string | null
    to: string | null
    precision: DatePrecision | null
    precision_to?: DatePrecision | null
    attested_on: string[]
    sources: string[]
  }[]
  sources: SourceFact[]
  died_on?: string
  note?: string
}

export type OrganizationFact = {
  slug: string
  name: string
  names: NameFact[]
  kind: string
  country: string | null
  note?: string | null
}

export type PlaceFact = {
  slug: string
  name: string
  names: NameFact[]
  kind: string
  country: string | null
  lat: number
  lon: number
  note?: string | null
}

export type AgreementFact = {
  slug: string
  title: string
  short_title: string
  original_titles: { lang: string; value: string }[]
  instrument_type: InstrumentType
  form: AgreementForm
  subjects: string[]
  text_availability: TextAvailability
  summary: string
  instrument_type_note?: string
  form_note?: string
  text_availability_note?: string
  text_sources?: string[]
  participations: { actor: string; role: ParticipationRole; note?: string }[]
  signings: SigningFact[]
  attendances: {
    person: string
    office: string
    on_behalf_of: string | null
    on: string
    place: string | null
    capacity: string
    sources: string[]
  }[]
  acts: {
    type: ActType
    party: string | null
    on: string
    precision: DatePrecision
    contested?: boolean
    until?: string
    note: string | null
    sources: string[]
  }[]
  commitments: {
    id: string
    statement: string
    obligors: string[]
    beneficiaries: string[]
    due_on: string | null
    due_precision: DatePrecision | null
    basis: CommitmentBasis
    note?: string
    sources: string[]
  }[]
  events: {
    id: string
    on: string
    precision: DatePrecision
    place: string | null
    category: EventCategory
    headline: string
    summary: string | null
    actors: string[]
    note?: string
    sources: string[]
  }[]
  claims: {
    id: string
    speaker: string | null
    speaker_label?: string
    office_then: string | null
    on_behalf_of: string | null
    relayed_by?: string
    said_on: string
    said_on_precision?: DatePrecision
    stance: Stance
    /** What the speaker says has been done of what was promised. */
    fulfilment?: Fulfilment
    about: string
    text: string
    quote: string | null
    note?: string
    sources: string[]
  }[]
  suggested_assessments: {
    commitment: string
    as_of: string
    level: string
    reasoning: string
    sources: string[]
  }[]
  relations: {
    type: RelationType
    to: string
    to_title?: string
    in_dataset: boolean
    note?: string
  }[]
  sources: SourceFact[]
}

export type SigningFact = {
  person: string
  office: string
  on_behalf_of: string
  signed_on: string
  place: string | null
  capacity: 'signatory' | 'witness'
  note?: string
  sources: string[]
}
