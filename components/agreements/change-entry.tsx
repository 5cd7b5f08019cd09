import { DateText } from '@/components/ui/date-text'
import { changeKinds, type ChangeItem } from '@/domain/agreements/change-items'
import { factPage } from '@/domain/agreements/fact-address'

/** A change, and the agreement on whose record it stands. */
export type AgreementChange = ChangeItem & { agreement: { slug: string; shortTitle: string } }

/** A change on the record: when, of what kind, and what; it leads to the fact behind it. */
export function ChangeEntry({
  change: { agreement, kind, on, text, fact },
  named = true,
}: {
  change: AgreementChange
  /** Whether the agreement is named; not where all are of one. */
  named?: boolean
}) {
  return (
    <li>
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
      {named && <p className="font-sans text-xs text-muted">{agreement.shortTitle}</p>}
    </li>
  )
}
