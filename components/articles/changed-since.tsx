import { ChangeEntry, type AgreementChange } from '@/components/agreements/change-entry'
import { DateText } from '@/components/ui/date-text'
import { SectionHead } from '@/components/ui/section-head'
import { dayOf } from '@/domain/agreements/day-of'

type Agreement = { slug: string; shortTitle: string }
export type ChangedSince = {
  /** ISO day the article tells of, its own. */
  day: string
  /** The newest first. */
  changes: AgreementChange[]
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
        {changes.map((change) => (
          <ChangeEntry
            key={`${change.agreement.slug}/${change.key}`}
            change={change}
            named={agreements.length > 1}
          />
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
