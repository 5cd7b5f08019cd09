import { EntityList, type NamedEntity } from '@/components/entities/entity-link'
import { SourceNote, type ListedSource } from '@/components/articles/source-list'
import { DateText } from '@/components/ui/date-text'
import { Empty } from '@/components/ui/empty'
import { LevelMark } from '@/components/ui/level-mark'
import { deadlineInWords, deadlineOn } from '@/domain/agreements/deadline'
import type {
  AssessmentDirection,
  AssessmentLevel,
  CommitmentBasis,
} from '@/domain/agreements/vocabulary'
import type { DatePrecision } from '@/domain/dates/date-with-precision'
import { labelOf } from '@/domain/labels'
import { ClaimText, type ShownClaim } from './claim-text'

export type LedgerRow = {
  id: number
  statement: string
  dueOn: string | null
  duePrecision: DatePrecision | null
  basis: CommitmentBasis
  note: string | null
  obligors: NamedEntity[]
  beneficiaries: NamedEntity[]
  assessments: {
    id: number
    asOf: string
    level: AssessmentLevel
    direction: AssessmentDirection | null
    narrative: string
    reviewedAt: Date | null
    sources: ListedSource[]
  }[]
  sources: ListedSource[]
  claims: ShownClaim[]
}

/** What was promised, by whom, until when, and how far it has been carried out. */
export function Ledger({ rows, on }: { rows: LedgerRow[]; on: string }) {
  if (rows.length === 0) return <Empty>No commitment is on the record yet.</Empty>
  return (
    <ol className="flex flex-col">
      {rows.map((row, index) => (
        <li
          key={row.id}
          id={`commitment-${row.id}`}
          className="border-b border-rule py-4 target:bg-sheet"
        >
          <Commitment row={row} number={index + 1} on={on} />
        </li>
      ))}
    </ol>
  )
}

function Commitment({ row, number, on }: { row: LedgerRow; number: number; on: string }) {
  const latest = row.assessments[0] ?? null
  const due = row.dueOn ? ({ on: row.dueOn, precision: row.duePrecision ?? 'day' } as const) : null
  const deadline = deadlineOn(due, latest?.level ?? null, on)
  return (
    <div className="grid gap-x-6 gap-y-2 md:grid-cols-12">
      <span className="hidden figures text-sm text-muted md:col-span-1 md:block">{number}</span>
      <div className="flex flex-col gap-1 md:col-span-7">
        <h3>{row.statement}</h3>
        <p className="font-sans text-sm text-muted">
          Owed by <EntityList entities={row.obligors} />
          {row.beneficiaries.length > 0 && (
            <>
              {' '}
              to <EntityList entities={row.beneficiaries} />
            </>
          )}
          . {labelOf(row.basis)}.
        </p>
        <SourceNote sources={row.sources} />
      </div>
      <div className="flex flex-col gap-1 font-sans text-sm md:col-span-4">
        <LevelMark level={latest?.level ?? null} />
        {due && (
          <p className="figures">
            Due <DateText {...due} />: {deadlineInWords(deadline)}
          </p>
        )}
        {latest?.direction && <p className="text-muted">{labelOf(latest.direction)}</p>}
      </div>
      {(row.assessments.length > 0 || row.claims.length > 0) && (
        <details className="md:col-span-11 md:col-start-2">
          <summary className="font-sans text-sm text-muted hover:text-seal">
            {[
              row.assessments.length &&
                `${row.assessments.length} ${row.assessments.length === 1 ? 'assessment' : 'assessments'}`,
              row.claims.length &&
                `${row.claims.length} ${row.claims.length === 1 ? 'claim' : 'claims'}`,
            ]
              .filter(Boolean)
              .join(', ')}
          </summary>
          <div className="mt-3 grid gap-6 md:grid-cols-2">
            <Assessments assessments={row.assessments} />
            <div className="flex flex-col gap-4">
              {row.claims.map((claim) => (
                <ClaimText key={claim.id} claim={claim} />
              ))}
            </div>
          </div>
        </details>
      )}
    </div>
  )
}

function Assessments({ assessments }: { assessments: LedgerRow['assessments'] }) {
  return (
    <div className="flex flex-col gap-4">
      {assessments.map((one) => (
        <div key={one.id} className="flex flex-col gap-1 text-sm">
          <p className="font-sans text-xs text-muted">
            As of <DateText on={one.asOf} precision="day" />
            {!one.reviewedAt && ' · not yet reviewed by a second editor'}
          </p>
          <LevelMark level={one.level} />
          <p>{one.narrative}</p>
          <SourceNote sources={one.sources} />
        </div>
      ))}
    </div>
  )
}
