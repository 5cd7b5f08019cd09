import type { Metadata } from 'next'
import { cache } from 'react'
import { AsOfForm, AsOfNotice } from '@/components/agreements/as-of'
import { ChangesLately } from '@/components/agreements/changes-lately'
import { Cite } from '@/components/agreements/cite'
import { Acts, Participants, Relations, Signings } from '@/components/agreements/instrument'
import { StandingDisputes } from '@/components/agreements/standing-disputes'
import { StatusHead } from '@/components/agreements/status-head'
import { NoVersionNotice, VersionNotice } from '@/components/agreements/version-notice'
import { WithdrawnList } from '@/components/agreements/withdrawn-list'
import { ArticleIndex } from '@/components/articles/article-index'
import { Empty } from '@/components/ui/empty'
import { OlderLink } from '@/components/ui/older-link'
import { SectionHead } from '@/components/ui/section-head'
import { findAgreement } from '@/db/queries/agreement-record'
import { listArticlesOfAgreement } from '@/db/queries/article-cards'
import { listWithdrawn } from '@/db/queries/withdrawn'
import { MapOf } from '../../../_site/article-map'
import { earlierOf, endOf, pageOf, readCursor } from '../../../_site/cursor'
import { pageMetadata } from '../../../_site/page-metadata'
import { StructuredData } from '../../../_site/structured-data'
import { agreementThing, pageThing } from '../../../_site/things'
import { addressesOf } from './addresses'
import { agreementElsewhere } from './elsewhere'
import { LedgerSection } from './ledger-section'
import { mapped } from './mapped'
import { findRecordPage } from './record-page'
import { ScoreSection } from './score-section'
import { SourcesSection } from './sources-section'
import { TimelineSection } from './timeline-section'
import { citationOf, readVersion } from './version'

type Props = PageProps<'/agreements/[slug]'>
const read = cache(findAgreement)

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const agreement = await read((await params).slug)
  if (!agreement) return {}
  const { slug, shortTitle, summary } = agreement
  const page = pageMetadata({
    path: `/agreements/${slug}`,
    title: shortTitle,
    description: summary,
    feed: true,
    feeds: [[`/agreements/${slug}/changes.xml`, `changes, ${shortTitle}`]],
  })
  // What was cited is for those who follow the citation; a search finds the record as it is.
  return (await searchParams).recorded === undefined ? page : { ...page, robots: { index: false } }
}

export default async function AgreementPage({ params, searchParams }: Props) {
  const { slug } = await params
  const [shown, query] = [await read(slug), await searchParams]
  if (!shown) return agreementElsewhere(slug, askedFor(query))
  const own = `/agreements/${slug}`
  const version = await readVersion(shown, query.recorded, (one, present, db) =>
    findRecordPage(one, query, present, db),
  )
  if (typeof version === 'string') {
    const { shortTitle: title, summary: description } = shown
    return (
      <>
        <StructuredData thing={pageThing('CollectionPage', { path: own, title, description })} />
        <NoVersionNotice reason={version} title={title} address={own} />
      </>
    )
  }
  const { agreement, found, recordedAt, changes } = version
  const { asOf, on, present, standing, days, since } = found
  const { instrument } = standing
  const recorded = changes && recordedAt.toISOString()
  const address = addressesOf(slug, asOf, recorded)
  const until = changes ? { publishedAt: recordedAt, id: 0 } : null
  const [withdrawn, articles] = await Promise.all([
    listWithdrawn(agreement.id),
    listArticlesOfAgreement(
      agreement.id,
      13,
      [readCursor(query.before), asOf ? endOf(asOf) : null, until].reduce(earlierOf),
    ),
  ])
  const page = pageOf(articles, 12)
  return (
    <div className="flex flex-col gap-12">
      <StructuredData thing={agreementThing(agreement, instrument)} />
      {changes && <VersionNotice recordedAt={recordedAt} changes={changes} address={own} />}
      {asOf && (
        <AsOfNotice
          day={asOf}
          address={own}
          before={days.first && days.first > asOf ? days.first : null}
          since={since}
          changes={`${own}/changes?from=${asOf}&to=${present}`}
        />
      )}
      <StatusHead
        agreement={agreement}
        instrument={instrument}
        status={standing.status}
        score={standing.score}
        on={on}
        lookingBack={asOf !== null}
        asOf={
          <>
            <AsOfForm
              day={asOf}
              today={present}
              steps={days}
              refused={found.refused}
              recordedAt={changes && recordedAt}
            />
            <Cite citation={citationOf(agreement, instrument.titles, recordedAt, asOf)} />
            <ChangesLately slug={slug} day={asOf} today={present} />
          </>
        }
        map={<MapOf entities={mapped(instrument, found.places)} />}
      />
      <StandingDisputes {...found.disputed} on={on} linkTo={address.commitment} />
      <LedgerSection found={found} slug={slug} address={address} />
      <ScoreSection found={found} title={agreement.shortTitle} addressOn={address.on} />
      <section aria-labelledby="articles">
        <SectionHead id="articles">Articles</SectionHead>
        {page.shown.length ? (
          <ArticleIndex articles={page.shown} columns={3} />
        ) : (
          <Empty>{asOf ? 'No article by then.' : 'No article yet.'}</Empty>
        )}
        {page.next && <OlderLink href={address.articles(page.next)} />}
      </section>
      <TimelineSection slug={slug} asOf={asOf} recorded={recorded} found={found.timeline} />
      <div className="grid gap-x-10 gap-y-10 md:grid-cols-2 lg:grid-cols-3">
        <Signings signings={instrument.signings} />
        <Acts acts={instrument.acts} />
        <div className="flex flex-col gap-10">
          <Participants parties={instrument.parties} notYet={standing.notYet} />
          <Relations relations={instrument.relations} />
        </div>
      </div>
      <SourcesSection found={found} all={address.sources} />
      {!changes && <WithdrawnList facts={withdrawn} />}
    </div>
  )
}

/** A cited address still leads to what was cited. */
function askedFor({ on, recorded }: Awaited<Props['searchParams']>): string {
  const asked = Object.entries({ on, recorded }).flatMap(([name, value]) =>
    typeof value === 'string' ? `${name}=${encodeURIComponent(value)}` : [],
  )
  return asked.length ? `?${asked.join('&')}` : ''
}
