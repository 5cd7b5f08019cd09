import { DateText } from '@/components/ui/date-text'
import { SectionHead } from '@/components/ui/section-head'
import { changeKinds, type ChangeItem } from '@/domain/agreements/change-items'
import { dayOf } from '@/domain/agreements/day-of'
import { factPage } from '@/domain/agreements/fact-address'

type Agreement = { slug: string; shortTitle: string }
export type ChangedSince = {
  /** ISO day the article tells of, its own. */
  day: string
  /** The newest first. */
  changes: (ChangeItem & { agreement: Agreement })[]
  agreements: Agreement[]
}

/** Over the text of an older article: that the record has gone on, and where that stands. */
export function ChangedSinceNotice({ day, changes }: ChangedSince) {
  const [newest] = changes
  if (!newest) return null
  return (
    <p role="note" className="border-s-2 border-seal ps-3 font-sans text-sm">
      This was written on <DateText {...dayOf(day)} />. The record has gone on, last on{' '}
      <DateText {...newest.on} />:{' '}
      <a className="quiet-link" href="#since">
        what has changed since
      </a>
      .
    </p>
  )
}

/** What an older article cannot tell: levels, acts, deadlines, disputes and events after it. */
export function ChangedSinceList({ day, changes, agreements }: ChangedSince) {
  if (changes.length === 0) return null
  return (
    <section aria-labelledby="since" className="flex flex-col gap-3">
      <SectionHead id="since">What has changed since</SectionHead>
      <ol className="flex flex-col gap-3 text-sm">
        {changes.map(({ key, kind, on, text, fact, agreement }) => (
          <li key={`${agreement.slug}/${key}`}>
            <p className="font-sans text-xs text-muted">
              <DateText {...on} /> · {changeKinds[kind]}
            </p>
            <p>
              <a
                className="hover:underline"
                href={fact ? factPage(agreement.slug, fact) : `/agreements/${agreement.slug}`}
              >
                {text}
              </a>
            </p>
            {agreements.length > 1 && (
              <p className="font-sans text-xs text-muted">{agreement.shortTitle}</p>
            )}
          </li>
        ))}
      </ol>
      <ul className="font-sans text-sm">
        {agreements.map(({ slug, shortTitle }) => (
          <li key={slug}>
            <a className="quiet-link" href={`/agreements/${slug}/changes?from=${day}`}>
              {agreements.length > 1
                ? `Everything since: ${shortTitle}`
                : 'Everything since that day'}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
