import type { ReactNode } from 'react'
import { MomentText } from '@/components/ui/date-text'
import { SectionHead } from '@/components/ui/section-head'
import { directionOf } from '@/domain/articles/direction'
import type { RichText } from '@/domain/articles/rich-text'
import type { ArticleKind, CoverageRole } from '@/domain/articles/vocabulary'
import { labelOf } from '@/domain/labels'
import { ArticleBody, type LinkedName } from './article-body'
import { Byline, type SignedBy } from './byline'
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

/** An article as readers see it; `aside` stands beside the body on wide screens, under it on others. */
export function ArticleView({
  article,
  map,
  aside,
}: {
  article: ViewedArticle
  map?: ReactNode
  aside?: ReactNode
}) {
  const { language, headline, standfirst } = article
  return (
    <article className="grid grid-cols-1 gap-x-10 lg:grid-cols-12">
      <header
        lang={language}
        dir={directionOf(language)}
        className="flex flex-col gap-3 lg:col-span-10"
      >
        <p className="small-caps text-seal">{article.kicker ?? labelOf(article.kind)}</p>
        <h1 className="text-3xl font-semibold tracking-tight md:text-4xl">{headline}</h1>
        {standfirst && <p className="max-w-measure text-lg text-muted">{standfirst}</p>}
        <Times article={article} />
      </header>
      <div className="mt-6 flex flex-col gap-6 lg:col-span-7">
        {article.publicNotice && (
          <p role="note" className="border-y-2 border-ink py-3 font-sans text-sm">
            {article.state === 'withdrawn' && <strong>Withdrawn. </strong>}
            {article.publicNotice}
          </p>
        )}
        {map}
        <div lang={language} dir={directionOf(language)} className="max-w-measure">
          <ArticleBody body={article.body} names={article.mentions} />
        </div>
        <Corrections corrections={article.corrections} />
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

function Times({ article }: { article: ViewedArticle }) {
  const { byline, place, publishedAt, changedAt, changeNote } = article
  const changed = changedAt.getTime() - publishedAt.getTime() > 60_000
  return (
    <div className="border-y border-rule py-2 font-sans text-sm text-muted">
      <p>
        {byline && (
          <>
            By{' '}
            <span className="text-ink">
              <Byline byline={byline} authors={article.authors} />
            </span>
            {' · '}
          </>
        )}
        {place && <>{place} · </>}
        <MomentText at={publishedAt} clock />
      </p>
      {changed && (
        <p>
          Updated <MomentText at={changedAt} clock />
          {changeNote && <>: {changeNote}</>}
        </p>
      )}
    </div>
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

function Corrections({ corrections }: { corrections: ViewedArticle['corrections'] }) {
  if (corrections.length === 0) return null
  return (
    <section aria-labelledby="corrections" className="flex flex-col gap-3">
      <SectionHead id="corrections">
        {corrections.length === 1 ? 'Correction' : 'Corrections'}
      </SectionHead>
      {corrections.map(({ id, wrong, right, publishedAt }) => (
        <div key={id} className="text-sm">
          {publishedAt && (
            <p className="font-sans text-xs text-muted">
              <MomentText at={publishedAt} clock />
            </p>
          )}
          <p>
            <span className="font-semibold">What was wrong:</span> {wrong}
          </p>
          <p>
            <span className="font-semibold">What is right:</span> {right}
          </p>
        </div>
      ))}
    </section>
  )
}
