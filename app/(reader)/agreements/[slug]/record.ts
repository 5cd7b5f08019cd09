import { type Database, reader } from '@/db/client'
import { findInstrument } from '@/db/queries/agreement-record'
import { listLevels, type LevelOn } from '@/db/queries/commitment-levels'
import { knownBy } from '@/domain/agreements/as-of'
import { scoreOf } from '@/domain/agreements/implementation-score'
import { legalStatusOn } from '@/domain/agreements/legal-status'

type Instrument = Awaited<ReturnType<typeof findInstrument>>
export type StandingRecord = Awaited<ReturnType<typeof findStanding>>

const unsigned = ['under-negotiation', 'initialled']

/**
 * Who agreed to it and how it stands on a day: its instrument as known by then, its legal status,
 * the level of each commitment and the score. Before it is signed nothing has been promised.
 * @param asOf the past day that is shown; null: today
 */
export async function findStanding(
  agreementId: number,
  on: string,
  asOf: string | null,
  db: Database = reader,
) {
  const [whole, judged] = await Promise.all([
    findInstrument(agreementId, db),
    listLevels(agreementId, on, db),
  ])
  const parties = whole.parties.filter(({ role }) => role === 'party')
  const statusOn = (day: string) =>
    legalStatusOn({ acts: whole.acts, parties, supersededBy: whole.supersededBy }, day)
  const status = statusOn(on)
  const promised = asOf === null || !unsigned.includes(status.status)
  const levels = promised ? judged : []
  return {
    instrument: knownOf(whole, asOf),
    status,
    statusOn,
    levels,
    score: scoreOf(levels.map(({ level }) => level)),
    promised,
    begin: beginOf(whole, levels, on),
    notYet: notYetParties(status, statusOn, asOf),
  }
}

function knownOf(instrument: Instrument, asOf: string | null): Instrument {
  return {
    ...instrument,
    signings: knownBy(instrument.signings, asOf),
    acts: knownBy(instrument.acts, asOf),
    relations: instrument.relations.filter(
      ({ since }) => since === null || knownBy([since], asOf).length > 0,
    ),
  }
}

/** Who has become a party since: their keys. */
function notYetParties(
  status: ReturnType<typeof legalStatusOn>,
  statusOn: (day: string) => ReturnType<typeof legalStatusOn>,
  asOf: string | null,
): Set<number> {
  if (asOf === null) return new Set()
  const ever = statusOn('9999-12-31').parties
  return new Set(
    status.parties.flatMap(({ party, status: then }, index) =>
      then === 'not-signed' && ever[index]!.since !== null ? party.id : [],
    ),
  )
}

/** The day a ledger begins: that of the first signing, act or judgement. */
function beginOf({ signings, acts }: Instrument, levels: LevelOn[], on: string): string {
  const days = [...signings, ...acts].map((one) => one.on)
  const judged = levels.flatMap(({ firstAsOf }) => firstAsOf ?? [])
  return [...days, ...judged].toSorted()[0] ?? on
}
