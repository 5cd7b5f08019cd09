import { Dispute } from '@/components/agreements/dispute'
import { DeadlineList } from '@/components/agreements/deadline-list'
import { WeekOnRecord } from '@/components/agreements/week-on-record'
import { ArticleEntry, ArticleIndex } from '@/components/articles/article-index'
import { Empty } from '@/components/ui/empty'
import { OlderLink } from '@/components/ui/older-link'
import { SectionHead } from '@/components/ui/section-head'
import { listAnalysis, listArticles } from '@/db/queries/article-cards'
import { listMentioned } from '@/db/queries/articles'
import { findDispute } from '@/db/queries/what-matters'
import { MapOf } from '../_site/article-map'
import { nearestDeadlines } from '../_site/nearest-deadlines'
import { findWeek } from '../_site/week'
import { cursorOf, readCursor } from '../_site/cursor'
import { aboutTheSite, pageMetadata } from '../_site/page-metadata'
import { StructuredData } from '../_site/structured-data'
import { theSite } from '../_site/graph'
import { today } from '../_site/today'

export const metadata = pageMetadata({
  path: '/',
  title: null,
  description: aboutTheSite,
  feeds: [['/changes.xml', 'changes on the record']],
})

export default async function HomePage({ searchParams }: PageProps<'/'>) {
  const before = readCursor((await searchParams).before)
  if (before) return <OlderArticles before={before} />
  const on = today()
  const [latest, analysis, deadlines, dispute, week] = await Promise.all([
    listArticles(13),
    listAnalysis(20),
    nearestDeadlines(on, 4),
    findDispute(),
    findWeek(on),
  ])
  const { ahead, overdue } = deadlines
  const [lead, ...others] = latest
  if (!lead) return <Empty>Nothing is published yet.</Empty>
  const last = latest.at(-1)!
  const reflections = analysis.filter(({ id }) => latest.every((one) => one.id !== id)).slice(0, 4)
  return (
    <>
      <StructuredData thing={theSite()} />
      <h1 className="sr-only">Entente: today</h1>
      <div className="grid gap-x-10 gap-y-10 lg:grid-cols-12">
        <div className="flex flex-col gap-10 lg:col-span-8">
          <div className="grid gap-x-8 gap-y-5 md:grid-cols-2">
            <ArticleEntry article={lead} size="lead" />
            <MapOf entities={await listMentioned(lead.id)} />
          </div>
          {dispute && <Dispute dispute={dispute} />}
          {others.length > 0 && (
            <section aria-labelledby="latest">
              <SectionHead id="latest">Latest</SectionHead>
              <ArticleIndex articles={others} columns={2} />
              {latest.length === 13 && <OlderLink href={`/?before=${cursorOf(last)}`} />}
            </section>
          )}
        </div>
        <div className="flex flex-col gap-10 lg:col-span-4 lg:border-s lg:border-rule lg:ps-8">
          <section aria-labelledby="record" className="flex flex-col gap-3">
            <SectionHead
              id="record"
              aside={
                <a className="quiet-link" href="/changes.xml">
                  RSS
                </a>
              }
            >
              What changed this week
            </SectionHead>
            <WeekOnRecord {...week} />
          </section>
          {ahead.length > 0 && (
            <section aria-labelledby="ahead" className="flex flex-col gap-3">
              <SectionHead
                id="ahead"
                aside={
                  <a className="quiet-link" href="/deadlines">
                    All
                  </a>
                }
              >
                Deadlines ahead
              </SectionHead>
              <DeadlineList deadlines={ahead} />
            </section>
          )}
          {overdue.length > 0 && (
            <section aria-labelledby="overdue" className="flex flex-col gap-3">
              <SectionHead
                id="overdue"
                aside={
                  <a className="quiet-link" href="/deadlines?state=overdue">
                    All
                  </a>
                }
              >
                Overdue
              </SectionHead>
              <DeadlineList deadlines={overdue} />
            </section>
          )}
          {reflections.length > 0 && (
            <section aria-labelledby="analysis">
              <SectionHead id="analysis">Analysis</SectionHead>
              <ArticleIndex articles={reflections} plain />
            </section>
          )}
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
      <h1 className="mb-2 text-2xl font-semibold tracking-tight md:text-3xl">Older articles</h1>
      {shown.length ? <ArticleIndex articles={shown} /> : <Empty>There is nothing older.</Empty>}
      {articles.length > 20 && <OlderLink href={`/?before=${cursorOf(shown.at(-1)!)}`} />}
    </div>
  )
}
