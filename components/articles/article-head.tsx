import clsx from 'clsx'
import type { ReactNode } from 'react'
import { MomentText } from '@/components/ui/date-text'
import { directionOf } from '@/domain/articles/direction'
import type { ArticleKind } from '@/domain/articles/vocabulary'
import { labelOf } from '@/domain/labels'
import { Byline, type SignedBy } from './byline'

type Headed = {
  kind: ArticleKind
  language: string
  kicker: string | null
  headline: string
  standfirst: string
  byline: string
  authors: SignedBy[]
  place: string | null
  publishedAt: Date
  changedAt: Date
  changeNote: string | null
  corrections: unknown[]
}

/** The head of an article in its own language and direction: what it is, headline, standfirst. */
export function ArticleHead({
  article: { language, kicker, kind, headline, standfirst },
}: {
  article: Headed
}) {
  const dir = directionOf(language)
  return (
    <header
      lang={language}
      dir={dir}
      // Where it begins on the right, it begins over the text.
      className={clsx('flex flex-col gap-3', dir === 'rtl' ? 'lg:col-span-7' : 'lg:col-span-10')}
    >
      <p className="small-caps text-seal">
        {kicker ? <bdi>{kicker}</bdi> : <span lang="en">{labelOf(kind)}</span>}
      </p>
      <h1 className="text-3xl font-semibold tracking-tight md:text-4xl">{headline}</h1>
      {standfirst && <p className="max-w-measure text-lg text-muted">{standfirst}</p>}
    </header>
  )
}

/** By whom, where and when, in English, on the side where the headline begins; and the tools. */
export function Imprint({ article, tools }: { article: Headed; tools?: ReactNode }) {
  const rightToLeft = directionOf(article.language) === 'rtl'
  return (
    <div className={clsx('flex flex-col border-y border-rule', rightToLeft && 'text-end')}>
      <Times article={article} />
      {tools}
    </div>
  )
}

function Times({ article }: { article: Headed }) {
  const { byline, authors, place, publishedAt, changedAt, changeNote, corrections } = article
  const changed = changedAt.getTime() - publishedAt.getTime() > 60_000
  return (
    <div className="py-2 font-sans text-sm text-muted">
      {(byline || place) && (
        <p>
          {byline && (
            <>
              By{' '}
              <bdi className="text-ink">
                <Byline byline={byline} authors={authors} />
              </bdi>
            </>
          )}
          {byline && place && ' · '}
          {place && <bdi>{place}</bdi>}
        </p>
      )}
      <p>
        Published <MomentText at={publishedAt} clock />
      </p>
      {changed && (
        <p>
          Updated <MomentText at={changedAt} clock />
        </p>
      )}
      {changed && changeNote && (
        <p>
          What changed: <bdi>{changeNote}</bdi>
        </p>
      )}
      {corrections.length > 0 && (
        <p>
          <a className="quiet-link" href="#corrections">
            {corrections.length === 1 ? 'Corrected' : `Corrected ${corrections.length} times`}: what
            was wrong stands below
          </a>
        </p>
      )}
    </div>
  )
}
