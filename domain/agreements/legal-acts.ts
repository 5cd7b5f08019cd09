import type { DatePrecision } from '../dates/date-with-precision'
import { lastDayOf } from '../dates/format-date'
import { actTypes, type ActType } from './vocabulary'

/** A dated legal act, as far as a legal status follows from it. */
export type LegalAct = {
  type: ActType
  /** Null: an act of all parties. */
  partyId: number | null
  on: string
  precision: DatePrecision
  /** ISO day: the end of what it brings. */
  untilOn: string | null
  /** A party denies that it has effect. */
  contested: boolean
  /** What a withdrawal takes back: a signature, a ratification, a reservation. Null: the agreement as a whole. */
  undoes: ActType | null
}

/**
 * Acts as they take effect, whatever the order they are given in. Of one day, those that bind come
 * before those that end, as the vocabulary has them.
 */
export function inOrder<Act extends LegalAct>(acts: Act[]): Act[] {
  const keyed = acts.map((act) => ({ act, key: keyOf(act) }))
  return keyed
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ act }) => act)
}

const keyOf = (act: LegalAct) =>
  [
    lastDayOf(act),
    String(actTypes.indexOf(act.type)).padStart(2, '0'),
    act.on,
    String(act.partyId ?? 0).padStart(12, '0'),
    act.untilOn,
    act.contested,
    act.undoes,
  ].join(' ')
