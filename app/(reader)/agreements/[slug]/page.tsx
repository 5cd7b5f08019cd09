import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { AsOfForm, AsOfNotice } from '@/components/agreements/as-of'
import { ChangesLately } from '@/components/agreements/changes-lately'
import { Cite } from '@/components/agreements/cite'
import { Cited } from '@/components/agreements/cited'
import { Acts, Participants, Relations, Signings } from '@/components/agreements/instrument'
import { Ledger } from '@/components/agreements/ledger'
import { StatusHead } from '@/components/agreements/status-head'
import { Timeline } from '@/components/agreements/timeline'
import { NoVersionNotice, VersionNotice } from '@/components/agreements/version-notice'
import { WithdrawnList } from '@/components/agreements/withdrawn-list'
import { ArticleIndex } from '@/components/articles/article-index'
import { Subscribe } from '@/components/deadlines/subscribe'
import { Empty } from '@/components/ui/empty'
import { LevelLegend } from '@/components/ui/level-mark'
import { OlderLink } from '@/components/ui/older-link'
import { SectionHead } from '@/components/ui/section-head'
import { findMovedAgreement } from '@/db/queries/agreements'
import { findAgreement } from '@/db/queries/agreement-record'
import { listArticlesOfAgreement } from '@/db/queries/article-cards'
import { listWithdrawn } from '@/db/queries/withdrawn'
import { readAsOf } from '@/domain/agreements/as-of'
import { periodsBetween } from '@/domain/agreements/periods'
import { versionQuery } from '@/domain/citations/citation'
import { MapOf } from '../../../_site/article-map'
import { pageOf, readCursor } from '../../../_site/cursor'
import { notInLowerCase } from '../../../_site/lower-case'
import { pageMetadata } from '../../../_site/page-metadata'
import { siteUrl } from '../../../_site/site-url'
import { StructuredData } from '../../../_site/structured-data'
import { agreementThing } from '../../../_site/things'
import { beginOf, citedIn, mapped, recordBy } from './record'
import { citationOf, findVersion } from './version'

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
  const [found, query] = [await read(slug), await searchParams]
  if (!found) return await elsewhere(slug, query)
  const address = `/agreements/${slug}`
  const version = await findVersion(found, query.recorded)
  if (typeof version === 'string')
    return <NoVersionNotice reason={version} title={found.shortTitle} address={address} />
  const { agreement, record, recordedAt, present, changes } = version
  const asOf = readAsOf(query.on, present)
  const on = asOf ?? present
  const citation = citationOf(version, asOf)
  const upTo = changes && { publishedAt: recordedAt, id: 0 }
  const [withdrawn, articles] = await Promise.all([
    listWithdrawn(agreement.id),
    listArticlesOfAgreement(agreement.id, 13, readCursor(query.before) ?? upTo),
  ])
  const { instrument, commitments, timeline } = recordBy(record, asOf)
  const parties = instrument.parties.filter(({ role }) => role === 'party')
  const rows = commitments.map((commitment) => ({
    ...commitment,
    claims: timeline.claims.filter(({ commitmentId }) => commitmentId === commitment.id),
  }))
  const { shown, next } = pageOf(articles, 12)
  return (
    <div className="flex flex-col gap-12">
      <StructuredData thing={agreementThing(agreement, instrument)} />
      {changes && <VersionNotice recordedAt={recordedAt} changes={changes} address={address} />}
      {asOf && <AsOfNotice day={asOf} address={address} />}
      <StatusHead
        agreement={agreement}
        instrument={instrument}
        levels={commitments.map(({ assessments }) => assessments[0]?.level ?? null)}
        on={on}
      >
        <MapOf entities={mapped(instrument, timeline)} />
        <AsOfForm day={asOf} today={present} recordedAt={changes && recordedAt} />
        <Cite citation={citation} />
        <ChangesLately slug={slug} day={asOf} today={present} />
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
        {rows.some(({ dueOn }) => dueOn !== null) && (
          <Subscribe
            address={`${siteUrl()}/agreements/${slug}/deadlines.ics`}
            of="this agreement"
          />
        )}
      </section>
      <section aria-labelledby="articles">
        <SectionHead id="articles">Articles</SectionHead>
        {shown.length ? (
          <ArticleIndex articles={shown} columns={3} />
        ) : (
          <Empty>No article yet.</Empty>
        )}
        {next && (
          <OlderLink
            href={`${address}?${changes ? `${versionQuery(citation)}&` : ''}before=${next}#articles`}
          />
        )}
      </section>
      <section aria-labelledby="timeline">
        <SectionHead id="timeline">What happened, and who says so</SectionHead>
        <Timeline events={timeline.events} claims={timeline.claims} parties={parties} />
      </section>
      <div className="grid gap-x-10 gap-y-10 md:grid-cols-2 lg:grid-cols-3">
        <Signings signings={instrument.signings} />
        <Acts acts={instrument.acts} />
        <div className="flex flex-col gap-10">
          <Participants parties={instrument.parties} />
          <Relations relations={instrument.relations} />
        </div>
      </div>
      <section aria-labelledby="sources">
        <SectionHead id="sources">Sources</SectionHead>
        <Cited sources={citedIn({ instrument, commitments, timeline })} />
      </section>
      <WithdrawnList facts={withdrawn} />
    </div>
  )
}

async function elsewhere(
  slug: string,
  { on, recorded }: Awaited<Props['searchParams']>,
): Promise<never> {
  const moved = await findMovedAgreement(slug)
  // A cited address still leads to what was cited.
  const asked = Object.entries({ on, recorded }).flatMap(([name, value]) =>
    typeof value === 'string' ? `${name}=${encodeURIComponent(value)}` : [],
  )
  if (moved) permanentRedirect(`/agreements/${moved}${asked.length ? `?${asked.join('&')}` : ''}`)
  return notInLowerCase(slug, '/agreements')
}
