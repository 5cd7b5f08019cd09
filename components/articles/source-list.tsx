import { DateText } from '@/components/ui/date-text'
import { linesOfEvidence, type Evidence } from '@/domain/agreements/lines-of-evidence'
import { labelOf } from '@/domain/labels'

export type ListedSource = Evidence & {
  outlet: string
  title: string | null
  url: string | null
  publishedOn: string | null
  publishedPrecision: 'day' | 'month' | 'year' | null
  language: string
  type: string
  stateAffiliation: string | null
}

/** Sources with their outlets and dates, and how many lines of evidence they are. */
export function SourceList({ sources }: { sources: ListedSource[] }) {
  const lines = linesOfEvidence(sources)
  return (
    <div className="font-sans text-sm">
      <ul className="flex flex-col gap-1.5">
        {sources.map((source) => (
          <li key={source.id}>
            <SourceLine source={source} />
          </li>
        ))}
      </ul>
      {sources.length > 1 && (
        <p className="mt-2 text-muted">
          {lines === 1 ? 'One line of evidence' : `${lines} lines of evidence`}: outlets that relay
          the same origin count once.
        </p>
      )}
    </div>
  )
}

function SourceLine({ source }: { source: ListedSource }) {
  const title = source.title ?? (source.url ? new URL(source.url).hostname : null)
  return (
    <>
      {source.outlet}
      {title && (
        <>
          {', '}
          {source.url ? (
            <a className="quiet-link" href={source.url} rel="external" lang={source.language}>
              {title}
            </a>
          ) : (
            <span lang={source.language}>{title}</span>
          )}
        </>
      )}
      {source.publishedOn && (
        <>
          {', '}
          <DateText on={source.publishedOn} precision={source.publishedPrecision ?? 'day'} />
        </>
      )}
      <span className="text-muted">
        {' '}
        ({labelOf(source.type)}
        {source.stateAffiliation && `, ${source.stateAffiliation}`})
      </span>
    </>
  )
}

/** The outlets of a fact in a few words, each leading to its text. */
export function SourceNote({ sources }: { sources: ListedSource[] }) {
  if (sources.length === 0) return null
  return (
    <span className="font-sans text-xs text-muted">
      {sources.length === 1 ? 'Source: ' : 'Sources: '}
      {sources.map((source, index) => (
        <span key={source.id}>
          {index > 0 && '; '}
          {source.url ? (
            <a className="quiet-link" href={source.url} rel="external">
              {source.outlet}
            </a>
          ) : (
            source.outlet
          )}
          {source.publishedOn && `, ${source.publishedOn.slice(0, 10)}`}
        </span>
      ))}
    </span>
  )
}
