import type { Metadata } from 'next'
import { cache } from 'react'
import { BetweenForm } from '@/components/agreements/between-form'
import { ChangeList } from '@/components/agreements/change-list'
import { ChangedStanding } from '@/components/agreements/changed-standing'
import { Empty } from '@/components/ui/empty'
import { SectionHead } from '@/components/ui/section-head'
import { findAgreement } from '@/db/queries/agreement-record'
import { withSources } from '@/db/queries/change-sources'
import { changesAnswer } from '@/domain/agreements/changes-answer'
import { addDays } from '@/domain/reports/dates/calendar'
import { pageMetadata } from '../../../../_site/page-metadata'
import { StructuredData } from '../../../../_site/structured-data'
import { pageThing } from '../../../../_site/things'
import { belowAgreement } from '../../../../_site/trails'
import { today } from '../../../../_site/today'
import { agreementElsewhere } from '../elsewhere'
import { findChanges } from './find-changes'

type Props = PageProps<'/agreements/[slug]/changes'>
const read = cache(findAgreement)

/** Events told one by one; the timeline has them all. */
const mostEvents = 60

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const agreement = await read((await params).slug)
  if (!agreement) return {}
  const asked = Object.keys(await searchParams).length > 0
  return {
    ...pageMetadata({
      ...pageOf(agreement),
      feeds: [[`/agreements/${agreement.slug}/changes.xml`, `changes, ${agreement.shortTitle}`]],
    }),
    ...(asked ? { robots: { index: false } } : {}),
  }
}

export default async function ChangesPage({ params, searchParams }: Props) {
  const { slug } = await params
  const agreement = await read(slug)
  if (!agreement) return agreementElsewhere(slug, '/changes')
  const { changes, items, told, begin } = await findChanges(agreement.id, await searchParams)
  const { from, to, claims } = changes
  const shown = await withSources([
    ...items.filter(({ kind }) => kind !== 'event' && kind !== 'status'),
    ...items.filter(({ kind }) => kind === 'event').slice(0, mostEvents),
  ])
  const record = `/agreements/${slug}`
  const then = to === today() ? record : `${record}?on=${to}`
  const events = shown.filter(({ kind }) => kind === 'event')
  const others = shown.filter(({ kind }) => kind !== 'event')
  return (
    <div className="flex flex-col gap-8">
      <StructuredData
        thing={pageThing('CollectionPage', pageOf(agreement))}
        trail={belowAgreement(agreement)}
      />
      <header className="flex flex-col gap-2">
        <p className="small-caps text-seal">
          <a href={record}>{agreement.shortTitle}</a>
        </p>
        <h1 className="text-2xl font-semibold tracking-tight md:text-3xl">What changed</h1>
      </header>
      <BetweenForm {...{ from, to, today: today() }} spans={spansOf(begin)} />
      <div role="status" className="flex max-w-measure flex-col gap-2">
        {told.map((sentence) => (
          <p key={sentence} className="font-sans text-sm text-seal">
            {sentence}
          </p>
        ))}
        <p className="text-md">{changesAnswer(changes)}</p>
      </div>
      <ChangedStanding changes={changes} />
      <section aria-labelledby="changes">
        <SectionHead id="changes" aside={<FeedLink href={`${record}/changes.xml`} />}>
          Changes
        </SectionHead>
        {others.length ? (
          <ChangeList changes={others} slug={slug} on={to === today() ? null : to} />
        ) : (
          <Empty>No act, level, deadline or dispute changed between these days.</Empty>
        )}
      </section>
      {(events.length > 0 || claims.length > 0) && (
        <section aria-labelledby="events">
          <SectionHead id="events">What happened, and was said</SectionHead>
          <ChangeList changes={events} slug={slug} on={to === today() ? null : to} />
          <p className="pt-3 font-sans text-sm">
            {changes.events.length > events.length &&
              `${changes.events.length - events.length} earlier events and `}
            <a className="quiet-link" href={`${then}#timeline`}>
              {claims.length === 1 ? '1 claim' : `${claims.length} claims`} on the timeline
            </a>
          </p>
        </section>
      )}
    </div>
  )
}

function FeedLink({ href }: { href: string }) {
  return (
    <a className="quiet-link" href={href}>
      RSS
    </a>
  )
}

/** The spans most often asked for; the day before the first act shows the first act too. */
const spansOf = (begin: string | null): [string, string][] => [
  ['The last 30 days', `?from=${addDays(today(), -30)}`],
  ['The last year', `?from=${addDays(today(), -365)}`],
  ...(begin ? [['Since the first act', `?from=${begin}`] as [string, string]] : []),
]

const pageOf = ({ slug, shortTitle }: { slug: string; shortTitle: string }) => ({
  path: `/agreements/${slug}/changes`,
  pictureOf: `/agreements/${slug}`,
  title: `What changed: ${shortTitle}`,
  description: `New acts, levels, moved deadlines and disputes on the record of the ${shortTitle}, between any two days.`,
})
