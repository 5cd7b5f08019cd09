import { Empty } from '@/components/ui/empty'
import { MomentText } from '@/components/ui/date-text'
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
      <ol className="flex flex-col">
        {corrections.map(({ id, wrong, right, publishedAt, slug, headline }) => (
          <li key={id} className="flex flex-col gap-1 border-t border-rule py-4">
            {publishedAt && (
              <p className="font-sans text-xs text-muted">
                <MomentText at={publishedAt} clock />
              </p>
            )}
            <h2 className="text-lg font-semibold">
              <a className="hover:underline" href={`/articles/${slug}`}>
                {headline}
              </a>
            </h2>
            <p>
              <span className="font-semibold">What was wrong:</span> {wrong}
            </p>
            <p>
              <span className="font-semibold">What is right:</span> {right}
            </p>
          </li>
        ))}
      </ol>
    </div>
  )
}
