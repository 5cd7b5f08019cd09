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
      <div className="grid gap-x-8 gap-y-6 sm:grid-cols-2">
        {dispute.voices.map((claim) => (
          <div key={claim.id} className="border-s-2 border-level-2 ps-4">
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
