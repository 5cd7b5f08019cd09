import { SectionHead } from '@/components/ui/section-head'
import { findReport, prepareDeskWorld } from '@/db/queries/desk/reports'
import type { ShownProposal } from '@/components/desk/reports/proposal-card'
import { proposalKinds } from '@/components/desk/reports/proposal-kinds'
import { proposalsKept } from '../../reports/[id]/shown-proposals'

/** What the reports of an article add to the record when it is published, and what is undecided. */
export async function RecordAdded({ reportIds }: { reportIds: number[] }) {
  if (reportIds.length === 0) return null
  const [prepared, ...reports] = await Promise.all([
    prepareDeskWorld(),
    ...reportIds.map((id) => findReport(id)),
  ])
  return reports.map((report) => {
    if (!report) return null
    const proposals = proposalsKept(report.proposals, { proposals: [] }, prepared)
    const waiting = proposals.filter(({ recorded }) => !recorded)
    const open = waiting.filter(({ decision }) => decision === 'open')
    const id = `record-of-${report.id}`
    return (
      <section
        key={report.id}
        aria-labelledby={id}
        className="flex flex-col gap-3 font-sans text-sm"
      >
        <SectionHead
          id={id}
          aside={
            <a className="quiet-link" href={`/desk/reports/${report.id}`}>
              The report
            </a>
          }
        >
          For the record
        </SectionHead>
        <Listed
          words="Enters the record on publication"
          proposals={waiting.filter(({ decision }) => decision === 'accepted')}
        />
        <Listed words="Not decided, stays out" proposals={open} />
        <Listed words="On the record" proposals={proposals.filter(({ recorded }) => recorded)} />
        {waiting.length === proposals.length && waiting.every(isDropped) && (
          <p className="text-muted">The report adds nothing to the record.</p>
        )}
        {waiting.length > 0 && (
          <p>
            <a className="font-semibold quiet-link" href={`/desk/reports/${report.id}#record`}>
              {open.length > 0 ? 'Decide on them' : 'Decide anew'}
            </a>
          </p>
        )}
      </section>
    )
  })
}

const isDropped = ({ decision }: ShownProposal) => decision === 'dropped'

function Listed({ words, proposals }: { words: string; proposals: ShownProposal[] }) {
  if (proposals.length === 0) return null
  return (
    <details open={proposals.length <= 5}>
      <summary className="w-fit py-1 hover:text-seal">
        {words}: {proposals.length}
      </summary>
      <ul className="flex flex-col">
        {proposals.map(({ key, kind, title }) => (
          <li key={key} className="border-t border-rule py-1.5" dir="auto">
            <span className="text-muted">{proposalKinds[kind]}.</span> {title}
          </li>
        ))}
      </ul>
    </details>
  )
}
