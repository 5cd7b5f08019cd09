import { CommitmentRows, type ShownCommitment } from '@/components/agreements/commitment-rows'
import { SectionHead } from '@/components/ui/section-head'
import { deadlineGroupNames, type DeadlineGroupName } from '@/domain/agreements/deadline-groups'
import { groupHeads } from './group-heads'

/** A group of deadlines: how many there are, those that are shown, and where all of them stand. */
export type DeadlineGroup = { total: number; shown: ShownCommitment[]; all: string }

/** Deadlines by where they stand, overdue first; those that are met are folded away. */
export function DeadlineSections({
  groups,
  unfolded,
  on,
}: {
  groups: Record<DeadlineGroupName, DeadlineGroup>
  /** Those that are met were asked for: they stand open. */
  unfolded: boolean
  /** ISO day. */
  on: string
}) {
  return deadlineGroupNames.map((name) => {
    const { total, shown, all } = groups[name]
    if (shown.length === 0) return null
    const rows = <CommitmentRows commitments={shown} on={on} />
    return (
      <section key={name} aria-labelledby={name} className="flex flex-col">
        <SectionHead
          id={name}
          aside={
            total > shown.length ? (
              <a className="quiet-link" href={all}>
                All {total.toLocaleString('en-GB')}
              </a>
            ) : (
              total
            )
          }
        >
          {groupHeads[name]}
        </SectionHead>
        {name === 'met' ? (
          <details open={unfolded}>
            <summary className="w-fit py-2 font-sans text-sm hover:text-seal">
              Show what was met
            </summary>
            {rows}
          </details>
        ) : (
          rows
        )}
      </section>
    )
  })
}
