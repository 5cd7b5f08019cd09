import type { Metadata } from 'next'
import { requireEditor } from '@/auth/session'
import { DeskForm } from '@/components/desk/desk-form'
import { DeskHead } from '@/components/desk/desk-frame'
import { TextField } from '@/components/desk/fields'
import { ReportRows } from '@/components/desk/report-rows'
import { SubmitButton } from '@/components/desk/submit-button'
import { Empty } from '@/components/ui/empty'
import { SectionHead } from '@/components/ui/section-head'
import { listReports } from '@/db/queries/desk/waiting'
import { reportStates, type ReportState } from '@/domain/articles/vocabulary'
import { labelOf } from '@/domain/labels'
import { receivePastedReport } from './actions'

export const metadata: Metadata = { title: 'Reports' }

const empty: Record<ReportState, string> = {
  new: 'No report waits to be read.',
  taken: 'No article has come of a report yet.',
  dismissed: 'No report was put aside.',
}

export default async function ReportsPage({ searchParams }: PageProps<'/desk/reports'>) {
  await requireEditor('reports:read', '/desk/reports')
  const asked = (await searchParams).state
  const state = reportStates.find((one) => one === asked) ?? 'new'
  const reports = await listReports(state, 100)
  return (
    <div className="grid gap-x-10 gap-y-8 lg:grid-cols-12">
      <div className="lg:col-span-12">
        <DeskHead title="Reports" />
      </div>
      <section aria-labelledby="paste" className="flex flex-col gap-4 lg:col-span-7">
        <SectionHead id="paste">Paste a report</SectionHead>
        <DeskForm action={receivePastedReport} label="Paste a report" warnOnLeaving>
          <TextField
            name="text"
            label="Text"
            hint="With everything that came along: published line, byline, caption, related stories. The source of a web page is read as well."
            rows={16}
            dir="auto"
            required
          />
          <div className="grid gap-5 sm:grid-cols-2">
            <TextField
              name="outlet"
              label="Outlet"
              hint="Where the text does not say it."
              maxLength={200}
            />
            <TextField
              name="url"
              label="Web address"
              type="url"
              hint="Where it was read, if on the web."
            />
          </div>
          <div>
            <SubmitButton>Read it</SubmitButton>
          </div>
        </DeskForm>
      </section>
      <section aria-labelledby="incoming" className="flex flex-col gap-2 lg:col-span-5">
        <SectionHead
          id="incoming"
          aside={
            <nav aria-label="Reports by state" className="flex gap-3">
              {reportStates.map((one) => (
                <a
                  key={one}
                  href={`/desk/reports?state=${one}`}
                  aria-current={one === state ? 'page' : undefined}
                  className="hover:text-seal aria-[current]:font-semibold aria-[current]:text-ink"
                >
                  {labelOf(one)}
                </a>
              ))}
            </nav>
          }
        >
          Received
        </SectionHead>
        {reports.length === 0 ? <Empty>{empty[state]}</Empty> : <ReportRows reports={reports} />}
      </section>
    </div>
  )
}
