import { formatDate } from '../dates/format-date'
import { isUnchanged, type Changes } from './changes'
import { dayOf } from './day-of'

/**
 * What changed, in one sentence: "Between 20 September and 15 November 2023: 2 new acts, the level
 * of 1 commitment changed, 1 new dispute."
 */
export function changesAnswer(changes: Changes): string {
  const span = spanInWords(changes.from, changes.to)
  if (isUnchanged(changes)) return `${span}: nothing on the record changed.`
  return `${span}: ${countsOf(changes).join(', ')}.`
}

function countsOf(changes: Changes): string[] {
  const { acts, status, levels, moved, passed, disputes, settled, events, claims, score } = changes
  const party = status ? [] : changes.parties
  return [
    ...(status ? ['the legal status changed'] : []),
    ...some(party.length, 'party stands', 'parties stand', ' differently'),
    ...some(acts.length, 'new act', 'new acts'),
    ...(levels.length
      ? [`the level of ${count(levels.length, 'commitment', 'commitments')} changed`]
      : []),
    ...some(moved.length, 'deadline moved', 'deadlines moved'),
    ...some(passed.length, 'deadline passed unmet', 'deadlines passed unmet'),
    ...some(disputes.length, 'new dispute', 'new disputes'),
    ...some(settled.length, 'dispute ended', 'disputes ended'),
    ...some(events.length, 'event', 'events'),
    ...some(claims.length, 'claim', 'claims'),
    ...(score ? [`the score went from ${percent(score.from)} to ${percent(score.to)}`] : []),
  ]
}

const some = (many: number, one: string, more: string, end = '') =>
  many ? [`${count(many, one, more)}${end}`] : []

const count = (many: number, one: string, more: string) =>
  `${many.toLocaleString('en-GB')} ${many === 1 ? one : more}`

const percent = (score: { strict: number } | null) => (score ? `${score.strict} %` : 'none')

/** "Between 20 September and 15 November 2023": the year once where it is one. */
export function spanInWords(from: string, to: string): string {
  const [first, last] = [from, to].map((on) => formatDate(dayOf(on))) as [string, string]
  if (from === to) return `On ${first}`
  const year = from.slice(0, 4) === to.slice(0, 4)
  return `Between ${year ? first.slice(0, -5) : first} and ${last}`
}
