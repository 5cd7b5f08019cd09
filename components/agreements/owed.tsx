import { LevelMark } from '@/components/ui/level-mark'
import { deadlineInWords, deadlineOn, judged } from '@/domain/agreements/deadline'
import type { AssessmentLevel } from '@/domain/agreements/vocabulary'
import type { DatePrecision } from '@/domain/dates/date-with-precision'

export type OwedCommitment = {
  id: number
  statement: string
  dueOn: string | null
  duePrecision: DatePrecision | null
  level: AssessmentLevel | null
  agreementSlug: string
  agreementTitle: string
}

/** Commitments with their level and deadline, each leading to its place in the ledger. */
export function Owed({ commitments, on }: { commitments: OwedCommitment[]; on: string }) {
  return (
    <ul className="flex flex-col text-sm">
      {commitments.map(
        ({ id, statement, dueOn, duePrecision, level, agreementSlug, agreementTitle }) => {
          const due = dueOn ? ({ on: dueOn, precision: duePrecision ?? 'day' } as const) : null
          return (
            <li
              key={id}
              className="grid gap-x-4 gap-y-1 border-b border-rule py-3 sm:grid-cols-[1fr_auto]"
            >
              <div>
                <a
                  className="hover:underline"
                  href={`/agreements/${agreementSlug}#commitment-${id}`}
                >
                  {statement}
                </a>
                <p className="font-sans text-xs text-muted">
                  {agreementTitle}
                  {due &&
                    `, ${deadlineInWords(deadlineOn({ due, assessments: judged(level, on) }, on))}`}
                </p>
              </div>
              <LevelMark level={level} />
            </li>
          )
        },
      )}
    </ul>
  )
}
