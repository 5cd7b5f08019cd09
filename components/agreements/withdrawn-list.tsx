import { DateText, MomentText } from '@/components/ui/date-text'
import { SectionHead } from '@/components/ui/section-head'
import type { DatePrecision } from '@/domain/dates/date-with-precision'
import { labelOf } from '@/domain/labels'

export type WithdrawnShown = {
  kind: string
  id: number
  on: string | null
  precision: DatePrecision | null
  what: string | null
  who: string | null
  words: string | null
  reason: string
  withdrawnAt: Date
  replacedById: number | null
}

/** Kinds whose facts have an address of their own on the page. */
const anchored = new Set(['act', 'commitment', 'assessment', 'event', 'claim'])

/** What readers could see of a record once and was withdrawn, each where its address still leads. */
export function WithdrawnList({ facts }: { facts: WithdrawnShown[] }) {
  if (facts.length === 0) return null
  return (
    <section aria-labelledby="withdrawn">
      <SectionHead id="withdrawn">Withdrawn from the record</SectionHead>
      <ul className="flex flex-col">
        {facts.map((fact) => (
          <li
            key={`${fact.kind}-${fact.id}`}
            id={`${fact.kind}-${fact.id}`}
            className="flex flex-col gap-0.5 border-b border-rule py-2 text-sm target:bg-sheet"
          >
            <p className="font-sans text-xs text-muted">
              {labelOf(fact.kind)}
              {fact.on && fact.precision && (
                <>
                  {' of '}
                  <DateText on={fact.on} precision={fact.precision} />
                </>
              )}
              , withdrawn on <MomentText at={fact.withdrawnAt} />
            </p>
            {said(fact) && (
              <p>
                <s dir="auto">{said(fact)}</s>
              </p>
            )}
            <p>
              {fact.reason}
              {fact.replacedById !== null && ' '}
              {fact.replacedById !== null &&
                (anchored.has(fact.kind) ? (
                  <a className="quiet-link" href={`#${fact.kind}-${fact.replacedById}`}>
                    What replaced it
                  </a>
                ) : (
                  'Another was recorded in its place.'
                ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What it said: by whom, in a word of the record's vocabulary, and its words. */
function said({ what, who, words }: WithdrawnShown): string {
  const named = [who, what && labelOf(what).toLowerCase()].filter(Boolean).join(', ')
  return [named, words].filter(Boolean).join(': ')
}
