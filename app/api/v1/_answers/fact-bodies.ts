import type { findInstrument } from '@/db/queries/agreement-record'
import { entityAddress } from '@/domain/entities/address'
import type { EntityKind } from '@/domain/entities/vocabulary'
import { machineDate } from '@/domain/dates/format-date'
import { siteUrl } from '../../../_site/site-url'
import { evidenceBody } from './source-body'

type Instrument = Awaited<ReturnType<typeof findInstrument>>

/** An entity, or null where none is named. */
export const entityBody = ({
  kind,
  slug,
  name,
}: {
  kind: EntityKind
  slug: string
  name: string
}) => ({
  ...{ name, kind },
  page: `${siteUrl()}${entityAddress({ kind, slug })}`,
})

export const actBody = (act: Instrument['acts'][number]) => ({
  id: act.id,
  type: act.type,
  party: act.party && entityBody(act.party),
  date: machineDate(act),
  until: act.untilOn,
  contested: act.contested,
  undoes: act.undoes,
  note: act.note,
  evidence: evidenceBody(act.sources),
})

export const signingBody = (signing: Instrument['signings'][number]) => ({
  person: entityBody(signing.person),
  officeThen: signing.officeThen,
  onBehalfOf: signing.onBehalfOf && entityBody(signing.onBehalfOf),
  capacity: signing.capacity,
  date: machineDate(signing),
  place: signing.place && signing.place.name,
  note: signing.note,
  evidence: evidenceBody(signing.sources),
})
