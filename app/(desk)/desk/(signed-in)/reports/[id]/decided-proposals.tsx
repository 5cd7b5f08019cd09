import { DeskForm } from '@/components/desk/desk-form'
import { SelectField } from '@/components/desk/fields'
import { NameLists } from '@/components/desk/name-lists'
import { ProposalCard } from '@/components/desk/reports/proposal-card'
import { ProposalList } from '@/components/desk/reports/proposal-list'
import { SubmitButton } from '@/components/desk/submit-button'
import { Empty } from '@/components/ui/empty'
import { SectionHead } from '@/components/ui/section-head'
import type { findReport } from '@/db/queries/desk/reports'
import type { PreparedWorld } from '@/domain/mentions/name-index'
import type { ReportReading } from '@/domain/reports/report-reading'
import { decideReportProposals } from './actions'
import { likelyAndOpen, proposalsKept } from './shown-proposals'

type Report = NonNullable<Awaited<ReturnType<typeof findReport>>>

/** What was decided on the proposals of a report that was taken; open to change until publication. */
export function DecidedProposals({
  report,
  reading,
  prepared,
}: {
  report: Report
  reading: ReportReading
  prepared: PreparedWorld
}) {
  if (report.state !== 'taken') return null
  const proposals = proposalsKept(report.proposals, reading, prepared)
  const waiting = report.proposals.find(({ recordedAt }) => recordedAt === null)
  const agreementId = String(Number((waiting ?? report.proposals[0])?.content.agreementId) || '')
  return (
    <section aria-labelledby="record" className="flex flex-col gap-4">
      <SectionHead
        id="record"
        aside={
          <a className="quiet-link" href={`/desk/articles/${report.articleId}`}>
            To the article
          </a>
        }
      >
        For the record
      </SectionHead>
      {proposals.length === 0 && <Empty>This report adds nothing to the record.</Empty>}
      {proposals.length > 0 && (
        <DeskForm action={decideReportProposals} label="For the record" warnOnLeaving>
          <input type="hidden" name="reportId" value={report.id} />
          <p className="font-sans text-sm text-muted">
            What is accepted enters the record when the article is next published, with this report
            as its source.
          </p>
          <SelectField
            name="agreement"
            label="Agreement"
            hint="Whose record it enters."
            value={agreementId}
            options={[
              ['', 'None'],
              ...prepared.world.agreements.map(
                ({ id, shortTitle }) => [String(id), shortTitle] as const,
              ),
            ]}
          />
          <ProposalList likely={likelyAndOpen(proposals)}>
            {proposals.map((proposal) => (
              <ProposalCard key={proposal.key} proposal={proposal} />
            ))}
          </ProposalList>
          <div>
            <SubmitButton>Save these decisions</SubmitButton>
          </div>
          <NameLists entities={[...prepared.entities.values()]} />
        </DeskForm>
      )}
    </section>
  )
}
