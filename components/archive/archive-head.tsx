import { archiveAddress, type Span } from '@/domain/archive/span'
import { formatDate } from '@/domain/dates/format-date'

const precisions = { 4: 'year', 7: 'month', 10: 'day' } as const

/** The head of a year, month or day of the archive, with the way up and to the nearest of its kind. */
export function ArchiveHead({
  span,
  articles,
  neighbours,
}: {
  span: Span
  articles: number
  /** ISO days. */
  neighbours: { before: string | null; after: string | null }
}) {
  const { on, name } = span
  const above = [4, 7].filter((length) => length < on.length).map((length) => on.slice(0, length))
  return (
    <header className="flex flex-col gap-3">
      <p className="small-caps text-seal">
        <a href="/archive">Archive</a>
        {above.map((one) => (
          <span key={one}>
            {' · '}
            <a href={archiveAddress(one)}>{nameOf(one)}</a>
          </span>
        ))}
      </p>
      <h1 className="text-2xl font-semibold tracking-tight md:text-3xl">{name}</h1>
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2 font-sans text-sm">
        <p className="text-muted">
          {inWords(articles)}, by the day in UTC on which each was first published.
        </p>
        <nav aria-label="Earlier and later" className="flex flex-wrap gap-x-6 gap-y-1">
          <Step rel="prev" to={neighbours.before?.slice(0, on.length)} />
          <Step rel="next" to={neighbours.after?.slice(0, on.length)} />
        </nav>
      </div>
    </header>
  )
}

function Step({ rel, to }: { rel: 'prev' | 'next'; to: string | undefined }) {
  if (!to) return null
  return (
    <a className="quiet-link" rel={rel} href={archiveAddress(to)}>
      {rel === 'prev' && '← '}
      {nameOf(to)}
      {rel === 'next' && ' →'}
    </a>
  )
}

const inWords = (articles: number) =>
  articles === 0
    ? 'No articles'
    : articles === 1
      ? '1 article'
      : `${articles.toLocaleString('en-GB')} articles`

function nameOf(on: string): string {
  const precision = precisions[on.length as keyof typeof precisions]
  return formatDate({ on: `${on}-01-01`.slice(0, 10), precision })
}
