import type { DateWithPrecision } from '../dates/date-with-precision'
import { lastDayOf } from '../dates/format-date'
import { inOrder, type LegalAct } from './legal-acts'
import { partyStatuses, type Party, type PartyStatus } from './party-status'
import { reasonsOf } from './status-in-words'
import type { ActType } from './vocabulary'

export const legalStatuses = [
  'under-negotiation',
  'initialled',
  'signed',
  'provisionally-applied',
  'in-force',
  'suspended',
  'expired',
  'terminated',
  'superseded',
  'never-entered-into-force',
  'unknown',
] as const
export type LegalStatus = (typeof legalStatuses)[number]

/** All that the legal status of an agreement follows from. */
export type LegalRecord = {
  acts: LegalAct[]
  /** Those in the role of a party. */
  parties: Party[]
  /** The agreements recorded as superseding this one, and since when they do. */
  supersededBy?: Successor[]
}
export type Successor = DateWithPrecision & { title: string }

export type StatusOn = {
  status: LegalStatus
  /** Sentences that say why. */
  because: string
  /** A party denies that the act which made it so has effect. */
  contested: boolean
  /** How it stands for each party, in the order given. */
  parties: PartyStatus[]
}

/**
 * The legal status of an agreement on a day, from what had been done by that day. An act dated to a
 * month or a year counts from the end of it, and the answer says so. What one party of several does
 * changes how the agreement stands for that party alone; a denunciation or a withdrawal by one of
 * two parties ends it. Rules: Vienna Convention on the Law of Treaties, articles 10 to 18, 24, 25,
 * 54 to 59.
 * @param on ISO day
 */
export function legalStatusOn(record: LegalRecord, on: string): StatusOn {
  const { acts, parties, supersededBy = [] } = record
  const past = inOrder(acts).filter((act) => lastDayOf(act) <= on)
  const each = partyStatuses(past, parties, on)
  const acted = past.reduce((now, act) => after(now, act, parties), start)
  const standing: Standing =
    acts.length === 0
      ? { ...start, status: 'unknown' }
      : superseded(lapsed(acted, on), supersededBy, on)
  return {
    status: standing.status,
    because: reasonsOf(standing, each),
    contested: standing.ranOut ? false : (standing.since?.contested ?? false),
    parties: each,
  }
}

/** How an agreement stands while its acts are read one after another. */
export type Standing = {
  status: LegalStatus
  /** The act that made it so. */
  since: LegalAct | null
  /** It was in force, or applied, at some time. */
  applied: boolean
  /** ISO day with which its term ends. */
  until: string | null
  signedBy: number[]
  /** ISO day on which its term ended without an act. */
  ranOut?: string
  successor?: Successor
}

const start: Standing = {
  status: 'under-negotiation',
  since: null,
  applied: false,
  until: null,
  signedBy: [],
}

const makes: Partial<Record<ActType, LegalStatus>> = {
  initialling: 'initialled',
  adoption: 'signed',
  signature: 'signed',
  'provisional-application': 'provisionally-applied',
  'entry-into-force': 'in-force',
  'implementation-start': 'in-force',
  suspension: 'suspended',
  resumption: 'in-force',
  reaffirmation: 'in-force',
  extension: 'in-force',
  expiry: 'expired',
  termination: 'terminated',
  denunciation: 'terminated',
  withdrawal: 'terminated',
}

const notYet = ['under-negotiation', 'initialled']
const ended = ['expired', 'terminated', 'never-entered-into-force']

function after(before: Standing, act: LegalAct, parties: Party[]): Standing {
  const now = lapsed(before, lastDayOf(act))
  const signedBy =
    act.type === 'signature' && act.partyId !== null ? [...now.signedBy, act.partyId] : now.signedBy
  const status = makes[act.type]
  if (!status || !counts(act, { ...now, signedBy }, parties)) return { ...before, signedBy }
  const ends = ended.includes(status)
  const applied = now.applied || !(ends || ['initialled', 'signed'].includes(status))
  return {
    status: ends && !applied ? 'never-entered-into-force' : status,
    since: act,
    applied,
    until: status === 'suspended' || act.type === 'resumption' ? before.until : act.untilOn,
    signedBy,
  }
}

/** Whether an act changes how the agreement as a whole stands. */
function counts(act: LegalAct, { status, signedBy }: Standing, parties: Party[]): boolean {
  const ofAll = act.partyId === null
  const alone = !ofAll && parties.length > 2
  switch (act.type) {
    case 'initialling':
      return status === 'under-negotiation'
    case 'adoption':
      return notYet.includes(status)
    case 'signature':
      // Two parties have agreed when both have signed; a text open to many is signed by the first.
      return (
        notYet.includes(status) &&
        (ofAll || alone || parties.every(({ id }) => signedBy.includes(id)))
      )
    case 'reaffirmation':
      // Who reaffirms what nobody ended changes nothing.
      return status === 'suspended' || (!alone && ended.includes(status))
    case 'resumption':
      return status === 'suspended' && !alone
    case 'extension':
      return ofAll && status !== 'terminated' && status !== 'never-entered-into-force'
    case 'suspension':
    case 'denunciation':
    case 'termination':
    case 'expiry':
      return !alone && !ended.includes(status)
    case 'withdrawal':
      return !ofAll && !alone && act.undoes === null && !ended.includes(status)
    default:
      return ofAll && (status !== 'suspended' || act.type === 'entry-into-force')
  }
}

/** What stands on a day after the term, if nobody acted before it ended. */
function lapsed(now: Standing, on: string): Standing {
  const runs = ['in-force', 'provisionally-applied', 'suspended'].includes(now.status)
  if (!runs || now.until === null || now.until >= on) return now
  return { ...now, status: 'expired', ranOut: now.until, until: null }
}

function superseded(now: Standing, by: Successor[], on: string): Standing {
  if (ended.includes(now.status) || notYet.includes(now.status)) return now
  const [successor] = by
    .filter((one) => lastDayOf(one) <= on)
    .toSorted((a, b) => (`${lastDayOf(a)} ${a.title}` < `${lastDayOf(b)} ${b.title}` ? -1 : 1))
  return successor ? { ...now, status: 'superseded', successor } : now
}
