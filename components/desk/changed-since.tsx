import { MomentText } from '@/components/ui/date-text'
import type { FormState } from '@/domain/forms/form-state'

/** What somebody else saved while the form was open, over the fields; nothing typed is lost. */
export function ChangedSince({ by, at, words }: NonNullable<FormState['changedSince']>) {
  return (
    <>
      <p>
        {by ?? 'Somebody else'} changed this{at && ' on '}
        {at && <MomentText at={at} clock />} while you were writing. Nothing was saved yet, and what
        you typed is still here.
      </p>
      {words.length > 0 && (
        <>
          <p className="mt-2">Where it differs from yours, it now says:</p>
          <dl className="mt-1 grid gap-x-4 gap-y-1 sm:grid-cols-[auto_1fr]">
            {words.map(([label, text]) => (
              <div key={label} className="contents">
                <dt className="text-muted">{label}</dt>
                <dd className="min-w-0 break-words" dir="auto">
                  {text}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <p className="mt-2">Save again to put yours in its place.</p>
    </>
  )
}
