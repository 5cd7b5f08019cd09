import type { ReactNode } from 'react'
import { SourceNote } from '@/components/articles/source-list'
import { DateText, MomentText } from '@/components/ui/date-text'
import { historyOf } from '@/domain/agreements/commitment-history'
import { firstDue, type CommitmentRecord, type ShownArticle } from './shown-commitment'

/** Deadlines moved and levels changed, in the order of time. */
export function History({ commitment }: { commitment: CommitmentRecord }) {
  const changes = historyOf({ ...commitment, due: firstDue(commitment) })
  return (
    <Part name="What changed" members={changes}>
      <ol className="flex flex-col gap-1 font-sans text-xs">
        {changes.map(({ key, on, precision, words }) => (
          <li key={key}>
            <span className="figures text-muted">
              <DateText on={on} precision={precision} />:
            </span>{' '}
            {words}
          </li>
        ))}
      </ol>
      {commitment.extensions.map(({ id, note, sources }) => (
        <div key={id}>
          {note && <p className="text-xs text-muted">{note}</p>}
          <SourceNote sources={sources} counted />
        </div>
      ))}
    </Part>
  )
}

/** Articles that cite a source of it. */
export function Citing({ articles }: { articles: ShownArticle[] }) {
  return (
    <Part name="Articles from its sources" members={articles}>
      <ul className="flex flex-col gap-2 text-sm">
        {articles.map(({ slug, language, headline, publishedAt }) => (
          <li key={slug}>
            <a className="hover:underline" href={`/articles/${slug}`} lang={language}>
              <bdi>{headline}</bdi>
            </a>
            <span className="block font-sans text-xs text-muted">
              <MomentText at={publishedAt} />
            </span>
          </li>
        ))}
      </ul>
    </Part>
  )
}

/** A part of what a commitment rests on, under its head; nothing where it is empty. */
export function Part({
  name,
  members,
  children,
}: {
  name: string
  members: unknown[]
  children: ReactNode
}) {
  if (members.length === 0) return null
  return (
    <section className="flex flex-col gap-3">
      <h3 className="small-caps text-muted">{name}</h3>
      {children}
    </section>
  )
}
