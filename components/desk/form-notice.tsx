import type { FormState } from '@/domain/forms/form-state'
import { ChangedSince } from './changed-since'

/**
 * What became of a form, over its fields.
 * @param showFirst goes to the first field with a fault, where scripts run
 */
export function FormNotice({ state, showFirst }: { state: FormState; showFirst?: () => void }) {
  const { problem, problemId, signedOut, done, errors, changedSince } = state
  const faults = Object.keys(errors ?? {}).length
  if (!problem && !signedOut && !done && !changedSince && faults === 0) return null
  return (
    <div
      role={done ? 'status' : 'alert'}
      className="border-s-4 border-seal bg-sheet px-4 py-3 text-sm"
    >
      {signedOut && (
        <p>
          Your session has ended. What you typed is still here:{' '}
          <a
            className="quiet-link"
            href="/desk/sign-in?callbackUrl=/desk/signed-in"
            target="_blank"
            rel="noopener"
          >
            sign in in a new tab
          </a>
          , come back and save again.
        </p>
      )}
      {problem && <p>{problem}</p>}
      {problemId && <p className="text-muted">Fault {problemId}</p>}
      {changedSince && <ChangedSince {...changedSince} />}
      {done && <p>{done}</p>}
      {!problem && !signedOut && faults > 0 && (
        <p>
          {faults === 1 ? 'One field needs' : `${faults} fields need`} another look; nothing was
          saved yet.{' '}
          {showFirst && (
            <button type="button" className="quiet-link" onClick={showFirst}>
              {faults === 1 ? 'Show it' : 'Show the first'}
            </button>
          )}
        </p>
      )}
    </div>
  )
}
