import { requireEditor } from '@/auth/session'
import { ArticleRows } from '@/components/desk/article-rows'
import { DeskHead } from '@/components/desk/desk-frame'
import { Empty } from '@/components/ui/empty'
import { SectionHead } from '@/components/ui/section-head'
import { findWaiting } from '@/db/queries/desk/waiting'
import { ReportRows } from '@/components/desk/report-rows'

export default async function WaitingPage() {
  const editor = await requireEditor(null, '/desk')
  if (editor.role === 'administrator') {
    return (
      <>
        <DeskHead title="Waiting" />
        <Empty>Administrators keep accounts and touch no copy. The log is open to you.</Empty>
      </>
    )
  }
  const { reports, mine, review, flagged } = await findWaiting(editor)
  const nothing = reports.length + mine.length + review.length + flagged.length === 0
  return (
    <>
      <DeskHead title="What waits for you">
        <a className="quiet-link" href="/desk/reports">
          Paste a report
        </a>
        <a className="quiet-link" href="/desk/articles/new">
          Begin an article
        </a>
      </DeskHead>
      {nothing && <Empty>Nothing waits. Paste a report, or begin an article.</Empty>}
      <div className="flex flex-col gap-8">
        {review.length > 0 && (
          <section aria-labelledby="review">
            <SectionHead id="review">To review</SectionHead>
            <ArticleRows articles={review} />
          </section>
        )}
        {flagged.length > 0 && (
          <section aria-labelledby="flagged">
            <SectionHead id="flagged">Published at once, to be approved</SectionHead>
            <ArticleRows articles={flagged} />
          </section>
        )}
        {mine.length > 0 && (
          <section aria-labelledby="mine">
            <SectionHead id="mine">Yours in work</SectionHead>
            <ArticleRows articles={mine} />
          </section>
        )}
        {reports.length > 0 && (
          <section aria-labelledby="reports">
            <SectionHead id="reports">New reports</SectionHead>
            <ReportRows reports={reports} />
          </section>
        )}
      </div>
    </>
  )
}
