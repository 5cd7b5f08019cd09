import type { LegalStatus } from '../agreements/legal-status'
import type {
  ActType,
  AgreementForm,
  InstrumentType,
  ParticipationRole,
  TextAvailability,
} from '../agreements/vocabulary'
import type { DateWithPrecision } from '../dates/date-with-precision'
import { machineDate } from '../dates/format-date'
import { entityAddress } from '../entities/address'
import type { EntityKind } from '../entities/vocabulary'
import { sourceAddress } from '../sources/address'
import { csvText } from './cells'
import { ownColumns, ownRow } from './formats'

type Named = { kind: EntityKind; slug: string; name: string }

/** An agreement as it is given out. */
export type ExportedAgreement = {
  id: number
  slug: string
  title: string
  shortTitle: string
  instrumentType: InstrumentType
  form: AgreementForm
  textAvailability: TextAvailability
  subjects: string[]
  summary: string
  paxId: string | null
  registrationNumber: string | null
  note: string | null
  sources: string[]
  parties: { role: ParticipationRole; note: string | null; entity: Named; sources: string[] }[]
  acts: {
    type: ActType
    date: DateWithPrecision
    until: DateWithPrecision | null
    contested: boolean
    note: string | null
    entity: Named | null
    sources: string[]
  }[]
}

/** What holds for a whole export: where it is from, of which day, and on what terms. */
export type ExportHead = { from: string; asOf: string; terms: string }

export type WithStatus = ExportedAgreement & { status: LegalStatus }

/** Agreements as our own CSV, which can be imported again with nothing different. */
export function exportedCsv(agreements: WithStatus[], { from, asOf, terms }: ExportHead): string {
  return csvText([
    [...ownColumns],
    ...agreements.flatMap((one) => rowsOf(one, asOf)),
    ownRow({ record: 'about', note: `${terms} From ${from}, as of ${asOf}.` }),
  ])
}

function rowsOf(one: WithStatus, asOf: string): string[][] {
  const agreement = one.slug
  return [
    ownRow({
      ...{ record: 'agreement', agreement, title: one.title, short_title: one.shortTitle },
      ...{ type: one.instrumentType, form: one.form, text: one.textAvailability },
      ...{ subjects: one.subjects.join(', '), summary: one.summary, pax_id: one.paxId ?? '' },
      registration_number: one.registrationNumber ?? '',
      ...{ note: one.note ?? '', sources: addressesOf(one), status: one.status, status_on: asOf },
    }),
    ...one.parties.map((party) =>
      ownRow({
        ...{ record: 'party', agreement, ...named(party.entity), role: party.role },
        ...{ note: party.note ?? '', sources: addressesOf(party) },
      }),
    ),
    ...one.acts.map((act) =>
      ownRow({
        ...{ record: 'act', agreement, ...(act.entity && named(act.entity)), act: act.type },
        date: machineDate(act.date),
        until: act.until ? machineDate(act.until) : '',
        contested: act.contested ? 'yes' : '',
        ...{ note: act.note ?? '', sources: addressesOf(act) },
      }),
    ),
  ]
}

const named = (entity: Named) => ({ name: entity.name, name_key: entityAddress(entity).slice(1) })

const addressesOf = ({ sources }: { sources: string[] }) =>
  sources.filter((address) => sourceAddress(address) !== null && !/\s/.test(address)).join(' ')

/** The same for programs. Dates are as exact as they are known: 2023-03-19, 2023-03, 2023. */
export function exportedJson(agreements: WithStatus[], head: ExportHead) {
  const address = (entity: Named) => ({
    name: entity.name,
    address: `${head.from}${entityAddress(entity)}`,
  })
  return {
    ...head,
    agreements: agreements.map(({ id: _, slug, parties, acts, status, ...one }) => ({
      address: `${head.from}/agreements/${slug}`,
      ...one,
      status: { on: head.asOf, is: status },
      parties: parties.map(({ entity, ...party }) => ({ ...address(entity), ...party })),
      acts: acts.map(({ entity, date, until, ...act }) => ({
        ...act,
        by: entity && address(entity),
        on: machineDate(date),
        until: until && machineDate(until),
      })),
    })),
  }
}
