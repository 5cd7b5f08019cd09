import { SourceNote, type ListedSource } from '@/components/articles/source-list'
import { DateText } from '@/components/ui/date-text'
import { changeKinds, type ChangeItem } from '@/domain/agreements/change-items'

type Shown = ChangeItem & { sources: ListedSource[] }

/** Changes with their days, words and sources, each leading to its fact on the agreement's page. */
export function ChangeList({
  changes,
  address,
}: {
  changes: Shown[]
  /** Of the agreement's page as it stood then, without a place on it. */
  address: string
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
                href={change.anchor ? `${address}#${change.anchor}` : address}
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
