import type { Metadata } from 'next'
import { cache } from 'react'
import { AsOfForm, AsOfNotice } from '@/components/agreements/as-of'
import { AssessmentText } from '@/components/agreements/assessment-text'
import { ClaimText } from '@/components/agreements/claim-text'
import { Citing, History } from '@/components/agreements/commitment-history'
import { CommitmentHead } from '@/components/agreements/commitment-head'
import { Empty } from '@/components/ui/empty'
import { SectionHead } from '@/components/ui/section-head'
import { findAgreement } from '@/db/queries/agreement-record'
import { findCommitments } from '@/db/queries/commitments'
import { readAsOf, whyNotAsOf } from '@/domain/agreements/as-of'
import { commitmentThing } from '../../../../../_site/fact-things'
import { pageMetadata } from '../../../../../_site/page-metadata'
import { StructuredData } from '../../../../../_site/structured-data'
import { belowAgreement } from '../../../../../_site/trails'
import { today } from '../../../../../_site/today'
import { addressesOf } from '../../addresses'
import { agreementElsewhere } from '../../elsewhere'
import { findCommitmentRecord } from './record'

type Props = PageProps<'/agreements/[slug]/commitments/[id]'>

const read = cache(async (slug: string, given: string, on: string | null) => {
  const id = /^[1-9]\d{0,8}$/.test(given) ? Number(given) : null
  const agreement = id === null ? null : await findAgreement(slug)
  if (!agreement || id === null) return null
  const [commitment] = await findCommitments(agreement.id, { ids: [id], on })
  return commitment ? { agreement, commitment } : null
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { slug, id } = await params
  const found = await read(slug, id, readAsOf((await searchParams).on, today()))
  return found ? pageMetadata(aboutIt(slug, found)) : {}
}

const aboutIt = (slug: string, { agreement, commitment }: NonNullable<Found>) => ({
  path: `/agreements/${slug}/commitments/${commitment.id}`,
  pictureOf: `/agreements/${slug}/commitments/${commitment.id}`,
  title: commitment.statement,
  description: `A commitment under the ${agreement.shortTitle}: who owes it to whom, how far it was carried out, and who says so.`,
})
type Found = Awaited<ReturnType<typeof read>>

export default async function CommitmentPage({ params, searchParams }: Props) {
  const { slug, id } = await params
  const query = await searchParams
  const now = today()
  const asOf = readAsOf(query.on, now)
  const on = asOf ?? now
  const found = await read(slug, id, asOf)
  if (!found) return agreementElsewhere(slug, `/commitments/${id}`)
  const { agreement, commitment } = found
  const address = addressesOf(slug, asOf)
  const own = `/agreements/${slug}/commitments/${commitment.id}`
  const record = await findCommitmentRecord(commitment, { on, asOf, now, before: query.before })
  return (
    <div className="flex flex-col gap-10">
      <StructuredData
        thing={commitmentThing(commitment, agreement)}
        trail={belowAgreement(agreement)}
      />
      {asOf && <AsOfNotice day={asOf} address={own} before={null} since={record.since} />}
      <CommitmentHead
        agreement={{ shortTitle: agreement.shortTitle, address: address.agreement }}
        commitment={commitment}
        sides={record.sides}
        on={on}
      />
      <AsOfForm day={asOf} today={now} steps={record.steps} refused={whyNotAsOf(query.on, now)} />
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-3">
        <section aria-labelledby="assessments" className="flex flex-col gap-5 lg:col-span-2">
          <SectionHead id="assessments">Assessed</SectionHead>
          {commitment.assessments.map((one) => (
            <AssessmentText key={one.id} assessment={one} />
          ))}
          {commitment.assessments.length === 0 && (
            <Empty>{asOf ? 'Not assessed by then.' : 'Not assessed yet.'}</Empty>
          )}
        </section>
        <div className="flex flex-col gap-8">
          <History commitment={commitment} />
          <Citing articles={record.articles} />
        </div>
      </div>
      <section aria-labelledby="claims" className="flex flex-col gap-4">
        <SectionHead id="claims">Said about it</SectionHead>
        <ol className="grid gap-x-12 gap-y-6 md:grid-cols-2">
          {record.claims.map((claim) => (
            <li
              key={claim.id}
              id={`claim-${claim.id}`}
              className="border-s-2 border-level-2 ps-4 target:bg-sheet"
            >
              <ClaimText claim={claim} />
            </li>
          ))}
        </ol>
        {record.claims.length === 0 && <Empty>Nobody is on record with a word about it.</Empty>}
        {record.next && (
          <p className="font-sans text-sm">
            <a className="quiet-link" rel="next" href={address.claims(commitment.id, record.next)}>
              Earlier claims
            </a>
          </p>
        )}
      </section>
    </div>
  )
}
