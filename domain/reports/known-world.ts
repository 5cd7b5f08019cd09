import type { EntityKind, NameKind } from '../entities/vocabulary'
import type { DateWithPrecision } from '../dates/date-with-precision'

/** What Entente knows when it reads a report: every entity by its names, and every agreement. */
export type KnownWorld = { entities: KnownEntity[]; agreements: KnownAgreement[] }

export type KnownEntity = {
  id: number
  slug: string
  kind: EntityKind
  /** What sort of organization or place it is, in a word or two. */
  sort: string | null
  name: string
  names: { value: string; kind: NameKind }[]
  countryId: number | null
  demonyms: string[]
  offices: KnownOffice[]
}

export type KnownOffice = {
  title: string
  organizationId: number | null
  countryId: number | null
  from: DateWithPrecision | null
  to: DateWithPrecision | null
  attestedOn: string[]
}

export type KnownAgreement = {
  id: number
  slug: string
  title: string
  shortTitle: string
  /** Its titles in the languages it was drawn up in. */
  otherTitles: string[]
  instrumentType: string
  subjects: string[]
  partyIds: number[]
  signings: { personId: number; on: string; placeId: number | null }[]
  signedOn: DateWithPrecision | null
  commitments: { id: number; statement: string; dueOn: string | null }[]
}
