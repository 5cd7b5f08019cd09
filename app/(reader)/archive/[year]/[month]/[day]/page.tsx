import { ArchiveHead } from '@/components/archive/archive-head'
import { countArticles, findNeighbours } from '@/db/queries/archive'
import { archiveMetadata, archivePage, ArticlesOfSpan, spanOf } from '../../../../../_site/archive'
import { StructuredData } from '../../../../../_site/structured-data'
import { pageThing } from '../../../../../_site/things'

type Props = PageProps<'/archive/[year]/[month]/[day]'>

export async function generateMetadata({ params }: Props) {
  const { year, month, day } = await params
  return archiveMetadata(year, month, day)
}

export default async function ArchiveDayPage({ params, searchParams }: Props) {
  const { year, month, day } = await params
  const span = spanOf(year, month, day)
  const [[counted], neighbours] = await Promise.all([countArticles(10, span), findNeighbours(span)])
  return (
    <div className="flex flex-col gap-6">
      <StructuredData thing={pageThing('CollectionPage', archivePage(span))} />
      <ArchiveHead span={span} articles={counted?.articles ?? 0} neighbours={neighbours} />
      <ArticlesOfSpan span={span} before={(await searchParams).before} />
    </div>
  )
}
