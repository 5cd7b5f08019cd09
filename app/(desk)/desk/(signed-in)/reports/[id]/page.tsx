import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireEditor } from '@/auth/session'
import { DeskHead } from '@/components/desk/desk-frame'
import { HeaderFindings } from '@/components/desk/reports/header-findings'
import { MarkedText } from '@/components/desk/reports/marked-text'
import { MomentText } from '@/components/ui/date-text'
import { SectionHead } from '@/components/ui/section-head'
import { findReport, prepareDeskWorld } from '@/db/queries/desk/reports'
import { may } from '@/domain/permissions'
import { labelOf } from '@/domain/labels'
import { markedPieces, marksOf } from '@/domain/reports/marks'
import { readReport } from '@/domain/reports/read-report'
import { DecidedProposals } from './decided-proposals'
import { likelyKnown } from './likely-known'
import { JudgeForms } from './judge-forms'
import { RecordForm } from './record-form'
import { TakingForm } from './taking-form'

export const metadata: Metadata = { title: 'Report' }

/** How much of a report is shown with its marks. */
const shown = 60_000

export default async function ReportPage({
  params,
  searchParams,
}: PageProps<'/desk/reports/[id]'>) {
  const { id } = await params
  const editor = await requireEditor('reports:read', `/desk/reports/${id}`)
  const report = /^\d{1,9}$/.test(id) ? await findReport(Number(id)) : null
  if (!report) notFound()
  const prepared = await prepareDeskWorld()
  const today = report.receivedAt.toISOString().slice(0, 10)
  const reading = readReport({ text: report.originalText, zone: report.zone, today }, prepared)
  const mayAddNames = may(editor.role, 'entities:write')
  const pieces = markedPieces(reading.text, marksOf(reading), shown)
  return (
    <>
      <DeskHead title={reading.headline?.value ?? 'A report without a headline'}>
        <span className="text-muted">
          {labelOf(report.state)}, received <MomentText at={report.receivedAt} clock />
          {report.receivedBy && ` by ${report.receivedBy}`}
        </span>
        {report.state === 'new' && (
          <a className="quiet-link" href="#aside">
            Put it aside
          </a>
        )}
      </DeskHead>
      {(await searchParams).known && (
        <p
          role="status"
          className="mb-6 border-s-4 border-seal bg-sheet px-4 py-3 font-sans text-sm"
        >
          This text was received before; here is the first one.
        </p>
      )}
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2">
        <section
          aria-labelledby="text"
          className="flex min-w-0 flex-col gap-3 max-lg:max-h-[60dvh] lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:self-start"
        >
          <SectionHead id="text">The text as it came</SectionHead>
          <MarkedText pieces={pieces} rest={reading.text.length - shown} labelledBy="text" />
        </section>
        <div className="flex min-w-0 flex-col gap-8">
          <section aria-labelledby="head" className="flex flex-col gap-3">
            <SectionHead id="head">What was read</SectionHead>
            <HeaderFindings reading={reading} given={report.outlet} />
          </section>
          {report.state === 'new' ? (
            <TakingForm
              report={report}
              reading={reading}
              prepared={prepared}
              byline={editor.name}
              mayAddNames={mayAddNames}
              likely={await likelyKnown(mayAddNames ? reading.newNames : [])}
            />
          ) : (
            <DecidedProposals report={report} reading={reading} prepared={prepared} />
          )}
          {may(editor.role, 'agreements:write') && (
            <RecordForm
              reportId={report.id}
              agreements={prepared.world.agreements}
              likely={
                reading.agreement?.value.agreementId ??
                reading.agreementChoices[0]?.agreementId ??
                null
              }
            />
          )}
          <JudgeForms report={report} />
        </div>
      </div>
    </>
  )
}
