import { SourceNote, type ListedSource } from '@/components/articles/source-list'
import { DateText } from '@/components/ui/date-text'
import { factPage } from '@/domain/agreements/fact-address'
import { changeKinds, type ChangeItem } from '@/domain/agreements/change-items'

type Shown = ChangeItem & { sources: ListedSource[] }

/** Changes with their days, words and sources, each leading to its fact. */
export function ChangeList({
  changes,
  slug,
  on,
}: {
  changes: Shown[]
  /** Of the agreement. */
  slug: string
  /** ISO day up to which they are listed; null: today. */
  on: string | null
}) {
  return (
    <ol className="flex flex-col">
      {changes.map((change) => (
        <li
          key={change.key}
          className="grid gap-x-6 gap-y-1 border-b border-rule py-3 sm:grid-cols-[10rem_1fr]"
        >
          <p className="figures text-sm text-muted">
            <DateText {...change.on} />
          </p>
          <div className="flex max-w-measure flex-col gap-1">
            <p className="small-caps text-muted">{changeKinds[change.kind]}</p>
            <p>
              <a
                className="hover:underline"
                href={
                  change.fact
                    ? factPage(slug, change.fact, on)
                    : `/agreements/${slug}${on ? `?on=${on}` : ''}`
                }
              >
                {change.text}
              </a>
            </p>
            <SourceNote sources={change.sources} />
          </div>
        </li>
      ))}
    </ol>
  )
}
