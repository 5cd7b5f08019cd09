import { EntityList, type NamedEntity } from '@/components/entities/entity-link'
import { SourceNote, type ListedSource } from '@/components/articles/source-list'
import { DateText } from '@/components/ui/date-text'
import { Empty } from '@/components/ui/empty'
import { LevelMark } from '@/components/ui/level-mark'
import { deadlineInWords, deadlineOn } from '@/domain/agreements/deadline'
import type { Period } from '@/domain/agreements/periods'
import type { CommitmentBasis } from '@/domain/agreements/vocabulary'
import type { DatePrecision } from '@/domain/dates/date-with-precision'
import { labelOf } from '@/domain/labels'
import { Behind, type ShownAssessment } from './behind-a-level'
import type { ShownClaim } from './claim-text'
import { LedgerStrip, StripEnds, StripHeads } from './ledger-strip'

export type LedgerRow = {
  id: number
  statement: string
  dueOn: string | null
  duePrecision: DatePrecision | null
  basis: CommitmentBasis
  note: string | null
  obligors: NamedEntity[]
  beneficiaries: NamedEntity[]
  /** The latest first. */
  assessments: ShownAssessment[]
  sources: ListedSource[]
  claims: ShownClaim[]
}

/**
 * The ledger: commitments as rows, time as columns, levels as cells. On a phone each row stands as
 * a block with its strip of time below.
 */
export function Ledger({
  rows,
  periods,
  on,
}: {
  rows: LedgerRow[]
  periods: Period[]
  on: string
}) {
  if (rows.length === 0) return <Empty>No commitment is on the record yet.</Empty>
  return (
    <table className="block w-full border-collapse md:table md:table-fixed">
      <caption className="sr-only">
        Commitments, the level of each through time, and how each stands
      </caption>
      <thead className="sr-only md:not-sr-only md:table-header-group">
        <tr className="border-b border-rule text-left align-bottom font-sans text-xs">
          <th scope="col" className="w-[44%] py-2 pe-8 font-semibold">
            Commitment
          </th>
          <th scope="col" className="py-2 pe-8 font-normal">
            <span className="sr-only">Level through time</span>
            <StripHeads periods={periods} />
          </th>
          <th scope="col" className="w-48 py-2 font-semibold">
            Where it stands
          </th>
        </tr>
      </thead>
      <tbody className="block md:table-row-group">
        {rows.map((row) => (
          <Commitment key={row.id} row={row} periods={periods} on={on} />
        ))}
      </tbody>
    </table>
  )
}

function Commitment({ row, periods, on }: { row: LedgerRow; periods: Period[]; on: string }) {
  const latest = row.assessments[0] ?? null
  const due = row.dueOn ? ({ on: row.dueOn, precision: row.duePrecision ?? 'day' } as const) : null
  const deadline = deadlineOn({ due, assessments: row.assessments }, on)
  return (
    <tr
      id={`commitment-${row.id}`}
      className="block border-b border-rule py-4 align-top target:bg-sheet md:table-row"
    >
      <th scope="row" className="block text-left font-normal md:table-cell md:py-4 md:pe-8">
        <span className="block leading-snug">{row.statement}</span>
        <span className="mt-1 block font-sans text-xs text-muted">
          <EntityList entities={row.obligors} />
          {row.beneficiaries.length > 0 && (
            <>
              {' '}
              to <EntityList entities={row.beneficiaries} />
            </>
          )}
          {' · '}
          {labelOf(row.basis)}
        </span>
        <SourceNote sources={row.sources} />
      </th>
      <td className="block pt-3 md:table-cell md:py-4 md:pe-8">
        <LedgerStrip assessments={row.assessments} due={due?.on ?? null} periods={periods} />
        <StripEnds periods={periods} on={on} />
        <Behind assessments={row.assessments} claims={row.claims} note={row.note} />
      </td>
      <td className="block pt-2 font-sans text-sm md:table-cell md:py-4">
        <LevelMark level={latest?.level ?? null} />
        {latest?.direction && <span className="block text-muted">{labelOf(latest.direction)}</span>}
        {latest && !latest.reviewedAt && (
          <span className="block text-xs text-muted">Not reviewed yet</span>
        )}
        {due && (
          <span className="block figures text-xs text-muted">
            Due <DateText {...due} />
            <span
              className={deadline.state === 'overdue' ? 'block font-semibold text-ink' : 'block'}
            >
              {deadlineInWords(deadline)}
            </span>
          </span>
        )}
      </td>
    </tr>
  )
}
