import { EntityList } from '@/components/entities/entity-link'
import { DateText } from '@/components/ui/date-text'
import { LevelMark } from '@/components/ui/level-mark'
import { commitmentAnswer } from '@/domain/agreements/answers'
import { deadlineInWords, deadlineOn } from '@/domain/agreements/deadline'
import { disputeOn } from '@/domain/agreements/dispute'
import { cellsOf } from '@/domain/agreements/ledger-cells'
import type { Period } from '@/domain/agreements/periods'
import { formatDate } from '@/domain/dates/format-date'
import { labelOf } from '@/domain/labels'
import { Behind } from './behind-a-level'
import { LedgerStrip } from './ledger-strip'
import { datedOf, type CommitmentRecord, type ShownCommitment } from './shown-commitment'

/** A commitment through time, and folded below it what its levels rest on. */
export function LedgerRow({
  row,
  periods,
  on,
  address,
}: {
  row: ShownCommitment
  periods: Period[]
  on: string
  /** Of the commitment's own page. */
  address: string
}) {
  const dated = datedOf(row)
  const voices = disputeOn(row.sides, on)
  const cells = cellsOf({ ...row, due: dated.due, claims: row.sides }, periods, on)
  const answer = commitmentAnswer(deadlineOn(dated, on), voices, on)
  return (
    <>
      <tr id={`commitment-${row.id}`} className="align-top target:bg-sheet">
        <th
          scope="row"
          className="sticky start-0 z-10 border-e border-rule bg-paper pe-3 pt-4 text-left font-normal md:border-e-0 md:pe-8"
        >
          <a className="block text-sm leading-snug hover:underline md:text-base" href={address}>
            {row.statement}
          </a>
          <WhoOwes row={row} />
        </th>
        <td className="ps-3 pe-6 pt-4 md:ps-0">
          <LedgerStrip cells={cells} />
        </td>
        <td className="pt-3.5 font-sans text-sm">
          <Standing row={row} on={on} contested={voices.length > 0} />
        </td>
      </tr>
      <tr>
        <td colSpan={3} className="border-b border-rule pt-1 pb-4">
          <div className="sticky start-0 w-[100cqi] print:w-auto">
            <Behind commitment={row} answer={answer} address={address} />
          </div>
        </td>
      </tr>
    </>
  )
}

/** Who owes what to whom, and where that is written. */
export function WhoOwes({ row }: { row: CommitmentRecord }) {
  const { obligors, beneficiaries, basis, provision } = row
  return (
    <span className="mt-1 block font-sans text-xs text-muted">
      <EntityList entities={obligors} />
      {beneficiaries.length > 0 && (
        <>
          {' to '}
          <EntityList entities={beneficiaries} />
        </>
      )}
      {' · '}
      {labelOf(basis)}
      {provision && `, ${provision.number}`}
    </span>
  )
}

/** The level, the deadline that holds and those that held before. */
export function Standing({
  row,
  on,
  contested,
}: {
  row: CommitmentRecord
  on: string
  contested: boolean
}) {
  const latest = row.assessments[0] ?? null
  const deadline = deadlineOn(datedOf(row), on)
  return (
    <>
      <LevelMark level={latest?.level ?? null} />
      {latest?.direction && <span className="block text-muted">{labelOf(latest.direction)}</span>}
      {latest && !latest.reviewedAt && (
        <span className="block text-xs text-muted">Not reviewed yet</span>
      )}
      {contested && latest?.level !== 'contested' && (
        <span className="block text-xs">Contested by claims</span>
      )}
      {deadline.state !== 'none' && (
        <span className="block figures text-xs text-muted">
          {deadline.moved.map(({ from }) => (
            <s key={`${from.on}/${from.precision}`} className="block">
              Due {formatDate(from)}
            </s>
          ))}
          Due <DateText {...deadline.due} />
          <span className={deadline.state === 'overdue' ? 'block font-semibold text-ink' : 'block'}>
            {deadlineInWords(deadline)}
          </span>
        </span>
      )}
    </>
  )
}
