import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { AsOfForm, AsOfNotice } from '@/components/agreements/as-of'
import { Cited } from '@/components/agreements/cited'
import { Acts, Participants, Relations, Signings } from '@/components/agreements/instrument'
import { Ledger } from '@/components/agreements/ledger'
import { StatusHead } from '@/components/agreements/status-head'
import { ArticleIndex } from '@/components/articles/article-index'
import { Empty } from '@/components/ui/empty'
import { LevelLegend } from '@/components/ui/level-mark'
import { OlderLink } from '@/components/ui/older-link'
import { SectionHead } from '@/components/ui/section-head'
import { findMovedAgreement } from '@/db/queries/agreements'
import { findAgreement } from '@/db/queries/agreement-record'
import { listArticlesOfAgreement } from '@/db/queries/article-cards'
import { readAsOf } from '@/domain/agreements/as-of'
import { periodsBetween } from '@/domain/agreements/periods'
import { MapOf } from '../../../_site/article-map'
import { pageOf, readCursor } from '../../../_site/cursor'
import { notInLowerCase } from '../../../_site/lower-case'
import { pageMetadata } from '../../../_site/page-metadata'
import { StructuredData } from '../../../_site/structured-data'
import { agreementThing } from '../../../_site/things'
import { today } from '../../../_site/today'
import { beginOf, citedIn, findRecord, mapped, recordBy } from './record'
import { TimelineSection } from './timeline-section'

type Props = PageProps<'/agreements/[slug]'>
const read = cache(findAgreement)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const agreement = await read((await params).slug)
  if (!agreement) return {}
  const { slug, shortTitle, summary } = agreement
  return pageMetadata({
    path: `/agreements/${slug}`,
    title: shortTitle,
    description: summary,
    feed: true,
  })
}

export default async function AgreementPage({ params, searchParams }: Props) {
  const { slug } = await params
  const agreement = await read(slug)
  if (!agreement) return await elsewhere(slug)
  const query = await searchParams
  const asOf = readAsOf(query.on, today())
  const on = asOf ?? today()
  const [record, articles] = await Promise.all([
    findRecord(agreement.id),
    listArticlesOfAgreement(agreement.id, 13, readCursor(query.before)),
  ])
  const { instrument, commitments, claims, places } = recordBy(record, asOf)
  const rows = commitments.map((commitment) => ({
    ...commitment,
    claims: claims.filter(({ commitmentId }) => commitmentId === commitment.id),
  }))
  const { shown, next } = pageOf(articles, 12)
  return (
    <div className="flex flex-col gap-12">
      <StructuredData thing={agreementThing(agreement, instrument)} />
      {asOf && <AsOfNotice day={asOf} address={`/agreements/${slug}`} />}
      <StatusHead
        agreement={agreement}
        instrument={instrument}
        levels={commitments.map(({ assessments }) => assessments[0]?.level ?? null)}
        on={on}
      >
        <MapOf entities={mapped(instrument, places)} />
        <AsOfForm day={asOf} today={today()} />
      </StatusHead>
      <section aria-labelledby="ledger">
        <SectionHead
          id="ledger"
          aside={
            <a className="quiet-link" href="/about/method">
              How levels are set
            </a>
          }
        >
          What was promised, and what was done
        </SectionHead>
        {rows.length > 0 && <LevelLegend />}
        <Ledger rows={rows} periods={periodsBetween(beginOf(instrument, rows, on), on)} on={on} />
      </section>
      <section aria-labelledby="articles">
        <SectionHead id="articles">Articles</SectionHead>
        {shown.length ? (
          <ArticleIndex articles={shown} columns={3} />
        ) : (
          <Empty>No article yet.</Empty>
        )}
        {next && <OlderLink href={`/agreements/${slug}?before=${next}#articles`} />}
      </section>
      <TimelineSection
        agreement={agreement}
        participants={instrument.parties}
        asOf={asOf}
        query={query}
      />
      <div className="grid gap-x-10 gap-y-10 md:grid-cols-2 lg:grid-cols-3">
        <Signings signings={instrument.signings} />
        <Acts acts={instrument.acts} />
        <div className="flex flex-col gap-10">
          <Participants parties={instrument.parties} />
          <Relations relations={instrument.relations} />
        </div>
      </div>
      <section aria-labelledby="sources">
        <SectionHead id="sources" aside="Those of the timeline stand with each entry">
          Sources
        </SectionHead>
        <Cited sources={citedIn(instrument, commitments)} />
      </section>
    </div>
  )
}

async function elsewhere(slug: string): Promise<never> {
  const moved = await findMovedAgreement(slug)
  if (moved) permanentRedirect(`/agreements/${moved}`)
  return notInLowerCase(slug, '/agreements')
}
