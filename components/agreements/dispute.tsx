import { SectionHead } from '@/components/ui/section-head'
import { ClaimText, type ShownClaim } from './claim-text'

/** One matter on which two sides disagree, both voices side by side. */
export function Dispute({
  dispute,
}: {
  dispute: {
    agreement: { slug: string; shortTitle: string }
    voices: readonly [ShownClaim, ShownClaim]
  }
}) {
  return (
    <section aria-labelledby="dispute" className="flex flex-col gap-3">
      <SectionHead
        id="dispute"
        aside={
          <a className="quiet-link" href={`/agreements/${dispute.agreement.slug}`}>
            {dispute.agreement.shortTitle}
          </a>
        }
      >
        In dispute: two voices
      </SectionHead>
      <div className="grid gap-6 sm:grid-cols-2 sm:divide-x sm:divide-rule">
        {dispute.voices.map((claim, index) => (
          <div key={claim.id} className={index === 1 ? 'sm:ps-6' : ''}>
            <h3 className="mb-1 text-lg font-semibold">
              {claim.onBehalfOf?.name ?? claim.speakerLabel}
            </h3>
            <ClaimText claim={claim} />
          </div>
        ))}
      </div>
    </section>
  )
}
