import { Empty } from '@/components/ui/empty'
import type { Period } from '@/domain/agreements/periods'
import { LedgerRow } from './ledger-row'
import { StripHeads } from './ledger-strip'
import type { ShownCommitment } from './shown-commitment'

/**
 * The ledger: commitments as rows, time as columns, levels as marks; below each row opens what it
 * rests on. On a phone the columns of time scroll sideways beside the commitments, which stay.
 */
export function Ledger({
  rows,
  periods,
  on,
  addressOf,
}: {
  rows: ShownCommitment[]
  periods: Period[]
  /** ISO day. */
  on: string
  /** Of a commitment's own page. */
  addressOf: (commitmentId: number) => string
}) {
  if (rows.length === 0) return <Empty>No commitment is on the record yet.</Empty>
  return (
    <div
      role="region"
      aria-label="The ledger, which scrolls sideways"
      aria-describedby="ledger-text"
      tabIndex={0}
      className="@container relative overflow-x-auto print:overflow-visible"
    >
      <p
        id="ledger-text"
        className="sticky start-0 w-[100cqi] py-1 font-sans text-xs text-muted print:w-auto"
      >
        A row is a commitment, its columns are time. A full cell is a judgement by our editors, a
        band the time it stood, hatched while claims contradict each other; a wedge marks the date
        it is due. The same in words opens below each row.
      </p>
      <table
        aria-describedby="ledger-text"
        className="w-full min-w-[44rem] table-fixed border-separate border-spacing-0 print:min-w-0"
      >
        <caption className="sr-only">
          Commitments, the level of each through time, and how each stands
        </caption>
        <thead>
          <tr className="text-left align-bottom font-sans text-xs">
            <th
              scope="col"
              className="sticky start-0 z-10 w-44 border-b border-rule bg-paper py-2 pe-3 font-semibold md:w-[42%] md:pe-8"
            >
              Commitment
            </th>
            <th scope="col" className="border-b border-rule py-2 ps-3 pe-6 font-normal md:ps-0">
              <span className="sr-only">Level through time</span>
              <StripHeads periods={periods} />
            </th>
            <th scope="col" className="w-48 border-b border-rule py-2 font-semibold">
              Where it stands
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <LedgerRow
              key={row.id}
              row={row}
              periods={periods}
              on={on}
              address={addressOf(row.id)}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}
