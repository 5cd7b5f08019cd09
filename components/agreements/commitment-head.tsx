import { SourceNote } from '@/components/articles/source-list'
import { commitmentAnswer } from '@/domain/agreements/answers'
import { deadlineOn } from '@/domain/agreements/deadline'
import { disputeOn, type Voice } from '@/domain/agreements/dispute'
import { Standing, WhoOwes } from './ledger-row'
import { datedOf, type CommitmentRecord } from './shown-commitment'

/** The head of a commitment's page: under which agreement, what was promised, how it stands. */
export function CommitmentHead({
  agreement,
  commitment,
  sides,
  on,
}: {
  agreement: { shortTitle: string; address: string }
  commitment: CommitmentRecord
  sides: Voice[]
  /** ISO day. */
  on: string
}) {
  const { statement, note, provision, sources } = commitment
  const voices = disputeOn(sides, on)
  return (
    <header className="flex flex-col gap-4">
      <nav aria-label="Breadcrumb" className="font-sans text-sm">
        <ol className="flex flex-wrap gap-x-2">
          <li>
            <a className="quiet-link" href="/agreements">
              Agreements
            </a>{' '}
            ›
          </li>
          <li>
            <a className="quiet-link" href={agreement.address}>
              {agreement.shortTitle}
            </a>
          </li>
        </ol>
      </nav>
      <div className="grid gap-x-12 gap-y-5 lg:grid-cols-3">
        <div className="flex flex-col gap-3 lg:col-span-2">
          <p className="small-caps text-seal">Commitment</p>
          <h1 className="text-2xl font-semibold tracking-tight md:text-3xl">{statement}</h1>
          <p className="text-md">
            {commitmentAnswer(deadlineOn(datedOf(commitment), on), voices, on)}
          </p>
          <WhoOwes row={commitment} />
          {provision?.heading && (
            <p className="font-sans text-sm text-muted">
              {provision.number}: {provision.heading}
            </p>
          )}
          {note && <p className="max-w-measure text-muted">{note}</p>}
          <SourceNote sources={sources} counted />
        </div>
        <div className="border-t border-ink pt-3 font-sans text-sm">
          <Standing row={commitment} on={on} contested={voices.length > 0} />
        </div>
      </div>
    </header>
  )
}
