import type { Reason } from './drafts'

/** What becomes of a row, the gravest first. */
export const outcomes = ['refused', 'waiting', 'differs', 'new', 'same', 'left-out'] as const
export type Outcome = (typeof outcomes)[number]

export const outcomeNames: Record<Outcome, string> = {
  refused: 'Refused',
  waiting: 'Waiting for a decision',
  differs: 'Differs from the record',
  new: 'New',
  same: 'On record already',
  'left-out': 'Left out',
}

/** One field as it stands on record and in the file. */
export type Difference = { field: string; record: string; file: string }

/** What becomes of a row of the file, and why. */
export type PlannedRow = {
  row: number
  outcome: Outcome
  reasons: Reason[]
  differences: Difference[]
  /** The agreement on record it is about, where there is one. */
  agreementId: number | null
}

/** Gathers what the parts of the rows come to: of one row the gravest counts, every reason is kept. */
export class RowOutcomes {
  readonly #rows = new Map<number, PlannedRow>()

  add(
    row: number,
    outcome: Outcome,
    {
      reasons = [],
      differences = [],
      agreementId = null,
    }: { reasons?: Reason[]; differences?: Difference[]; agreementId?: number | null } = {},
  ) {
    const before = this.#rows.get(row)
    if (!before) {
      this.#rows.set(row, { row, outcome, reasons, differences, agreementId })
      return
    }
    if (outcomes.indexOf(outcome) < outcomes.indexOf(before.outcome)) before.outcome = outcome
    before.reasons = [...before.reasons, ...reasons]
    before.differences = [...before.differences, ...differences]
    before.agreementId ??= agreementId
  }

  /** In the order of the file. */
  all(): PlannedRow[] {
    return [...this.#rows.values()].toSorted((a, b) => a.row - b.row)
  }
}

/** What becomes of a row for these reasons, of which there is at least one. */
export const outcomeOf = (reasons: Reason[]) =>
  reasons.some(({ waits }) => !waits) ? ('refused' as const) : ('waiting' as const)
