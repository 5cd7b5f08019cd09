import type { DateWithPrecision } from '../dates/date-with-precision'
import { lastDayOf } from '../dates/format-date'
import { deadlineOn, type Extension } from './deadline'
import { disputeOn, type Voice } from './dispute'
import { throughPeriods, type Period } from './periods'
import type { AssessmentLevel } from './vocabulary'

type Judgement = { asOf: string; level: AssessmentLevel }

/** All that a commitment's row of time shows. */
export type Row<Assessment extends Judgement> = {
  due: DateWithPrecision | null
  extensions: Extension[]
  /** In any order. */
  assessments: Assessment[]
  /** Those that take a side. */
  claims: Voice[]
}

export type Cell<Assessment extends Judgement> = Period & {
  /** The judgement that stands at the end of the period. */
  standing: Assessment | null
  /** The last one made within it. */
  made: Assessment | null
  /** Claims stand against each other at the end of it, or the judgement says so. */
  contested: boolean
  /** The date that holds on the day the row is read falls into it. */
  due: boolean
  /** A date that held before. */
  wasDue: boolean
}

/**
 * A commitment through time. The last period ends with the day the row is read.
 * @param on ISO day
 */
export function cellsOf<Assessment extends Judgement>(
  { due, extensions, assessments, claims }: Row<Assessment>,
  periods: Period[],
  on: string,
): Cell<Assessment>[] {
  const deadline = deadlineOn({ due, extensions, assessments }, on)
  const dates = deadline.state === 'none' ? null : deadline
  const through = throughPeriods(
    assessments.filter(({ asOf }) => asOf <= on),
    periods,
  )
  return periods.map((period, index) => {
    const { standing, made } = through[index]!
    const within = (date: DateWithPrecision) => {
      const day = lastDayOf(date)
      return day >= period.from && day <= period.to
    }
    const end = period.to < on ? period.to : on
    return {
      ...period,
      standing,
      made: made.at(-1) ?? null,
      contested: standing?.level === 'contested' || disputeOn(claims, end).length > 0,
      due: dates !== null && within(dates.due),
      wasDue: dates?.moved.some(({ from }) => within(from)) ?? false,
    }
  })
}

/** The times a commitment was contested, as days; one that lasts to the end of the row has no end. */
export function contestedTimes(
  cells: Pick<Cell<Judgement>, 'from' | 'to' | 'contested'>[],
): { from: string; to: string | null }[] {
  const times: { from: string; to: string | null }[] = []
  cells.forEach(({ from, to, contested }, index) => {
    if (!contested) return
    const end = index === cells.length - 1 ? null : to
    const last = times.at(-1)
    if (last && cells[index - 1]!.contested) last.to = end
    else times.push({ from, to: end })
  })
  return times
}
