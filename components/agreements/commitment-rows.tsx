import { EntityList, type NamedEntity } from '@/components/entities/entity-link'
import { LevelMark } from '@/components/ui/level-mark'
import { factPage } from '@/domain/agreements/fact-address'
import { commitmentAnswer, disputeAnswer } from '@/domain/agreements/answers'
import { deadlineOn, movedInWords, type Dated, type Moved } from '@/domain/agreements/deadline'
import { disputeOn, type Voice } from '@/domain/agreements/dispute'
import { levelOn } from '@/domain/agreements/level-on'
import { formatDate } from '@/domain/dates/format-date'

export type ShownCommitment = Dated & {
  id: number
  statement: string
  agreementSlug: string
  agreementTitle: string
  obligors: NamedEntity[]
  beneficiaries: NamedEntity[]
  claims: Voice[]
}

/** Commitments, each with its answer for a day, leading to its place in the ledger. */
export function CommitmentRows({
  commitments,
  on,
}: {
  commitments: ShownCommitment[]
  /** ISO day. */
  on: string
}) {
  return (
    <ul className="flex flex-col text-sm">
      {commitments.map((one) => (
        <CommitmentRow key={one.id} commitment={one} on={on} />
      ))}
    </ul>
  )
}

function CommitmentRow({ commitment, on }: { commitment: ShownCommitment; on: string }) {
  const { id, statement, agreementSlug, agreementTitle, obligors, beneficiaries } = commitment
  const deadline = deadlineOn(commitment, on)
  const dispute = disputeOn(commitment.claims, on)
  const answer =
    deadline.state !== 'none'
      ? commitmentAnswer(deadline, dispute, on)
      : dispute.length > 0 && `${disputeAnswer(dispute)}.`
  // Who says what about it is no more urgent than elsewhere.
  const overdue =
    deadline.state === 'overdue' ? commitmentAnswer(deadline, [], on).replace(/\.$/, '') : ''
  return (
    <li className="grid gap-x-6 gap-y-1 border-b border-rule py-3 sm:grid-cols-[1fr_auto]">
      <div className="flex flex-col gap-0.5">
        <a
          className="text-base leading-snug hover:underline"
          href={factPage(agreementSlug, { section: 'commitments', id })}
        >
          {statement}
        </a>
        {answer && (
          <p className="figures">
            {overdue && <strong className="font-semibold">{overdue}</strong>}
            {answer.slice(overdue.length)}
          </p>
        )}
        {deadline.state !== 'none' && deadline.state !== 'extended' && (
          <Moves moves={deadline.moved} />
        )}
        <p className="font-sans text-xs text-muted">
          {obligors.length > 0 && (
            <>
              <EntityList entities={obligors} />
              {beneficiaries.length > 0 && (
                <>
                  {' to '}
                  <EntityList entities={beneficiaries} />
                </>
              )}
              {' · '}
            </>
          )}
          {agreementTitle}
          {deadline.state !== 'none' && ` · due ${formatDate(deadline.due)}`}
        </p>
      </div>
      <LevelMark level={levelOn(commitment.assessments, on)} />
    </li>
  )
}

/** From when to when a deadline was moved, by whom; where the answer itself does not say so. */
function Moves({ moves }: { moves: Moved[] }) {
  return moves.map((move) => {
    const words = movedInWords(move)
    return (
      <p key={`${move.on.on} ${words}`} className="figures text-xs text-muted">
        {words.charAt(0).toUpperCase() + words.slice(1)}
      </p>
    )
  })
}
