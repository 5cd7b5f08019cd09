import type { DatePrecision } from '../dates/date-with-precision'
import { formatDate, lastDayOf } from '../dates/format-date'
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
  'unknown',
] as const
export type LegalStatus = (typeof legalStatuses)[number]

export type StatusAct = {
  type: ActType
  /** Null: an act of all parties. */
  partyId: number | null
  on: string
  precision: DatePrecision
  untilOn: string | null
  contested: boolean
}

export type StatusOn = {
  status: LegalStatus
  /** One sentence that says why. */
  because: string
  /** A party denies that the act which made it so has effect. */
  contested: boolean
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
}

const sayings: Record<LegalStatus, string> = {
  'under-negotiation': 'Not signed by then',
  initialled: 'Initialled',
  signed: 'Signed',
  'provisionally-applied': 'Provisionally applied',
  'in-force': 'In force',
  suspended: 'Suspended',
  expired: 'Expired',
  terminated: 'Ended',
  unknown: 'No act is on record',
}

/**
 * The legal status of an agreement on a day, from its acts up to that day. An act dated to a month
 * or a year counts from the end of it. A ratification or a withdrawal of one party of several is no
 * status of the whole; a denunciation of one of two parties is.
 * @param parties how many parties it has
 * @param on ISO day
 */
export function legalStatusOn(acts: StatusAct[], parties: number, on: string): StatusOn {
  if (acts.length === 0) return { status: 'unknown', because: sayings.unknown, contested: false }
  const past = acts
    .map((act) => ({ ...act, counts: lastDayOf(act) }))
    .filter(({ counts }) => counts <= on)
    .toSorted((a, b) =>
      a.counts === b.counts ? order(a) - order(b) : a.counts < b.counts ? -1 : 1,
    )
  let answer: StatusOn = {
    status: 'under-negotiation',
    because: sayings['under-negotiation'],
    contested: false,
  }
  let until: string | null = null
  for (const act of past) {
    const status = makes[act.type]
    if (!status || !counts(act, status, answer.status, parties)) continue
    until = act.untilOn
    answer = {
      status,
      because: `${sayings[status]} ${sinceOf(status, act)}${act.type === 'reaffirmation' ? ', when it was reaffirmed' : ''}${act.type === 'extension' ? ', when it was extended' : ''}.`,
      contested: act.contested,
    }
  }
  if (until && until < on && ['in-force', 'provisionally-applied'].includes(answer.status)) {
    return {
      status: 'expired',
      because: `Its term ended on ${formatDate({ on: until, precision: 'day' })}.`,
      contested: false,
    }
  }
  return answer
}

/** A state lasts since a date; what brought it about happened on a day, or in a month or year. */
function sinceOf(status: LegalStatus, act: StatusAct): string {
  const lasts = ['in-force', 'provisionally-applied', 'suspended'].includes(status)
  const word = lasts ? 'since' : act.precision === 'day' ? 'on' : 'in'
  return `${word} ${formatDate(act)}`
}

function counts(act: StatusAct, status: LegalStatus, now: LegalStatus, parties: number): boolean {
  // A party that reaffirms a treaty nobody ended changes nothing; signing again neither.
  if (act.type === 'reaffirmation') return ['terminated', 'suspended', 'expired'].includes(now)
  if (act.type === 'resumption') return now === 'suspended'
  if (act.type === 'extension') return now !== 'terminated'
  if (status === 'signed' || status === 'initialled')
    return ['under-negotiation', 'initialled'].includes(now)
  if (act.partyId !== null && ['terminated', 'suspended'].includes(status))
    return parties <= 2 || act.type === 'suspension'
  return true
}

const order = ({ type }: StatusAct) => Object.keys(makes).indexOf(type)
