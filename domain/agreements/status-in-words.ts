import { formatDate, lastDayOf } from '../dates/format-date'
import type { LegalAct } from './legal-acts'
import type { Standing, LegalStatus } from './legal-status'
import type { PartyStatus } from './party-status'

/** Why an agreement stands as it does, in sentences. */
export function reasonsOf(standing: Standing, parties: PartyStatus[]): string {
  return [reasonOf(standing, parties), ...leavings(standing, parties)].join(' ')
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
  superseded: 'Superseded',
  'never-entered-into-force': 'Ended',
  unknown: 'No act is on record',
}

function reasonOf({ status, since, ranOut, successor }: Standing, parties: PartyStatus[]): string {
  if (successor) return `Superseded by ${successor.title} since ${formatDate(successor)}.`
  if (ranOut) return `Its term ended on ${formatDate({ on: ranOut, precision: 'day' })}.`
  if (!since) return `${sayings[status]}.`
  const by = nameOf(since, parties)
  const counted = since.precision === 'day' ? '' : `, ${countedFrom(since)}`
  const never = status === 'never-entered-into-force' ? ' No entry into force is on record.' : ''
  if (since.type === 'denunciation' || since.type === 'withdrawal') {
    const verb = since.type === 'denunciation' ? 'Denounced' : 'Left'
    const other = parties.find(({ party }) => party.id !== since.partyId)
    const alone = by && other ? ` No act of ${other.party.name} that ends it is on record.` : ''
    return `${verb}${by ? ` by ${by}` : ''} ${onOrIn(since)}${counted}.${alone}${never}`
  }
  const lasts = ['in-force', 'provisionally-applied', 'suspended'].includes(status)
  const when = lasts ? `since ${formatDate(since)}` : onOrIn(since)
  const how = by
    ? {
        reaffirmation: `, when ${by} reaffirmed it`,
        suspension: ` by ${by}`,
        resumption: `, when ${by} resumed it`,
      }
    : {
        reaffirmation: ', when it was reaffirmed',
        extension: ', when it was extended',
        resumption: ', when it was resumed',
      }
  const until =
    since.untilOn && lasts ? `, until ${formatDate({ on: since.untilOn, precision: 'day' })}` : ''
  return `${sayings[status]} ${when}${(how as Partial<Record<string, string>>)[since.type] ?? ''}${until}${counted}.${never}`
}

/** Which of several parties no longer take part in what still stands. */
function leavings({ status }: Standing, parties: PartyStatus[]): string[] {
  if (parties.length <= 2 || !['signed', 'provisionally-applied', 'in-force'].includes(status))
    return []
  return parties.flatMap(({ party, status: own, since }) => {
    if (!since || since.partyId !== party.id) return []
    if (own === 'suspended')
      return `${party.name} has suspended its part since ${formatDate(since)}.`
    if (own === 'withdrawn') return `${party.name} withdrew ${onOrIn(since)}.`
    if (own === 'denounced') return `${party.name} denounced it ${onOrIn(since)}.`
    return []
  })
}

const nameOf = ({ partyId }: LegalAct, parties: PartyStatus[]) =>
  parties.find(({ party }) => party.id === partyId)?.party.name ?? null

/** Says how an act counts that is known to its month or year. */
export const countedFrom = (act: LegalAct) =>
  `known to the ${act.precision} and counted from its end, ${formatDate({ on: lastDayOf(act), precision: 'day' })}`

const onOrIn = (act: LegalAct) => `${act.precision === 'day' ? 'on' : 'in'} ${formatDate(act)}`
