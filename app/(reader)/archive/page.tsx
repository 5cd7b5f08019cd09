import { SpanList } from '@/components/archive/span-list'
import { Empty } from '@/components/ui/empty'
import { countArticles } from '@/db/queries/archive'
import { pageMetadata } from '../../_site/page-metadata'
import { StructuredData } from '../../_site/structured-data'
import { pageThing } from '../../_site/things'

const page = {
  path: '/archive',
  title: 'Archive',
  description: 'Every article Entente has published, by year, month and day in UTC.',
}
export const metadata = pageMetadata(page)

export default async function ArchivePage() {
  const years = await countArticles(4)
  return (
    <div className="flex flex-col gap-6">
      <StructuredData thing={pageThing('CollectionPage', page)} />
      <h1 className="text-2xl font-semibold tracking-tight md:text-3xl">Archive</h1>
      <p className="max-w-measure text-muted">{page.description}</p>
      {years.length ? (
        <SpanList
          spans={years.map((year) => ({ ...year, name: year.on }))}
          caption="Articles by year"
          head="Year"
        />
      ) : (
        <Empty>Nothing is published yet.</Empty>
      )}
    </div>
  )
}
