import { MomentText } from '@/components/ui/date-text'

type Row = {
  commitmentId: number
  statement: string
  agreementId: number
  agreement: string
  reportId: number
  decidedAt: Date | null
}

/** Commitments to look at again, each with the report that gave cause and the way to assess it. */
export function ReviewRows({ wanted }: { wanted: Row[] }) {
  return (
    <ul className="flex flex-col font-sans text-sm">
      {wanted.map((one) => (
        <li
          key={one.commitmentId}
          className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-rule py-2"
        >
          <span className="min-w-0">
            <span className="font-serif text-base font-semibold">{one.statement}</span>
            <span className="block text-xs text-muted">
              {one.agreement} · decided {one.decidedAt && <MomentText at={one.decidedAt} clock />}{' '}
              on{' '}
              <a className="quiet-link" href={`/desk/reports/${one.reportId}`}>
                a report
              </a>
            </span>
          </span>
          <a
            className="quiet-link"
            href={`/desk/agreements/${one.agreementId}/assessments/new?commitment=${one.commitmentId}`}
            aria-label={`Assess it anew: ${one.statement}`}
          >
            Assess it anew
          </a>
        </li>
      ))}
    </ul>
  )
}
