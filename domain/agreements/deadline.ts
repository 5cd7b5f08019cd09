import type { DateWithPrecision } from '../dates/date-with-precision'
import { formatDate, lastDayOf } from '../dates/format-date'
import type { AssessmentLevel } from './vocabulary'

/** A deadline was moved: on a day, to another date, by somebody (null: by agreement of the parties). */
export type Extension = DateWithPrecision & { dueOn: DateWithPrecision; by: string | null }

/** All that the state of a deadline follows from. */
export type Dated = {
  due: DateWithPrecision | null
  extensions?: Extension[]
  /** In any order. */
  assessments: { asOf: string; level: AssessmentLevel }[]
}

/** From which date to which, by whom, decided when. */
export type Moved = {
  from: DateWithPrecision
  to: DateWithPrecision
  by: string | null
  on: DateWithPrecision
}

type State =
  | { state: 'not-due' | 'due-soon' | 'extended'; days: number }
  | { state: 'overdue'; days: number }
  /** As of that day judged "full"; `late`: this many days after it was due. */
  | { state: 'met'; on: string }
  | { state: 'met-late'; on: string; days: number }

export type DeadlineState =
  | { state: 'none' }
  | (State & {
      /** The date that holds on that day. */
      due: DateWithPrecision
      /** The first first. */
      moved: Moved[]
    })

const soon = 30

/**
 * Where a commitment stands with its deadline on a day: due soon within 30 days, extended where its
 * date was moved and is further off, met since the assessment "full" that still stands. A date known
 * to a month or a year falls due at the end of it.
 * @param on ISO day
 */
export function deadlineOn(
  { due, extensions = [], assessments }: Dated,
  on: string,
): DeadlineState {
  if (!due) return { state: 'none' }
  const moved = movesOf(due, extensions, on)
  const now = moved.at(-1)?.to ?? due
  const metOn = fullSince(assessments, on)
  if (metOn !== null) {
    const then = movesOf(due, extensions, metOn).at(-1)?.to ?? due
    const late = daysBetween(lastDayOf(then), metOn)
    return late > 0
      ? { state: 'met-late', on: metOn, days: late, due: then, moved }
      : { state: 'met', on: metOn, due: then, moved }
  }
  const left = daysBetween(on, lastDayOf(now))
  if (left < 0) return { state: 'overdue', days: -left, due: now, moved }
  const state = left <= soon ? 'due-soon' : moved.length ? 'extended' : 'not-due'
  return { state, days: left, due: now, moved }
}

/** In words: "overdue by 57 days". */
export function deadlineInWords(deadline: DeadlineState): string {
  switch (deadline.state) {
    case 'none':
      return 'no date set'
    case 'overdue':
      return `overdue by ${daysInWords(deadline.days)}`
    case 'due-soon':
      return deadline.days === 0 ? 'due today' : `due in ${daysInWords(deadline.days)}`
    case 'met-late':
      return `met late, ${daysInWords(deadline.days)} after it was due`
    case 'extended':
      return movedInWords(deadline.moved.at(-1)!)
    default:
      return { met: 'met', 'not-due': 'not due yet' }[deadline.state]
  }
}

/** "extended from 19 September 2023 to 19 October 2023 by Iraq". */
export function movedInWords({ from, to, by }: Moved): string {
  return `extended from ${formatDate(from)} to ${formatDate(to)}${by ? ` by ${by}` : ''}`
}

export const daysInWords = (days: number) =>
  `${days.toLocaleString('en-GB')} ${days === 1 ? 'day' : 'days'}`

function movesOf(due: DateWithPrecision, extensions: Extension[], on: string): Moved[] {
  const known = extensions
    .filter((one) => lastDayOf(one) <= on)
    .toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
  return known.map(({ dueOn, by, ...decided }, index) => ({
    from: known[index - 1]?.dueOn ?? due,
    to: dueOn,
    by,
    on: { on: decided.on, precision: decided.precision },
  }))
}

const orderOf = (one: Extension) => `${lastDayOf(one)} ${one.on} ${lastDayOf(one.dueOn)} ${one.by}`

/** The day since which the assessments up to a day say "full"; null where the last does not. */
function fullSince(assessments: Dated['assessments'], on: string): string | null {
  const known = assessments
    .filter(({ asOf }) => asOf <= on)
    .toSorted((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0))
  const before = known.findLastIndex(({ level }) => level !== 'full')
  return known[before + 1]?.asOf ?? null
}

const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
