import type { DateWithPrecision } from '../dates/date-with-precision'
import { lastDayOf } from '../dates/format-date'
import type { Fulfilment, Stance } from './vocabulary'

/** A claim, as far as it can stand against another. */
export type Sided = DateWithPrecision & {
  id: number
  /** Who spoke: an entity, or words for whom the source does not name. */
  speaker: { id: number } | null
  speakerLabel: string | null
  stance: Stance
  fulfilment: Fulfilment | null
}

/** The same with the names of who speaks and for whom. */
export type Voice = Sided & {
  speaker: { id: number; name: string } | null
  onBehalfOf: { id: number; name: string } | null
}

/**
 * The claims about one thing that stand against each other on a day, the newest first: of each
 * speaker the latest that takes a side. None where nobody contradicts anybody: the thing is then not
 * contested. Claims are opposed where one asserts and the other denies, or where they say
 * differently how far something has been done. Warnings, promises and what is said once more take no
 * side of their own.
 * @param claims all about one thing, in any order
 * @param on ISO day
 */
export function disputeOn<Claim extends Sided>(claims: Claim[], on: string): Claim[] {
  const latest = new Map<string, Claim>()
  const newestFirst = claims
    .filter((claim) => lastDayOf(claim) <= on && sideOf(claim) !== null)
    .toSorted((a, b) => (a.on === b.on ? b.id - a.id : a.on < b.on ? 1 : -1))
  for (const claim of newestFirst) {
    const speaker = speakerKey(claim)
    if (!latest.has(speaker)) latest.set(speaker, claim)
  }
  const voices = [...latest.values()]
  return voices.filter((one) => voices.some((other) => areOpposed(one, other)))
}

/** Whether two claims about one thing contradict each other. */
export function areOpposed(one: Sided, other: Sided): boolean {
  const [a, b] = [sideOf(one), sideOf(other)]
  if (a === null || b === null || a === b) return false
  if (one.fulfilment && other.fulfilment) return true
  // "In part" contradicts neither who asserts nor who disputes without saying how much.
  return a !== 'in-part' && b !== 'in-part'
}

type Side = 'for' | 'in-part' | 'against'

function sideOf({ stance, fulfilment }: Sided): Side | null {
  if (fulfilment)
    return ({ met: 'for', 'in-part': 'in-part', 'not-met': 'against' } as const)[fulfilment]
  return stances[stance] ?? null
}

const stances: Partial<Record<Stance, Side>> = {
  asserts: 'for',
  'reports-progress': 'for',
  denies: 'against',
  disputes: 'against',
}

/** The stances that take a side even where the words do not say how far something was done. */
export const sidedStances = Object.keys(stances) as Stance[]

const speakerKey = ({ speaker, speakerLabel }: Sided) =>
  speaker ? `entity ${speaker.id}` : `words ${speakerLabel}`

/** Whose voice it is, in short: the country or body spoken for, else the speaker. */
export const voiceOf = ({ onBehalfOf, speaker, speakerLabel }: Voice) =>
  onBehalfOf?.name ?? speaker?.name ?? speakerLabel ?? 'An unnamed source'
