import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { AboutClaim } from '@/components/agreements/about-claim'
import { Quotes, Speaker } from '@/components/agreements/claim-text'
import { ClaimsBelow, FactPage, Term } from '@/components/agreements/fact-page'
import { DateText } from '@/components/ui/date-text'
import { findClaim } from '@/db/queries/facts'
import { areOpposed, disputeOn, voiceOf } from '@/domain/agreements/dispute'
import { factAddress, readFactId } from '@/domain/agreements/fact-address'
import { pointWordAt } from '@/domain/agreements/timeline-point'
import { labelOf } from '@/domain/labels'
import { shortened } from '@/domain/text/shortened'
import { claimThing } from '../../../../_site/fact-things'
import { pageMetadata } from '../../../../_site/page-metadata'
import { StructuredData } from '../../../../_site/structured-data'
import { belowAgreement } from '../../../../_site/trails'
import { today } from '../../../../_site/today'

type Props = PageProps<'/record/claims/[id]'>

const read = cache(async (word: string) => {
  const id = readFactId(word)
  return id === null ? null : await findClaim(id)
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const claim = await read((await params).id)
  if (!claim) return {}
  return pageMetadata({
    path: factAddress('claims', claim.id),
    pictureOf: factAddress('claims', claim.id),
    title: `${voiceOf(claim)}: ${shortened(claim.text, 70)}`,
    description: `${claim.text} ${labelOf(claim.stance)}, on the record of: ${claim.agreement.shortTitle}.`,
  })
}

export default async function ClaimPage({ params }: Props) {
  const claim = await read((await params).id)
  if (!claim) notFound()
  const voices = disputeOn(claim.about, today())
  const against = voices.filter((other) => areOpposed(claim, other))
  return (
    <FactPage
      what="Claim"
      title={claim.text}
      agreements={[claim.agreement]}
      place={`?until=${pointWordAt({ on: claim.on, kind: 'claim', id: claim.id })}#claim-${claim.id}`}
      sources={claim.sources}
      recordedAt={claim.recordedAt}
    >
      <StructuredData thing={claimThing(claim)} trail={belowAgreement(claim.agreement)} />
      <dl className="flex flex-col gap-2 text-sm">
        <Term name="Said by">
          <Speaker claim={claim} />
        </Term>
        <Term name="On">
          <DateText on={claim.on} precision={claim.precision} />
        </Term>
        <Term name="Stance">{labelOf(claim.stance)}</Term>
        {claim.fulfilment && (
          <Term name="Says it is">{labelOf(claim.fulfilment).toLowerCase()}</Term>
        )}
        {claim.note && <Term name="Note">{claim.note}</Term>}
      </dl>
      {(claim.quote || claim.originalText) && (
        <blockquote className="flex flex-col gap-2 border-s-2 border-seal ps-4 text-md">
          <Quotes claim={claim} />
        </blockquote>
      )}
      <AboutClaim claim={claim} />
      <ClaimsBelow id="against" head="What stands against it" claims={against} />
    </FactPage>
  )
}
