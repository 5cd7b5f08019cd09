import { MomentText } from '@/components/ui/date-text'

type Row = { id: number; outlet: string | null; receivedAt: Date; state: string; beginning: string }

/** Incoming reports by their beginning. */
export function ReportRows({
  reports,
  addressOf = (id) => `/desk/reports/${id}`,
}: {
  reports: Row[]
  /** Where each leads. */
  addressOf?: (id: number) => string
}) {
  return (
    <ul className="flex flex-col font-sans text-sm">
      {reports.map((one) => (
        <li key={one.id} className="border-b border-rule py-2">
          <a className="hover:underline" href={addressOf(one.id)} dir="auto">
            {one.beginning.replace(/\s+/g, ' ').slice(0, 150) || 'Nothing but white space'}
          </a>
          <span className="block text-xs text-muted">
            {one.outlet && `${one.outlet} · `}received <MomentText at={one.receivedAt} clock />
          </span>
        </li>
      ))}
    </ul>
  )
}
