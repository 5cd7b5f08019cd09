import type { Metadata } from 'next'
import { ArticleIndex } from '@/components/articles/article-index'
import { Empty } from '@/components/ui/empty'
import { FeedLinks } from '@/components/ui/feed-links'
import { OlderLink } from '@/components/ui/older-link'
import { SectionHead } from '@/components/ui/section-head'
import { listArticlesOf } from '@/db/queries/articles-of'
import { kindsInWords, readKind } from '@/domain/articles/kinds'
import { articleKinds, type ArticleKind } from '@/domain/articles/vocabulary'
import { pageOf, readCursor } from '../../../_site/cursor'
import { notInLowerCase } from '../../../_site/lower-case'
import { pageMetadata } from '../../../_site/page-metadata'
import { StructuredData } from '../../../_site/structured-data'
import { pageThing } from '../../../_site/things'

type Props = PageProps<'/kinds/[kind]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const kind = readKind((await params).kind)
  return kind ? pageMetadata({ ...pageOn(kind), feed: true }) : {}
}

const pageOn = (kind: ArticleKind) => ({ path: `/kinds/${kind}`, ...kindsInWords[kind] })

export default async function KindPage({ params, searchParams }: Props) {
  const word = (await params).kind
  const kind = readKind(word)
  if (!kind) return notInLowerCase(word, '/kinds')
  const { path, title, description } = pageOn(kind)
  const articles = await listArticlesOf({ kind }, 31, readCursor((await searchParams).before))
  const { shown, next } = pageOf(articles, 30)
  return (
    <div className="flex flex-col gap-6">
      <StructuredData thing={pageThing('CollectionPage', pageOn(kind))} />
      <header className="flex flex-col gap-2">
        <h1 className="text-3xl font-semibold tracking-tight md:text-4xl">{title}</h1>
        <p className="max-w-measure text-md text-muted">{description}</p>
      </header>
      <nav
        aria-label="Kinds of articles"
        className="flex flex-wrap gap-x-5 gap-y-1 font-sans text-sm"
      >
        {articleKinds.map((one) => (
          <a
            key={one}
            className="quiet-link aria-[current]:text-seal"
            aria-current={one === kind ? 'page' : undefined}
            href={`/kinds/${one}`}
          >
            {kindsInWords[one].title}
          </a>
        ))}
      </nav>
      <section aria-labelledby="articles">
        <SectionHead id="articles" aside={<FeedLinks page={path} />}>
          The newest first
        </SectionHead>
        {shown.length ? (
          <ArticleIndex articles={shown} columns={2} />
        ) : (
          <Empty>Nothing of this kind is published yet.</Empty>
        )}
        {next && <OlderLink href={`${path}?before=${next}#articles`} />}
      </section>
    </div>
  )
}
