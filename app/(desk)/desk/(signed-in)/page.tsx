import { requireEditor } from '@/auth/session'
import { ArticleRows } from '@/components/desk/article-rows'
import { DeskHead } from '@/components/desk/desk-frame'
import { ReportRows } from '@/components/desk/report-rows'
import { ReviewRows } from '@/components/desk/review-rows'
import { Empty } from '@/components/ui/empty'
import { SectionHead } from '@/components/ui/section-head'
import { findLikelyDuplicates } from '@/db/queries/desk/duplicates'
import { findReviewsWanted } from '@/db/queries/desk/reviews-wanted'
import { findWaiting } from '@/db/queries/desk/waiting'
import { may } from '@/domain/permissions'

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
  const [{ reports, mine, review, flagged }, wanted, alike] = await Promise.all([
    findWaiting(editor),
    may(editor.role, 'agreements:write') ? findReviewsWanted(50) : [],
    may(editor.role, 'entities:write') ? findLikelyDuplicates() : [],
  ])
  const nothing = [reports, mine, review, flagged, wanted, alike].every(
    ({ length }) => length === 0,
  )
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
        {wanted.length > 0 && (
          <section aria-labelledby="wanted">
            <SectionHead id="wanted">Commitments to look at again</SectionHead>
            <ReviewRows wanted={wanted} />
          </section>
        )}
        {alike.length > 0 && (
          <section aria-labelledby="alike" className="flex flex-col gap-2">
            <SectionHead id="alike">Entities that look like one</SectionHead>
            <p className="font-sans text-sm">
              <a className="quiet-link" href="/desk/duplicates">
                {alike.length === 1 ? 'One pair' : `${alike.length} pairs`} to look at
              </a>
            </p>
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
