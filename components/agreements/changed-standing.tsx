import type { ReactNode } from 'react'
import { scoreAnswer, scoreFormula, statusAnswer } from '@/domain/agreements/answers'
import type { Changes } from '@/domain/agreements/changes'
import type { Score } from '@/domain/agreements/implementation-score'
import { labelOf } from '@/domain/labels'

/** How an agreement stood on the first day and stands on the second, where that differs. */
export function ChangedStanding({ changes }: { changes: Changes }) {
  const { status, parties, score, from, to } = changes
  if (!status && !score && parties.length === 0) return null
  return (
    <dl className="grid gap-x-10 font-sans text-sm md:grid-cols-2">
      {status && (
        <Change name="Legal status">
          <Before>{statusAnswer(status.from, from)}</Before>
          <After>{statusAnswer(status.to, to)}</After>
        </Change>
      )}
      {score && (
        <Change name="Carried out">
          <Before>{inWords(score.from)}</Before>
          <After>{inWords(score.to)}</After>
        </Change>
      )}
      {parties.length > 0 && (
        <Change name="For each party">
          {parties.map(({ party, from: was, to: is }) => (
            <span key={party.id} className="block">
              {party.name}: <span className="text-muted">{labelOf(was.status).toLowerCase()}</span>,
              now <span className="font-semibold">{labelOf(is.status).toLowerCase()}</span>
            </span>
          ))}
        </Change>
      )}
    </dl>
  )
}

const inWords = (score: Score | null) =>
  score ? `${scoreAnswer(score)} ${scoreFormula(score).strict}` : scoreAnswer(score)

function Change({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="border-b border-rule py-2.5">
      <dt className="text-xs text-muted">{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

const Before = ({ children }: { children: ReactNode }) => (
  <span className="block text-muted">
    <span className="font-semibold">Before:</span> {children}
  </span>
)

const After = ({ children }: { children: ReactNode }) => (
  <span className="block">
    <span className="font-semibold">After:</span> {children}
  </span>
)
