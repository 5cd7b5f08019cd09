import { DateText } from '@/components/ui/date-text'
import { evidenceAnswer } from '@/domain/agreements/answers'
import { linesOfEvidence, type Evidence } from '@/domain/agreements/lines-of-evidence'
import type { DatePrecision } from '@/domain/dates/date-with-precision'
import { labelOf } from '@/domain/labels'
import { webAddress } from '@/domain/sources/web-address'

export type ListedSource = Evidence & {
  outlet: string
  title: string | null
  url: string | null
  publishedOn: string | null
  publishedPrecision: DatePrecision | null
  language: string
  type: string
  stateAffiliation: string | null
}

/** Sources with their outlets and dates, and how many lines of evidence they are. */
export function SourceList({ sources }: { sources: ListedSource[] }) {
  return (
    <div className="flex flex-col gap-3 font-sans text-sm">
      <EvidenceCount sources={sources} />
      <ul className="with-addresses flex flex-col gap-1.5">
        {sources.map((source) => (
          <li key={source.id} className="break-inside-avoid">
            <SourceLine source={source} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** How many independent lines of evidence some sources are. */
export function EvidenceCount({ sources }: { sources: ListedSource[] }) {
  if (sources.length < 2) return null
  const lines = linesOfEvidence(sources)
  return (
    <p className="text-muted">
      {sources.length} sources, {lines === 1 ? 'one line' : `${lines} lines`} of evidence: outlets
      that relay the same origin count once.
    </p>
  )
}

/** One source: outlet, title, date, what sort it is, and whose. */
export function SourceLine({ source }: { source: ListedSource }) {
  const address = webAddress(source.url)
  const title = source.title ?? address?.hostname ?? null
  return (
    <>
      {source.outlet}
      {title && (
        <>
          {', '}
          {address ? (
            <a className="quiet-link" href={address.href} rel="external" lang={source.language}>
              <bdi>{title}</bdi>
            </a>
          ) : (
            <bdi lang={source.language}>{title}</bdi>
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
export function SourceNote({
  sources,
  counted = false,
}: {
  sources: ListedSource[]
  /** With how many lines of evidence they are. */
  counted?: boolean
}) {
  if (sources.length === 0) return null
  return (
    <p className="font-sans text-xs text-muted">
      {sources.length === 1 ? 'Source: ' : 'Sources: '}
      {sources.map((source, index) => {
        const address = webAddress(source.url)
        return (
          <span key={source.id}>
            {index > 0 && '; '}
            {address ? (
              <a className="quiet-link" href={address.href} rel="external">
                {source.outlet}
              </a>
            ) : (
              source.outlet
            )}
            {source.publishedOn && (
              <>
                {', '}
                <DateText on={source.publishedOn} precision={source.publishedPrecision ?? 'day'} />
              </>
            )}
          </span>
        )
      })}
      {counted && sources.length > 1 && (
        <span className="block">{evidenceAnswer(sources.length, linesOfEvidence(sources))}</span>
      )}
    </p>
  )
}
