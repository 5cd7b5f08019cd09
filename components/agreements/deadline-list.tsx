import { DateText } from '@/components/ui/date-text'
import { Empty } from '@/components/ui/empty'
import { deadlineInWords, deadlineOn, judged } from '@/domain/agreements/deadline'
import type { AssessmentLevel } from '@/domain/agreements/vocabulary'
import type { DatePrecision } from '@/domain/dates/date-with-precision'

type Deadline = {
  id: number
  statement: string
  dueOn: string | null
  duePrecision: DatePrecision | null
  level: AssessmentLevel | null
  agreementSlug: string
  agreementTitle: string
}

/** Commitments with a date that are not met. */
export function DeadlineList({ deadlines, on }: { deadlines: Deadline[]; on: string }) {
  if (deadlines.length === 0) return <Empty>No dated commitment is open.</Empty>
  return (
    <ol className="flex flex-col gap-3 text-sm">
      {deadlines.map(
        ({ id, statement, dueOn, duePrecision, level, agreementSlug, agreementTitle }) => {
          const due = { on: dueOn!, precision: duePrecision ?? 'day' } as const
          return (
            <li key={id}>
              <p className="figures text-xs text-muted">
                <DateText {...due} /> ·{' '}
                {deadlineInWords(deadlineOn({ due, assessments: judged(level, on) }, on))}
              </p>
              <p>
                <a
                  className="hover:underline"
                  href={`/agreements/${agreementSlug}#commitment-${id}`}
                >
                  {statement}
                </a>
              </p>
              <p className="font-sans text-xs text-muted">{agreementTitle}</p>
            </li>
          )
        },
      )}
    </ol>
  )
}
