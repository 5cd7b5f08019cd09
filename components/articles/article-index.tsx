import clsx from 'clsx'
import type { ReactNode } from 'react'
import { MomentText } from '@/components/ui/date-text'
import { directionOf } from '@/domain/articles/direction'
import type { ArticleKind } from '@/domain/articles/vocabulary'
import { labelOf } from '@/domain/labels'

export type IndexedArticle = {
  slug: string
  kind: ArticleKind
  language: string
  kicker: string | null
  headline: string
  standfirst: string
  place: string | null
  publishedAt: Date
}

/** A list of articles, set as a newspaper's index. */
export function ArticleIndex({
  articles,
  plain = false,
  columns = 1,
}: {
  articles: IndexedArticle[]
  /** Without standfirsts. */
  plain?: boolean
  /** Side by side where there is room. */
  columns?: 1 | 2 | 3
}) {
  return (
    <ol className={layouts[columns]}>
      {articles.map((article) => (
        <li
          key={article.slug}
          className={clsx('border-b border-rule py-4', columns === 1 && 'last:border-b-0')}
        >
          <ArticleEntry article={article} size={plain ? 'small' : 'medium'} />
        </li>
      ))}
    </ol>
  )
}

const layouts = {
  1: 'flex flex-col',
  2: 'grid gap-x-10 md:grid-cols-2',
  3: 'grid gap-x-10 md:grid-cols-2 lg:grid-cols-3',
}

/** One article as it stands in an index: kicker, headline, standfirst, place and time. */
export function ArticleEntry({
  article,
  size = 'medium',
  passage,
}: {
  article: IndexedArticle
  size?: 'small' | 'medium' | 'lead'
  /** Stands in the place of the standfirst. */
  passage?: ReactNode
}) {
  const { slug, kind, language, kicker, headline, standfirst, place, publishedAt } = article
  const Headline = size === 'lead' ? 'h2' : 'h3'
  return (
    <article lang={language} dir={directionOf(language)} className="flex flex-col gap-1">
      <p className="small-caps text-seal">
        {kicker ? <bdi>{kicker}</bdi> : <span lang="en">{labelOf(kind)}</span>}
      </p>
      <Headline
        className={clsx(
          'font-semibold',
          { small: 'text-base', medium: 'text-lg', lead: 'text-2xl md:text-3xl' }[size],
        )}
      >
        <a href={`/articles/${slug}`} className="hover:underline">
          {headline}
        </a>
      </Headline>
      {passage}
      {size !== 'small' && !passage && (
        <p className={clsx('text-muted', size === 'lead' ? 'text-lg' : 'text-sm')}>{standfirst}</p>
      )}
      <p className="font-sans text-xs text-muted">
        <span lang="en" dir="ltr">
          {place && (
            <>
              <bdi>{place}</bdi> ·{' '}
            </>
          )}
          <MomentText at={publishedAt} />
        </span>
      </p>
    </article>
  )
}
