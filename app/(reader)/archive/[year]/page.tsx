import { ArchiveHead } from '@/components/archive/archive-head'
import { SpanList } from '@/components/archive/span-list'
import { Empty } from '@/components/ui/empty'
import { countArticles, findNeighbours } from '@/db/queries/archive'
import { readSpan } from '@/domain/archive/span'
import { archiveMetadata, archivePage, spanOf } from '../../../_site/archive'
import { StructuredData } from '../../../_site/structured-data'
import { pageThing } from '../../../_site/things'

type Props = PageProps<'/archive/[year]'>

export const generateMetadata = async ({ params }: Props) => archiveMetadata((await params).year)

export default async function ArchiveYearPage({ params }: Props) {
  const { year } = await params
  const span = spanOf(year)
  const [months, neighbours] = await Promise.all([countArticles(7, span), findNeighbours(span)])
  const articles = months.reduce((sum, month) => sum + month.articles, 0)
  return (
    <div className="flex flex-col gap-8">
      <StructuredData thing={pageThing('CollectionPage', archivePage(span))} />
      <ArchiveHead {...{ span, articles, neighbours }} />
      {articles ? (
        <SpanList spans={monthsOf(year, months)} caption={`Articles in ${year}`} head="Month" />
      ) : (
        <Empty>Nothing was published in {year}.</Empty>
      )}
    </div>
  )
}

function monthsOf(year: string, counted: { on: string; articles: number }[]) {
  return Array.from({ length: 12 }, (_, place) => {
    const { on, name } = readSpan(year, String(place + 1).padStart(2, '0'))!
    return { on, name, articles: counted.find((one) => one.on === on)?.articles ?? 0 }
  })
}
