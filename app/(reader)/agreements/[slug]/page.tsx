import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { AsOfForm, AsOfNotice } from '@/components/agreements/as-of'
import { Cited } from '@/components/agreements/cited'
import { Acts, Participants, Relations, Signings } from '@/components/agreements/instrument'
import { Ledger } from '@/components/agreements/ledger'
import { LedgerPages } from '@/components/agreements/ledger-pages'
import { StandingDisputes } from '@/components/agreements/standing-disputes'
import { StatusHead } from '@/components/agreements/status-head'
import { Timeline } from '@/components/agreements/timeline'
import { ArticleIndex } from '@/components/articles/article-index'
import { Empty } from '@/components/ui/empty'
import { LevelLegend } from '@/components/ui/level-mark'
import { OlderLink } from '@/components/ui/older-link'
import { SectionHead } from '@/components/ui/section-head'
import { findMovedAgreement } from '@/db/queries/agreements'
import { findAgreement } from '@/db/queries/agreement-record'
import { listArticlesOfAgreement } from '@/db/queries/article-cards'
import { findChangeDays } from '@/db/queries/change-days'
import { listEventPlaces } from '@/db/queries/event-places'
import { listRecordSources } from '@/db/queries/record-sources'
import { findTimeline } from '@/db/queries/timeline'
import { knownBy, readAsOf, whyNotAsOf } from '@/domain/agreements/as-of'
import { periodsBetween } from '@/domain/agreements/periods'
import { MapOf } from '../../../_site/article-map'
import { earlierOf, endOf, pageOf, readCursor } from '../../../_site/cursor'
import { notInLowerCase } from '../../../_site/lower-case'
import { pageMetadata } from '../../../_site/page-metadata'
import { StructuredData } from '../../../_site/structured-data'
import { agreementThing } from '../../../_site/things'
import { today } from '../../../_site/today'
import { addressesOf } from './addresses'
import { findDisputes } from './disputes'
import { findLedger } from './ledger-rows'
import { wordsSince } from './looking-back'
import { mapped } from './mapped'
import { findStanding } from './record'

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
  const { id } = agreement
  const now = today()
  const asOf = readAsOf(query.on, now)
  const on = asOf ?? now
  const address = addressesOf(slug, asOf)
  const record = findStanding(id, on, asOf)
  const [standing, ledger, since, days, disputed, timeline, articles, places, sources] =
    await Promise.all([
      record,
      record.then((found) => findLedger(id, on, found, query.commitments)),
      record.then((found) => wordsSince(id, found, asOf, now)),
      findChangeDays(id, on, now),
      findDisputes(id, on),
      findTimeline(id, 500),
      listArticlesOfAgreement(
        id,
        13,
        earlierOf(readCursor(query.before), asOf ? endOf(asOf) : null),
      ),
      listEventPlaces(id, on, 10),
      listRecordSources(id, on),
    ])
  const { instrument, status, score } = standing
  const parties = instrument.parties.filter(({ role }) => role === 'party')
  const { shown, next } = pageOf(articles, 12)
  return (
    <div className="flex flex-col gap-12">
      <StructuredData thing={agreementThing(agreement, instrument)} />
      {asOf && (
        <AsOfNotice
          day={asOf}
          address={`/agreements/${slug}`}
          before={days.first && days.first > asOf ? days.first : null}
          since={since}
          changes={`/agreements/${slug}/changes?from=${asOf}&to=${now}`}
        />
      )}
      <StatusHead
        agreement={agreement}
        instrument={instrument}
        status={status}
        score={score}
        on={on}
        lookingBack={asOf !== null}
        asOf={<AsOfForm day={asOf} today={now} steps={days} refused={whyNotAsOf(query.on, now)} />}
        map={<MapOf entities={mapped(instrument, places)} />}
      />
      <StandingDisputes {...disputed} on={on} linkTo={address.commitment} />
      <section aria-labelledby="ledger" className="flex flex-col gap-1">
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
        {ledger.rows.length > 0 && <LevelLegend />}
        {standing.promised ? (
          <Ledger
            rows={ledger.rows}
            periods={periodsBetween(standing.begin, on)}
            on={on}
            addressOf={address.commitment}
          />
        ) : (
          <Empty>Not signed by then: nothing had been promised.</Empty>
        )}
        <LedgerPages {...ledger} hrefOf={address.ledger} />
      </section>
      <section aria-labelledby="articles">
        <SectionHead id="articles">Articles</SectionHead>
        {shown.length ? (
          <ArticleIndex articles={shown} columns={3} />
        ) : (
          <Empty>{asOf ? 'No article by then.' : 'No article yet.'}</Empty>
        )}
        {next && <OlderLink href={address.articles(next)} />}
      </section>
      <section aria-labelledby="timeline">
        <SectionHead id="timeline">What happened, and who says so</SectionHead>
        <Timeline
          events={knownBy(timeline.events, asOf)}
          claims={knownBy(timeline.claims, asOf)}
          parties={parties}
        />
      </section>
      <div className="grid gap-x-10 gap-y-10 md:grid-cols-2 lg:grid-cols-3">
        <Signings signings={instrument.signings} />
        <Acts acts={instrument.acts} />
        <div className="flex flex-col gap-10">
          <Participants parties={instrument.parties} notYet={standing.notYet} />
          <Relations relations={instrument.relations} />
        </div>
      </div>
      <section aria-labelledby="sources">
        <SectionHead id="sources">Sources</SectionHead>
        <Cited sources={sources} />
      </section>
    </div>
  )
}

async function elsewhere(slug: string): Promise<never> {
  const moved = await findMovedAgreement(slug)
  if (moved) permanentRedirect(`/agreements/${moved}`)
  return notInLowerCase(slug, '/agreements')
}
