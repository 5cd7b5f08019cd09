import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { Acts, Participants, Relations, Signings } from '@/components/agreements/instrument'
import { Ledger } from '@/components/agreements/ledger'
import { StatusHead } from '@/components/agreements/status-head'
import { Timeline } from '@/components/agreements/timeline'
import { ArticleIndex } from '@/components/articles/article-index'
import { SourceList } from '@/components/articles/source-list'
import { Empty } from '@/components/ui/empty'
import { OlderLink } from '@/components/ui/older-link'
import { SectionHead } from '@/components/ui/section-head'
import { findMovedAgreement } from '@/db/queries/agreements'
import {
  findAgreement,
  findCommitments,
  findInstrument,
  findTimeline,
} from '@/db/queries/agreement-record'
import { listArticlesOfAgreement } from '@/db/queries/article-cards'
import { MapOf } from '../../../_site/article-map'
import { pageOf, readCursor } from '../../../_site/cursor'
import { today } from '../../../_site/today'

type Props = PageProps<'/agreements/[slug]'>
const read = cache(findAgreement)
const timelineLength = 300

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const agreement = await read((await params).slug)
  if (!agreement) return {}
  const { slug, shortTitle, summary } = agreement
  return {
    title: shortTitle,
    description: summary,
    alternates: {
      canonical: `/agreements/${slug}`,
      types: {
        'application/rss+xml': [
          { url: `/agreements/${slug}/feed.xml`, title: `Entente: ${shortTitle}` },
        ],
      },
    },
    openGraph: { title: shortTitle, description: summary, url: `/agreements/${slug}` },
  }
}

export default async function AgreementPage({ params, searchParams }: Props) {
  const { slug } = await params
  const agreement = await read(slug)
  if (!agreement) {
    const moved = await findMovedAgreement(slug)
    if (moved) permanentRedirect(`/agreements/${moved}`)
    notFound()
  }
  const [instrument, commitments, timeline, articles] = await Promise.all([
    findInstrument(agreement.id),
    findCommitments(agreement.id),
    findTimeline(agreement.id, timelineLength),
    listArticlesOfAgreement(agreement.id, 11, readCursor((await searchParams).before)),
  ])
  const parties = instrument.parties.filter(({ role }) => role === 'party')
  const rows = commitments.map((commitment) => ({
    ...commitment,
    claims: timeline.claims.filter(({ commitmentId }) => commitmentId === commitment.id),
  }))
  const places = [...instrument.signings, ...timeline.events].flatMap(({ place }) =>
    place ? { ...place, isoCode: null } : [],
  )
  const countries = instrument.parties
    .filter(({ kind }) => kind === 'country')
    .map((party) => ({ ...party, latitude: null, longitude: null }))
  const { shown, next } = pageOf(articles, 10)
  return (
    <div className="flex flex-col gap-12">
      <StatusHead
        agreement={agreement}
        instrument={instrument}
        levels={commitments.map(({ assessments }) => assessments[0]?.level ?? null)}
        on={today()}
      />
      <div className="grid gap-x-10 gap-y-12 lg:grid-cols-12">
        <div className="flex flex-col gap-12 lg:col-span-8">
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
            <Ledger rows={rows} on={today()} />
          </section>
          <section aria-labelledby="timeline">
            <SectionHead id="timeline">What happened, and who says so</SectionHead>
            <Timeline events={timeline.events} claims={timeline.claims} parties={parties} />
          </section>
        </div>
        <aside className="flex flex-col gap-10 lg:col-span-4">
          <Signings signings={instrument.signings} />
          <Participants parties={instrument.parties} />
          <Acts acts={instrument.acts} />
          <Relations relations={instrument.relations} />
          <MapOf entities={[...countries, ...places]} />
          <section aria-labelledby="articles">
            <SectionHead id="articles">Articles</SectionHead>
            {shown.length ? (
              <ArticleIndex articles={shown} plain />
            ) : (
              <Empty>No article yet.</Empty>
            )}
            {next && <OlderLink href={`/agreements/${slug}?before=${next}#articles`} />}
          </section>
          {instrument.textSources.length > 0 && (
            <section aria-labelledby="text" className="flex flex-col gap-3">
              <SectionHead id="text">The text</SectionHead>
              <SourceList sources={instrument.textSources} />
            </section>
          )}
        </aside>
      </div>
    </div>
  )
}
