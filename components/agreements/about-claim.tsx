import { factAddress } from '@/domain/agreements/fact-address'
import { shortened } from '@/domain/text/shortened'
import type { ShownClaim } from './claim-text'

export type TimelineClaim = ShownClaim & {
  commitmentId: number | null
  commitment: string | null
  eventId: number | null
  event: string | null
}

/** What a claim is about, where that is less than the agreement as a whole. */
export function AboutClaim({ claim }: { claim: TimelineClaim }) {
  const { commitmentId, commitment, eventId, event } = claim
  const about = commitment
    ? { href: factAddress('commitments', commitmentId!), words: commitment }
    : event
      ? { href: factAddress('events', eventId!), words: event }
      : null
  if (!about) return null
  return (
    <p className="mt-1 font-sans text-xs text-muted">
      About:{' '}
      <a className="quiet-link" href={about.href}>
        {shortened(about.words, 90)}
      </a>
    </p>
  )
}
