import type { DateWithPrecision } from '../dates/date-with-precision'
import { lastDayOf } from '../dates/format-date'
import { levelOn } from './level-on'
import { deadlineOn, type Dated, type DeadlineState } from './deadline'

export type SetDeadline = Exclude<DeadlineState, { state: 'none' }>

/** A commitment with a date, and where it stands with it. */
export type WithDeadline<Commitment> = Commitment & { deadline: SetDeadline }

export const deadlineGroupNames = ['overdue', 'due-soon', 'ahead', 'met'] as const
export type DeadlineGroupName = (typeof deadlineGroupNames)[number]

/**
 * Commitments with a date by where they stand on a day: overdue, due soon, further ahead, and met. In
 * each the nearest to that day comes first.
 * @param on ISO day
 */
export function deadlineGroups<Commitment extends Dated & { id: number }>(
  commitments: Commitment[],
  on: string,
): Record<DeadlineGroupName, WithDeadline<Commitment>[]> {
  const dated = withDeadlines(commitments, on).toSorted(byDate)
  const inGroup = (name: DeadlineGroupName) =>
    dated.filter(({ deadline }) => groupOf(deadline) === name)
  return {
    overdue: inGroup('overdue').toReversed(),
    'due-soon': inGroup('due-soon'),
    ahead: inGroup('ahead'),
    met: inGroup('met').toReversed(),
  }
}

/**
 * Commitments, dated or not, by what is still to be done on a day: overdue, open, and met. Without a
 * date one is met when it was last judged "full".
 * @param on ISO day
 */
export function commitmentGroups<Commitment extends Dated & { id: number }>(
  commitments: Commitment[],
  on: string,
): { overdue: Commitment[]; open: Commitment[]; met: Commitment[] } {
  const dated = deadlineGroups(commitments, on)
  const undated = commitments.filter(({ due }) => due === null)
  const isDone = ({ assessments }: Commitment) => levelOn(assessments, on) === 'full'
  return {
    overdue: dated.overdue,
    open: [...dated['due-soon'], ...dated.ahead, ...undated.filter((one) => !isDone(one))],
    met: [...dated.met, ...undated.filter(isDone)],
  }
}

/** Of commitments those with a date, each with where it stands on a day. */
export function withDeadlines<Commitment extends Dated>(
  commitments: Commitment[],
  on: string,
): WithDeadline<Commitment>[] {
  return commitments.flatMap((one) => {
    const deadline = deadlineOn(one, on)
    return deadline.state === 'none' ? [] : { ...one, deadline }
  })
}

export function groupOf({ state }: SetDeadline): DeadlineGroupName {
  switch (state) {
    case 'overdue':
    case 'due-soon':
      return state
    case 'met':
    case 'met-late':
      return 'met'
    default:
      return 'ahead'
  }
}

type Placed = { id: number; deadline: { due: DateWithPrecision } }

const byDate = (a: Placed, b: Placed) => {
  const [one, other] = [lastDayOf(a.deadline.due), lastDayOf(b.deadline.due)]
  return one === other ? a.id - b.id : one < other ? -1 : 1
}
