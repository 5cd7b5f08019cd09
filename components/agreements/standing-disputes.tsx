import { SectionHead } from '@/components/ui/section-head'
import { factAddress } from '@/domain/agreements/fact-address'
import { areOpposed, voiceOf } from '@/domain/agreements/dispute'
import { formatDate } from '@/domain/dates/format-date'
import { ClaimText, type ShownClaim } from './claim-text'
import type { Fulfilment } from '@/domain/agreements/vocabulary'

export type DisputedClaim = ShownClaim & {
  speaker: (NonNullable<ShownClaim['speaker']> & { id: number }) | null
  onBehalfOf: (NonNullable<ShownClaim['onBehalfOf']> & { id: number }) | null
  fulfilment: Fulfilment | null
}
export type ShownDispute = {
  /** What is in dispute: a commitment, or (null) the agreement as a whole. */
  commitment: { id: number; statement: string } | null
  /** One sentence. */
  answer: string
  /** The newest first. */
  voices: DisputedClaim[]
}

const unfolded = 2
const eachSide = 2

/** What is in dispute on a day, both voices side by side. Nothing where nobody contradicts anybody. */
export function StandingDisputes({
  disputes,
  more,
  on,
  linkTo,
}: {
  disputes: ShownDispute[]
  /** How many more there are than are given. */
  more: number
  /** ISO day. */
  on: string
  /** The address of a commitment's own page. */
  linkTo: (commitmentId: number) => string
}) {
  if (disputes.length === 0) return null
  const folded = disputes.slice(unfolded)
  const shown = (list: ShownDispute[]) =>
    list.map((one) => (
      <Disputed key={one.commitment?.id ?? 'whole'} dispute={one} linkTo={linkTo} />
    ))
  return (
    <section aria-labelledby="in-dispute" className="flex flex-col gap-2">
      <SectionHead id="in-dispute" aside={formatDate({ on, precision: 'day' })}>
        In dispute on this day
      </SectionHead>
      {shown(disputes.slice(0, unfolded))}
      {folded.length > 0 && (
        <details>
          <summary className="w-fit py-2 font-sans text-sm hover:text-seal">
            {folded.length} more in dispute
          </summary>
          {shown(folded)}
        </details>
      )}
      {more > 0 && (
        <p className="font-sans text-sm text-muted">
          {more.toLocaleString('en-GB')} more {more === 1 ? 'commitment is' : 'commitments are'} in
          dispute: hatched in the ledger.
        </p>
      )}
    </section>
  )
}

function Disputed({
  dispute: { commitment, answer, voices },
  linkTo,
}: {
  dispute: ShownDispute
  linkTo: (commitmentId: number) => string
}) {
  const [newest] = voices
  const against = voices.filter((voice) => areOpposed(voice, newest!))
  const sides = [voices.filter((voice) => !against.includes(voice)), against]
  return (
    <div className="flex flex-col gap-3 border-b border-rule pt-2 pb-5 last:border-b-0">
      <div>
        <h3 className="max-w-measure text-lg leading-snug font-semibold">
          {commitment ? (
            <a className="hover:underline" href={linkTo(commitment.id)}>
              {commitment.statement}
            </a>
          ) : (
            'The agreement as a whole'
          )}
        </h3>
        <p className="font-sans text-sm text-muted">{answer}</p>
      </div>
      <div className="grid gap-x-10 gap-y-5 sm:grid-cols-2">
        {sides.map((side, index) => (
          <Side key={index} claims={side} />
        ))}
      </div>
    </div>
  )
}

function Side({ claims }: { claims: DisputedClaim[] }) {
  const rest = claims.slice(eachSide)
  return (
    <div className="flex flex-col gap-4 border-s-2 border-level-2 ps-4">
      {claims.slice(0, eachSide).map((claim) => (
        <div key={claim.id}>
          <h4 className="mb-0.5 font-semibold">
            <a className="hover:underline" href={factAddress('claims', claim.id)}>
              {voiceOf(claim)}
            </a>
          </h4>
          <ClaimText claim={claim} />
        </div>
      ))}
      {rest.length > 0 && (
        <p className="font-sans text-xs text-muted">
          And on this side{' '}
          {rest.map((claim, index) => (
            <span key={claim.id}>
              {index > 0 && ', '}
              <a className="quiet-link" href={factAddress('claims', claim.id)}>
                {voiceOf(claim)}, {formatDate(claim)}
              </a>
            </span>
          ))}
        </p>
      )}
    </div>
  )
}
