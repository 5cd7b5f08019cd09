import { DateText } from '@/components/ui/date-text'
import { Empty } from '@/components/ui/empty'
import { factPage } from '@/domain/agreements/fact-address'
import { deadlineInWords } from '@/domain/agreements/deadline'
import type { SetDeadline } from '@/domain/agreements/deadline-groups'

type Listed = {
  id: number
  statement: string
  agreementSlug: string
  agreementTitle: string
  deadline: SetDeadline
}

/** Commitments with the date that holds and where they stand with it, in short. */
export function DeadlineList({ deadlines }: { deadlines: Listed[] }) {
  if (deadlines.length === 0) return <Empty>No dated commitment is open.</Empty>
  return (
    <ol className="flex flex-col gap-3 text-sm">
      {deadlines.map(({ id, statement, deadline, agreementSlug, agreementTitle }) => (
        <li key={id}>
          <p className="figures text-xs text-muted">
            <DateText {...deadline.due} /> · {deadlineInWords(deadline)}
          </p>
          <p>
            <a
              className="hover:underline"
              href={factPage(agreementSlug, { section: 'commitments', id })}
            >
              {statement}
            </a>
          </p>
          <p className="font-sans text-xs text-muted">{agreementTitle}</p>
        </li>
      ))}
    </ol>
  )
}
