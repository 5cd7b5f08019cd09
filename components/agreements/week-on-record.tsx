import { DateText } from '@/components/ui/date-text'
import { Empty } from '@/components/ui/empty'
import { dayOf } from '@/domain/agreements/day-of'
import { ChangeEntry, type AgreementChange } from './change-entry'

type Agreement = { slug: string; shortTitle: string }
type Added = Agreement & { facts: number; first: string; last: string }

/** What changed on the record in the last seven days; where nothing did, what changed last. */
export function WeekOnRecord({
  changes,
  earlier,
  added,
  newlyFollowed,
}: {
  changes: AgreementChange[]
  /** Those before, for a week without any. */
  earlier: AgreementChange[]
  /** Older facts put on the record in these days. */
  added: Added[]
  /** How many agreements are on the record since. */
  newlyFollowed: number
}) {
  return (
    <div className="flex flex-col gap-4">
      {changes.length === 0 && (
        <Empty>
          Nothing on the record is dated within the last seven days.
          {earlier.length > 0 && ' The latest before that:'}
        </Empty>
      )}
      <ol className="grid gap-x-8 gap-y-4 text-sm sm:grid-cols-2">
        {[...changes, ...earlier].map((change) => (
          <ChangeEntry key={`${change.agreement.slug}/${change.key}`} change={change} />
        ))}
      </ol>
      {(added.length > 0 || newlyFollowed > 0) && (
        <ul className="flex flex-col gap-1.5 border-t border-rule pt-3 font-sans text-xs text-muted">
          {added.map((one) => (
            <AddedEntry key={one.slug} added={one} />
          ))}
          {newlyFollowed > 0 && (
            <li>
              <a className="quiet-link" href="/agreements">
                {newlyFollowed === 1
                  ? '1 agreement is new on the record'
                  : `${newlyFollowed} agreements are new on the record`}
              </a>
            </li>
          )}
        </ul>
      )}
    </div>
  )
}

function AddedEntry({ added: { slug, shortTitle, facts, first, last } }: { added: Added }) {
  return (
    <li>
      Added this week:{' '}
      <a className="quiet-link" href={`/agreements/${slug}/changes?to=${last}`}>
        {facts === 1 ? '1 older fact' : `${facts} older facts`}
      </a>{' '}
      of <DateText {...dayOf(first)} />
      {first !== last && (
        <>
          {' to '}
          <DateText {...dayOf(last)} />
        </>
      )}
      , {shortTitle}
    </li>
  )
}
