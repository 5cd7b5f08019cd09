import { Empty } from '@/components/ui/empty'
import { MomentText } from '@/components/ui/date-text'
import { listAuthors } from '@/db/queries/authors'
import { pageMetadata } from '../../_site/page-metadata'
import { StructuredData } from '../../_site/structured-data'
import { pageThing } from '../../_site/things'

const page = {
  path: '/authors',
  title: 'Authors',
  description: 'Who writes for Entente: everybody who signed an article.',
}
export const metadata = pageMetadata(page)

export default async function AuthorsPage() {
  const authors = await listAuthors()
  return (
    <div className="flex flex-col gap-6">
      <StructuredData thing={pageThing('CollectionPage', page)} />
      <h1 className="text-2xl font-semibold tracking-tight md:text-3xl">Authors</h1>
      <p className="max-w-measure text-muted">{page.description}</p>
      {authors.length === 0 && <Empty>Nobody has signed an article yet.</Empty>}
      <ul className="grid gap-x-10 md:grid-cols-2">
        {authors.map(({ slug, name, description, articles, latest }) => (
          <li key={slug} className="flex flex-col gap-1 border-t border-rule py-4">
            <h2 className="text-lg font-semibold">
              <a className="hover:underline" href={`/authors/${slug}`}>
                <bdi>{name}</bdi>
              </a>
            </h2>
            {description && <p className="text-sm text-muted">{description}</p>}
            <p className="figures text-xs text-muted">
              {articles === 1 ? '1 article' : `${articles.toLocaleString('en-GB')} articles`}
              {latest && (
                <>
                  , the latest on <MomentText at={latest} />
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
