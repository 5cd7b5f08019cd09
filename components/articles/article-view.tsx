import type { ReactNode } from 'react'
import { SectionHead } from '@/components/ui/section-head'
import { directionOf } from '@/domain/articles/direction'
import type { RichText } from '@/domain/articles/rich-text'
import type { ArticleKind, CoverageRole } from '@/domain/articles/vocabulary'
import { labelOf } from '@/domain/labels'
import { ArticleBody, type LinkedName, type QuotedClaim } from './article-body'
import { ArticleHead, Imprint } from './article-head'
import type { SignedBy } from './byline'
import { Corrections } from './corrections'
import { SourceList, type ListedSource } from './source-list'

export type ViewedArticle = {
  kind: ArticleKind
  language: string
  kicker: string | null
  headline: string
  standfirst: string
  byline: string
  authors: SignedBy[]
  place: string | null
  body: RichText
  state: string
  publishedAt: Date
  changedAt: Date
  changeNote: string | null
  publicNotice: string | null
  picture: {
    fileHash: string
    alt: string
    caption: string | null
    credit: string
    width: number
    height: number
  } | null
  mentions: LinkedName[]
  coverage: { slug: string; shortTitle: string; summary: string; role: CoverageRole }[]
  corrections: { id: number; wrong: string; right: string; publishedAt: Date | null }[]
  sources: ListedSource[]
}

/**
 * An article as readers see it. What it says stands in its own language and direction; what Entente
 * says around it is English, from left to right.
 */
export function ArticleView({
  article,
  tools,
  notice,
  map,
  claims = [],
  after,
  aside,
}: {
  article: ViewedArticle
  /** Under the byline. */
  tools?: ReactNode
  /** Over the text. */
  notice?: ReactNode
  map?: ReactNode
  /** Whose words a quotation in the text may give. */
  claims?: QuotedClaim[]
  /** Under the text and its corrections, before the sources. */
  after?: ReactNode
  /** Beside the text on wide screens, under it on others. */
  aside?: ReactNode
}) {
  const { language } = article
  return (
    <article className="grid grid-cols-1 gap-x-10 lg:grid-cols-12">
      <ArticleHead article={article} />
      <div className="mt-6 flex flex-col gap-8 lg:col-span-7">
        <Imprint article={article} tools={tools} />
        {article.publicNotice && (
          <p role="note" className="border-y-2 border-ink py-3 font-sans text-sm">
            {article.state === 'withdrawn' && <strong>Withdrawn. </strong>}
            {article.publicNotice}
          </p>
        )}
        {notice}
        {map}
        <div lang={language} dir={directionOf(language)}>
          <ArticleBody body={article.body} names={article.mentions} claims={claims} />
        </div>
        <Corrections corrections={article.corrections} />
        {after}
        {article.sources.length > 0 && (
          <section aria-labelledby="sources" className="flex flex-col gap-3">
            <SectionHead id="sources">Sources</SectionHead>
            <SourceList sources={article.sources} />
          </section>
        )}
      </div>
      <aside className="mt-10 flex flex-col gap-10 lg:col-span-4 lg:col-start-9 lg:mt-6">
        <OnTheRecord coverage={article.coverage} />
        {aside}
      </aside>
    </article>
  )
}

function OnTheRecord({ coverage }: { coverage: ViewedArticle['coverage'] }) {
  if (coverage.length === 0) return null
  return (
    <section aria-labelledby="on-the-record" className="flex flex-col gap-3">
      <SectionHead id="on-the-record">On the record</SectionHead>
      {coverage.map(({ slug, shortTitle, summary, role }) => (
        <div key={slug} className="flex flex-col gap-1">
          <p className="font-sans text-xs text-muted">This article {labelOf(role).toLowerCase()}</p>
          <h3 className="text-lg font-semibold">
            <a className="hover:underline" href={`/agreements/${slug}`}>
              {shortTitle}
            </a>
          </h3>
          <p className="line-clamp-4 text-sm text-muted">{summary}</p>
        </div>
      ))}
    </section>
  )
}
