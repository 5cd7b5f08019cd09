import type { OnRecord } from '../../domain/imports/agreement-match'
import type { PlannedAgreement } from '../../domain/imports/plan'
import type { Transaction } from '../client'
import { acts, agreements, citations, importChanges, participations } from '../schema/index'
import { keyOfMeant } from './import-entities'
import type { BatchSources } from './import-sources'
import { takeKeys } from './take-keys'

/** What entering the agreements of one batch shares. */
export type Entering = {
  importId: number
  /** The rows that differ and are to be taken from the file. */
  take: Set<number>
  /** Keys of those made for this batch, by the normal form of their names. */
  made: Map<string, number>
  sources: BatchSources
  /** The agreements on record that the file tells of. */
  standing: Map<number, OnRecord>
}

type Rows<Table extends { $inferInsert: object }> = (Table['$inferInsert'] & { id: number })[]

/**
 * Enters new agreements, out of readers’ sight, and new parties and acts of known ones, each resting
 * on its source. @returns the keys of the agreements that got something
 */
export async function enterAgreements(
  tx: Transaction,
  planned: PlannedAgreement[],
  entering: Entering,
): Promise<number[]> {
  const { importId, made, sources, standing } = entering
  const fresh = planned.filter(({ id }) => id === null)
  const keys = await takeKeys(tx, 'agreements', fresh.length)
  const idOf = new Map(planned.map((one) => [one, one.id ?? keys[fresh.indexOf(one)]!]))
  const parts = planned.flatMap((one) =>
    one.parties.filter(({ id }) => id === null).map((party) => ({ agreement: one, party })),
  )
  const dated = planned.flatMap((one) =>
    one.acts.filter(({ id }) => id === null).map((act) => ({ agreement: one, act })),
  )
  const partIds = await takeKeys(tx, 'participations', parts.length)
  const actIds = await takeKeys(tx, 'acts', dated.length)
  const places = new Map<number, number>()
  const nextPlace = (agreementId: number) => {
    const place = places.get(agreementId) ?? standing.get(agreementId)?.parties.length ?? 0
    places.set(agreementId, place + 1)
    return place
  }
  const agreementRows = fresh.map((one) => newAgreement(one, idOf.get(one)!))
  const partRows: Rows<typeof participations> = parts.map(({ agreement, party }, index) => ({
    id: partIds[index]!,
    agreementId: idOf.get(agreement)!,
    entityId: keyOfMeant(party.who, made),
    role: party.role,
    note: party.note,
    position: nextPlace(idOf.get(agreement)!),
  }))
  const actRows: Rows<typeof acts> = dated.map(({ agreement, act }, index) => ({
    id: actIds[index]!,
    agreementId: idOf.get(agreement)!,
    ...actColumns(act),
    partyId: act.who ? keyOfMeant(act.who, made) : null,
  }))
  const cited = [
    ...fresh.flatMap((one) => citing(one, sources, { agreementId: idOf.get(one)! })),
    ...parts.flatMap(({ agreement, party }, index) =>
      citing(party, sources, { participationId: partIds[index]! }, agreement),
    ),
    ...dated.flatMap(({ agreement, act }, index) =>
      citing(act, sources, { actId: actIds[index]! }, agreement),
    ),
  ]
  const changes = [
    ...agreementRows.map((row) => changeOf(importId, 'agreement', row, row.id)),
    ...partRows.map((row) => changeOf(importId, 'party', row, row.agreementId)),
    ...actRows.map((row) => changeOf(importId, 'act', row, row.agreementId)),
  ]
  if (agreementRows.length) {
    await tx.insert(agreements).overridingSystemValue().values(agreementRows)
  }
  if (partRows.length) await tx.insert(participations).overridingSystemValue().values(partRows)
  if (actRows.length) await tx.insert(acts).overridingSystemValue().values(actRows)
  if (cited.length) await tx.insert(citations).values(cited)
  if (changes.length) await tx.insert(importChanges).values(changes)
  return [...new Set(changes.map(({ agreementId }) => agreementId))]
}

/** An act in the columns of its table, but for whose it is. */
export const actColumns = (act: PlannedAgreement['acts'][number]) => ({
  type: act.type,
  on: act.date.on,
  precision: act.date.precision,
  untilOn: act.until?.on ?? null,
  untilPrecision: act.until?.precision ?? null,
  contested: act.contested,
  note: act.note,
})

function newAgreement({ said, slug }: PlannedAgreement, id: number) {
  const { title, shortTitle, instrumentType, form, textAvailability, summary } = said
  return {
    id,
    slug,
    title: title!,
    shortTitle: shortTitle!,
    instrumentType: instrumentType!,
    form: form!,
    textAvailability: textAvailability!,
    summary: summary!,
    subjects: said.subjects ?? [],
    paxId: said.paxId ?? null,
    registrationNumber: said.registrationNumber ?? null,
    note: said.note ?? null,
  } satisfies Rows<typeof agreements>[number]
}

type About = Partial<Record<'agreementId' | 'participationId' | 'actId', number>>

/** A fact rests on its own sources, else on those of its agreement, else on the file. */
function citing(
  { sources: own }: { sources: string[] },
  known: BatchSources,
  about: About,
  agreement?: PlannedAgreement,
) {
  const given = own.length ? own : (agreement?.sources ?? [])
  const ids = new Set((given.length ? given : ['']).map((address) => known.get(address)!))
  return [...ids].map((sourceId) => ({ sourceId, ...about }))
}

const changeOf = (
  importId: number,
  kind: 'agreement' | 'party' | 'act',
  row: { id: number },
  agreementId: number,
) => ({
  importId,
  kind,
  recordId: row.id,
  agreementId,
  after: { ...row } as Record<string, unknown>,
})
