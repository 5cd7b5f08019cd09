import { CorrectionList } from '@/components/articles/correction-list'
import { Empty } from '@/components/ui/empty'
import { listCorrections } from '@/db/queries/articles'
import { pageMetadata } from '../../_site/page-metadata'
import { StructuredData } from '../../_site/structured-data'
import { pageThing } from '../../_site/things'

const page = {
  path: '/corrections',
  title: 'Corrections',
  description: 'Every correction Entente has published, the newest first.',
}
export const metadata = pageMetadata(page)

export default async function CorrectionsPage() {
  const corrections = await listCorrections(500)
  return (
    <div className="flex max-w-measure flex-col gap-6">
      <StructuredData thing={pageThing('CollectionPage', page)} />
      <h1 className="text-2xl font-semibold tracking-tight md:text-3xl">Corrections</h1>
      <p className="text-muted">
        What we got wrong, and what is right. A corrected article carries the same note.
      </p>
      {corrections.length === 0 && <Empty>No correction has been published.</Empty>}
      <CorrectionList corrections={corrections} heading="h2" />
    </div>
  )
}
