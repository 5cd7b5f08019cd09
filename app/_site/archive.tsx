import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArticleIndex } from '@/components/articles/article-index'
import { Empty } from '@/components/ui/empty'
import { OlderLink } from '@/components/ui/older-link'
import { SectionHead } from '@/components/ui/section-head'
import { listArticlesOf } from '@/db/queries/articles-of'
import { archiveAddress, momentsOf, readSpan, type Span } from '@/domain/archive/span'
import { pageOf, readCursor } from './cursor'
import { pageMetadata } from './page-metadata'

const shownAtOnce = 60

/** The year, month or day of an address; one the calendar does not have is not found. */
export const spanOf = (...parts: string[]): Span => readSpan(...parts) ?? notFound()

export const archivePage = ({ on, name, when }: Span) => ({
  path: archiveAddress(on),
  title: `Archive: ${name}`,
  description: `What Entente published ${when}, by the day in UTC.`,
})

export function archiveMetadata(...parts: string[]): Metadata {
  const span = readSpan(...parts)
  return span ? pageMetadata(archivePage(span)) : {}
}

/** The articles of a month or a day, the newest first. */
export async function ArticlesOfSpan({
  span,
  before,
}: {
  span: Span
  before: string | string[] | undefined
}) {
  const articles = await listArticlesOf(momentsOf(span), shownAtOnce + 1, readCursor(before))
  const { shown, next } = pageOf(articles, shownAtOnce)
  return (
    <section aria-labelledby="articles">
      <SectionHead id="articles">Articles</SectionHead>
      {shown.length ? (
        <ArticleIndex articles={shown} columns={2} />
      ) : (
        <Empty>{before ? 'There is nothing older.' : `Nothing was published ${span.when}.`}</Empty>
      )}
      {next && <OlderLink href={`${archiveAddress(span.on)}?before=${next}`} />}
    </section>
  )
}
