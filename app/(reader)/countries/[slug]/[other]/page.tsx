import type { Metadata, Route } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { AsOfForm, AsOfNotice } from '@/components/agreements/as-of'
import { DisputeRows } from '@/components/agreements/dispute-rows'
import { PairCommitments } from '@/components/agreements/pair-commitments'
import { RecentEvents } from '@/components/agreements/recent-events'
import { StandingTable } from '@/components/agreements/standing-table'
import { ArticleIndex } from '@/components/articles/article-index'
import { PairHead } from '@/components/entities/pair-head'
import { Empty } from '@/components/ui/empty'
import { OlderLink } from '@/components/ui/older-link'
import { SectionHead } from '@/components/ui/section-head'
import { findMovedEntity } from '@/db/queries/entities'
import { listArticlesOfPair } from '@/db/queries/article-cards'
import { readAsOf, whyNotAsOf } from '@/domain/agreements/as-of'
import { MapOf } from '../../../../_site/article-map'
import { pageOf, readCursor } from '../../../../_site/cursor'
import { readEntity } from '../../../../_site/entity'
import { pageMetadata } from '../../../../_site/page-metadata'
import { StructuredData } from '../../../../_site/structured-data'
import { pageThing } from '../../../../_site/things'
import { today } from '../../../../_site/today'
import { findBetween } from './between'

type Props = PageProps<'/countries/[slug]/[other]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, other } = await params
  await leadToBoth(slug, other)
  const [a, b] = await Promise.all([readEntity('country', slug), readEntity('country', other)])
  return pageMetadata({ ...pageOn(a, b), feed: true })
}

/** A former address of one of the two leads to the page of both. */
async function leadToBoth(slug: string, other: string) {
  const now = async (one: string) =>
    (await findMovedEntity('country', one))?.replace('/countries/', '') ?? one
  const [a, b] = await Promise.all([now(slug), now(other)])
  if (a === slug && b === other) return
  const pair = a === b ? a : [a, b].toSorted().join('/')
  permanentRedirect(`/countries/${pair}` as Route)
}

const pageOn = (a: { slug: string; name: string }, b: { slug: string; name: string }) => ({
  path: `/countries/${a.slug}/${b.slug}`,
  title: `${a.name} and ${b.name}`,
  description: `Agreements, overdue commitments and disputes between ${a.name} and ${b.name}.`,
})

export default async function PairPage({ params, searchParams }: Props) {
  const { slug, other } = await params
  if (slug === other) notFound()
  await leadToBoth(slug, other)
  const [a, b] = await Promise.all([readEntity('country', slug), readEntity('country', other)])
  // One order for both: the alphabet's.
  if (slug > other) permanentRedirect(`/countries/${other}/${slug}`)
  const query = await searchParams
  const asOf = readAsOf(query.on, today())
  const on = asOf ?? today()
  const address = `/countries/${slug}/${other}`
  const [between, articles] = await Promise.all([
    findBetween(a.id, b.id, on),
    listArticlesOfPair(a.id, b.id, 11, readCursor(query.before)),
  ])
  const { shown, next } = pageOf(articles, 10)
  return (
    <div className="flex flex-col gap-10">
      <StructuredData thing={pageThing('CollectionPage', pageOn(a, b))} />
      {asOf && <AsOfNotice day={asOf} address={address} before={null} since={null} />}
      <PairHead a={a} b={b} />
      <PairCommitments {...between} on={on} />
      <section aria-labelledby="agreements" className="flex flex-col gap-2">
        <SectionHead id="agreements">Agreements</SectionHead>
        {between.agreements.length ? (
          <StandingTable
            agreements={between.agreements}
            parties={[a, b]}
            caption={`Agreements of ${a.name} and ${b.name}`}
          />
        ) : (
          <Empty>
            No agreement on record has both {a.name} and {b.name} as parties.
          </Empty>
        )}
      </section>
      <section aria-labelledby="disputes">
        <SectionHead id="disputes">In dispute between them</SectionHead>
        {between.disputes.length ? (
          <DisputeRows disputes={between.disputes} />
        ) : (
          <Empty>On nothing on record does the one contradict the other.</Empty>
        )}
      </section>
      <div className="grid gap-x-10 gap-y-10 lg:grid-cols-12">
        <section aria-labelledby="latest" className="lg:col-span-7">
          <SectionHead id="latest">Articles</SectionHead>
          {shown.length ? (
            <ArticleIndex articles={shown} />
          ) : (
            <Empty>No article names both yet.</Empty>
          )}
          {next && <OlderLink href={`${address}?before=${next}#latest`} />}
        </section>
        <aside className="flex flex-col gap-8 lg:col-span-5">
          <MapOf entities={[a, b]} />
          <AsOfForm
            day={asOf}
            today={today()}
            steps={{ earlier: null, later: null }}
            refused={whyNotAsOf(query.on, today())}
          />
          <section aria-labelledby="events" className="flex flex-col gap-3">
            <SectionHead id="events">What happened</SectionHead>
            <RecentEvents events={between.events} />
          </section>
        </aside>
      </div>
    </div>
  )
}
