import type { Metadata, Route } from 'next'
import { permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { ArticleIndex } from '@/components/articles/article-index'
import { CorrectionList } from '@/components/articles/correction-list'
import { Empty } from '@/components/ui/empty'
import { FeedLinks } from '@/components/ui/feed-links'
import { OlderLink } from '@/components/ui/older-link'
import { PageHead } from '@/components/ui/page-head'
import { SectionHead } from '@/components/ui/section-head'
import { listArticlesOf } from '@/db/queries/articles-of'
import { listCorrections } from '@/db/queries/articles'
import { findAuthor, findMovedAuthor } from '@/db/queries/authors'
import { pageOf, readCursor } from '../../../_site/cursor'
import { notInLowerCase } from '../../../_site/lower-case'
import { pageMetadata } from '../../../_site/page-metadata'
import { StructuredData } from '../../../_site/structured-data'
import { pageThing } from '../../../_site/things'

type Props = PageProps<'/authors/[slug]'>
const read = cache(findAuthor)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const author = await read((await params).slug)
  return author ? pageMetadata({ ...pageOn(author), feed: true }) : {}
}

const pageOn = (author: { slug: string; name: string; description: string | null }) => ({
  path: `/authors/${author.slug}`,
  title: author.name,
  description: author.description ?? `What ${author.name} wrote for Entente.`,
})

export default async function AuthorPage({ params, searchParams }: Props) {
  const { slug } = await params
  const author = await read(slug)
  if (!author) return await elsewhere(slug)
  const [articles, corrections] = await Promise.all([
    listArticlesOf({ authorId: author.id }, 21, readCursor((await searchParams).before)),
    listCorrections(100, author.id),
  ])
  const { path } = pageOn(author)
  const { shown, next } = pageOf(articles, 20)
  return (
    <div className="flex flex-col gap-10">
      <StructuredData thing={pageThing('CollectionPage', pageOn(author))} />
      <PageHead kicker={<a href="/authors">Author</a>} title={author.name}>
        {author.description && <p className="max-w-measure text-md">{author.description}</p>}
      </PageHead>
      <div className="grid gap-x-10 gap-y-10 lg:grid-cols-12">
        <section aria-labelledby="articles" className="lg:col-span-8">
          <SectionHead id="articles" aside={<FeedLinks page={path} />}>
            Articles
          </SectionHead>
          {shown.length ? (
            <ArticleIndex articles={shown} />
          ) : (
            <Empty>There is nothing older.</Empty>
          )}
          {next && <OlderLink href={`${path}?before=${next}#articles`} />}
        </section>
        <section aria-labelledby="corrections" className="flex flex-col gap-3 lg:col-span-4">
          <SectionHead
            id="corrections"
            aside={
              <a className="quiet-link" href="/corrections">
                All
              </a>
            }
          >
            Corrections
          </SectionHead>
          {corrections.length ? (
            <CorrectionList corrections={corrections} />
          ) : (
            <Empty>Nothing {author.name} wrote has been corrected.</Empty>
          )}
        </section>
      </div>
    </div>
  )
}

async function elsewhere(slug: string): Promise<never> {
  const moved = await findMovedAuthor(slug.toLowerCase())
  if (moved) permanentRedirect(`/authors/${moved}` as Route)
  return notInLowerCase(slug, '/authors')
}
