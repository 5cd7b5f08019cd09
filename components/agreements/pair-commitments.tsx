import { Empty } from '@/components/ui/empty'
import { SectionHead } from '@/components/ui/section-head'
import { CommitmentRows, type ShownCommitment } from './commitment-rows'

/** What is owed between two: overdue first, then what is open, then what was met. */
export function PairCommitments({
  overdue,
  open,
  met,
  on,
}: {
  overdue: ShownCommitment[]
  open: ShownCommitment[]
  met: ShownCommitment[]
  /** ISO day. */
  on: string
}) {
  return (
    <>
      <section aria-labelledby="overdue">
        <SectionHead id="overdue">Overdue</SectionHead>
        {overdue.length ? (
          <CommitmentRows commitments={overdue} on={on} />
        ) : (
          <Empty>No dated commitment between them is overdue.</Empty>
        )}
      </section>
      {open.length > 0 && (
        <section aria-labelledby="open">
          <SectionHead id="open">Open</SectionHead>
          <CommitmentRows commitments={open} on={on} />
        </section>
      )}
      {met.length > 0 && (
        <section aria-labelledby="met">
          <SectionHead id="met">Met</SectionHead>
          <CommitmentRows commitments={met} on={on} />
        </section>
      )}
    </>
  )
}
