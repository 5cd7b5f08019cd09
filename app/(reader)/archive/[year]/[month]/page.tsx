import { ArchiveHead } from '@/components/archive/archive-head'
import { ArchiveMonth } from '@/components/archive/archive-month'
import { countArticles, findNeighbours } from '@/db/queries/archive'
import { archiveMetadata, archivePage, ArticlesOfSpan, spanOf } from '../../../../_site/archive'
import { StructuredData } from '../../../../_site/structured-data'
import { pageThing } from '../../../../_site/things'

type Props = PageProps<'/archive/[year]/[month]'>

export async function generateMetadata({ params }: Props) {
  const { year, month } = await params
  return archiveMetadata(year, month)
}

export default async function ArchiveMonthPage({ params, searchParams }: Props) {
  const { year, month } = await params
  const span = spanOf(year, month)
  const [days, neighbours] = await Promise.all([countArticles(10, span), findNeighbours(span)])
  const articles = days.reduce((sum, day) => sum + day.articles, 0)
  const counts = new Map(days.map((day) => [day.on, day.articles]))
  return (
    <div className="flex flex-col gap-8">
      <StructuredData thing={pageThing('CollectionPage', archivePage(span))} />
      <ArchiveHead {...{ span, articles, neighbours }} />
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-12">
        <div className="lg:order-last lg:col-span-4">
          <ArchiveMonth month={span.on} counts={counts} />
        </div>
        <div className="lg:col-span-8">
          <ArticlesOfSpan span={span} before={(await searchParams).before} />
        </div>
      </div>
    </div>
  )
}
