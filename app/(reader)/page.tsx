import { Dispute } from '@/components/agreements/dispute'
import { DeadlineList } from '@/components/agreements/deadline-list'
import { RecentEvents } from '@/components/agreements/recent-events'
import { ArticleEntry, ArticleIndex } from '@/components/articles/article-index'
import { Empty } from '@/components/ui/empty'
import { OlderLink } from '@/components/ui/older-link'
import { SectionHead } from '@/components/ui/section-head'
import { listAnalysis, listArticles } from '@/db/queries/article-cards'
import { findDispute, listDeadlines, listRecentEvents } from '@/db/queries/what-matters'
import { cursorOf, readCursor } from '../_site/cursor'
import { today } from '../_site/today'

export default async function HomePage({ searchParams }: PageProps<'/'>) {
  const before = readCursor((await searchParams).before)
  if (before) return <OlderArticles before={before} />
  const [latest, analysis, deadlines, dispute, recent] = await Promise.all([
    listArticles(13),
    listAnalysis(4),
    listDeadlines(today(), 6),
    findDispute(),
    listRecentEvents(today(), 6),
  ])
  const [lead, ...others] = latest
  if (!lead) return <Empty>Nothing is published yet.</Empty>
  const last = latest.at(-1)!
  return (
    <>
      <h1 className="sr-only">Entente: today</h1>
      <div className="grid gap-x-10 gap-y-10 lg:grid-cols-12">
        <div className="flex flex-col gap-8 lg:col-span-8">
          <ArticleEntry article={lead} size="lead" />
          {dispute && <Dispute dispute={dispute} />}
          <section aria-labelledby="latest">
            <SectionHead id="latest">Latest</SectionHead>
            <div className="sm:columns-2 sm:gap-10">
              <ArticleIndex articles={others} />
            </div>
            {latest.length === 13 && <OlderLink href={`/?before=${cursorOf(last)}`} />}
          </section>
        </div>
        <div className="flex flex-col gap-8 lg:col-span-4 lg:border-s lg:border-rule lg:ps-8">
          <section aria-labelledby="record" className="flex flex-col gap-3">
            <SectionHead id="record">Lately on the record</SectionHead>
            <RecentEvents events={recent} />
          </section>
          <section aria-labelledby="deadlines" className="flex flex-col gap-3">
            <SectionHead id="deadlines">Deadlines</SectionHead>
            <DeadlineList deadlines={deadlines} on={today()} />
          </section>
          <section aria-labelledby="analysis">
            <SectionHead id="analysis">Analysis</SectionHead>
            <ArticleIndex articles={analysis} plain />
          </section>
        </div>
      </div>
    </>
  )
}

async function OlderArticles({ before }: { before: NonNullable<ReturnType<typeof readCursor>> }) {
  const articles = await listArticles(21, { before })
  const shown = articles.slice(0, 20)
  return (
    <div className="max-w-measure">
      <h1 className="small-caps">Older articles</h1>
      {shown.length ? <ArticleIndex articles={shown} /> : <Empty>There is nothing older.</Empty>}
      {articles.length > 20 && <OlderLink href={`/?before=${cursorOf(shown.at(-1)!)}`} />}
    </div>
  )
}
