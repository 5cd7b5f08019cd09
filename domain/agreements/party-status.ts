import { lastDayOf } from '../dates/format-date'
import type { LegalAct } from './legal-acts'
import type { ActType } from './vocabulary'

export const partyStatusNames = [
  'not-signed',
  'initialled',
  'signed',
  'ratified',
  'accepted',
  'approved',
  'acceded',
  'succeeded',
  'provisionally-applied',
  'in-force',
  'suspended',
  'withdrawn',
  'denounced',
  'expired',
  'terminated',
] as const
export type PartyStatusName = (typeof partyStatusNames)[number]

export type Party = { id: number; name: string }

/** How an agreement stands for one party. */
export type PartyStatus = {
  party: Party
  status: PartyStatusName
  /** The act that made it so. */
  since: LegalAct | null
  /** What it signed and by which act it consented to be bound, where it did and has not taken it back. */
  signed: LegalAct | null
  consent: LegalAct | null
}

const consents: Partial<Record<ActType, PartyStatusName>> = {
  ratification: 'ratified',
  acceptance: 'accepted',
  approval: 'approved',
  accession: 'acceded',
  succession: 'succeeded',
}

const bindsWith: ActType[] = ['ratification', 'acceptance', 'accession', 'succession']
const left = ['withdrawn', 'denounced', 'terminated', 'expired']

/**
 * How an agreement stands for each party, from the acts up to a day.
 * @param past acts in order, none after the day
 * @param on ISO day
 */
export function partyStatuses(past: LegalAct[], parties: Party[], on: string): PartyStatus[] {
  return parties.map((party) => {
    const start: Walk = {
      party,
      status: 'not-signed',
      since: null,
      signed: null,
      consent: null,
      until: null,
    }
    const now = past.reduce((walk, act) => after(walk, act, past, parties.length), start)
    const { until: _, ...stands } = lapsed(now, on)
    return stands
  })
}

type Walk = PartyStatus & { until: string | null }

function after(before: Walk, act: LegalAct, past: LegalAct[], parties: number): Walk {
  if (act.partyId !== null && act.partyId !== before.party.id)
    return endedByOther(before, act, parties)
  const now = lapsed(before, lastDayOf(act))
  const to = (status: PartyStatusName, more: Partial<Walk> = {}): Walk => ({
    ...now,
    status,
    since: act,
    until: act.untilOn,
    ...more,
  })
  const early = ['not-signed', 'initialled'].includes(now.status)
  const gone = left.includes(now.status)
  const consent = consents[act.type]
  if (consent) {
    if (now.consent && !gone) return before
    const runs = ['in-force', 'provisionally-applied', 'suspended'].includes(now.status)
    return runs ? { ...now, consent: act } : to(consent, { consent: act })
  }
  switch (act.type) {
    case 'initialling':
      return now.status === 'not-signed' ? to('initialled') : before
    case 'adoption':
      return early ? to('signed', { signed: null }) : before
    case 'signature':
      return early || gone
        ? to('signed', { signed: act })
        : now.signed
          ? before
          : { ...now, signed: act }
    case 'provisional-application':
      return gone || now.status === 'in-force' ? before : to('provisionally-applied')
    case 'entry-into-force':
    case 'implementation-start':
      return !gone && (act.partyId !== null || isBound(now, act, past, parties))
        ? to('in-force')
        : before
    case 'extension':
      return now.status === 'terminated' || now.status === 'withdrawn' || now.status === 'denounced'
        ? before
        : to('in-force')
    case 'reaffirmation':
      return gone || now.status === 'suspended' ? to('in-force') : before
    case 'suspension':
      return gone ? before : to('suspended', { until: now.until })
    case 'resumption':
      return now.status === 'suspended' ? to('in-force', { until: now.until }) : before
    case 'withdrawal':
      return withdrawn(now, act, to)
    case 'denunciation':
      return gone ? before : to(act.partyId === null ? 'terminated' : 'denounced')
    case 'termination':
      return gone ? before : to('terminated')
    case 'expiry':
      return gone ? before : to('expired')
    default:
      return before
  }
}

/** Withdrawing a ratification leaves the signature; withdrawing a signature leaves nothing. */
function withdrawn(
  now: Walk,
  act: LegalAct,
  to: (status: PartyStatusName, more?: Partial<Walk>) => Walk,
): Walk {
  if (act.undoes === null) return left.includes(now.status) ? now : to('withdrawn', { until: null })
  if (act.undoes === 'signature')
    return now.consent ? { ...now, signed: null } : to('not-signed', { signed: null, until: null })
  if (!(act.undoes in consents) || !now.consent) return now
  return to(now.signed ? 'signed' : 'not-signed', { consent: null, until: null })
}

/** What one of two parties ends is ended for the other as well. */
function endedByOther(now: Walk, act: LegalAct, parties: number): Walk {
  const whole = act.type === 'withdrawal' && act.undoes === null
  if (parties > 2) return now
  if (left.includes(now.status)) {
    return act.type === 'reaffirmation' && now.status === 'terminated'
      ? { ...now, status: 'in-force', since: act, until: act.untilOn }
      : now
  }
  if (!whole && act.type !== 'denunciation' && act.type !== 'termination') return now
  return { ...now, status: 'terminated', since: act, until: null }
}

/**
 * Entry into force of the whole is entry into force for a party, unless others have ratified,
 * accepted or acceded by then and this one has not: a signature alone binds nobody then.
 */
function isBound(now: Walk, entry: LegalAct, past: LegalAct[], parties: number): boolean {
  if (now.consent || parties <= 2) return true
  const day = lastDayOf(entry)
  return !past.some(
    (act) => act.partyId !== null && bindsWith.includes(act.type) && lastDayOf(act) <= day,
  )
}

function lapsed(now: Walk, on: string): Walk {
  const runs = ['in-force', 'provisionally-applied', 'suspended'].includes(now.status)
  return runs && now.until !== null && now.until < on
    ? { ...now, status: 'expired', until: null }
    : now
}
