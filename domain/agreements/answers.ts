import { formatDate } from '../dates/format-date'
import { labelOf } from '../labels'
import { deadlineInWords, type DeadlineState } from './deadline'
import { voiceOf, type Voice } from './dispute'
import type { Score } from './implementation-score'
import type { StatusOn } from './legal-status'

// What the record answers on a day, each in one sentence: the same words on the page, in the
// downloads and for screen readers.

/** "On 31 December 1976: in force since 22 June 1976." */
export function statusAnswer({ status, contested, because }: StatusOn, on: string): string {
  const label = labelOf(status)
  const said = because.startsWith(label) ? because : `${label}. ${because}`
  const day = `On ${dayOf(on)}${contested ? ', contested' : ''}`
  return `${day}: ${said.charAt(0).toLowerCase()}${said.slice(1)}`
}

/** "Overdue by 57 days on 15 November 2023; Iraq says it was met, Iran says only in part." */
export function commitmentAnswer(deadline: DeadlineState, dispute: Voice[], on: string): string {
  const state = deadlineInWords(deadline)
  const words = `${state.charAt(0).toUpperCase()}${state.slice(1)} on ${dayOf(on)}`
  return dispute.length ? `${words}; ${disputeAnswer(dispute)}.` : `${words}.`
}

/** "Iraq says it was met, Iran says only in part": each side once, by its newest words. */
export function disputeAnswer(dispute: Voice[]): string {
  const said = new Map<string, string>()
  for (const voice of dispute) {
    const words = `${voiceOf(voice)} ${verbOf(voice)}`
    if (!said.has(words)) said.set(words, words)
  }
  return [...said.values()].join(', ')
}

/** "Carried out to 41 %: 7 of 9 commitments assessed, 53 % of those." */
export function scoreAnswer(score: Score | null): string {
  if (!score) return 'No commitment is on the record.'
  const { strict, lenient, assessed, commitments } = score
  const ofThose = lenient !== null && lenient !== strict ? `, ${lenient} % of those` : ''
  return `Carried out to ${strict} %: ${assessed} of ${commitments} ${commitments === 1 ? 'commitment' : 'commitments'} assessed${ofThose}.`
}

/** How a score comes about: "11 ÷ (3 × 9) × 100 = 41 %". */
export function scoreFormula({ sum, strict, lenient, assessed, commitments }: Score) {
  return {
    strict: `${sum} ÷ (3 × ${commitments}) × 100 = ${strict} %`,
    lenient: lenient === null ? null : `${sum} ÷ (3 × ${assessed}) × 100 = ${lenient} %`,
  }
}

/** "3 sources, 2 lines of evidence". */
export function evidenceAnswer(sources: number, lines: number): string {
  return `${sources} ${sources === 1 ? 'source' : 'sources'}, ${lines} ${lines === 1 ? 'line' : 'lines'} of evidence`
}

function verbOf({ fulfilment, stance }: Voice): string {
  if (fulfilment) {
    return {
      met: 'says it was met',
      'in-part': 'says only in part',
      'not-met': 'says it was not met',
    }[fulfilment]
  }
  return {
    asserts: 'asserts it',
    reiterates: 'asserts it again',
    denies: 'denies it',
    disputes: 'disputes it',
    'reports-progress': 'reports progress',
    warns: 'warns',
    promises: 'promises',
  }[stance]
}

const dayOf = (on: string) => formatDate({ on, precision: 'day' })
