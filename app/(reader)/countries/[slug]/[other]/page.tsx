import type { Metadata, Route } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { AgreementTable } from '@/components/agreements/agreement-table'
import { Owed } from '@/components/agreements/owed'
import { summaryOf } from '@/components/agreements/summary'
import { ArticleIndex } from '@/components/articles/article-index'
import { Empty } from '@/components/ui/empty'
import { OlderLink } from '@/components/ui/older-link'
import { SectionHead } from '@/components/ui/section-head'
import { deadlineOn, judged } from '@/domain/agreements/deadline'
import { ClaimText } from '@/components/agreements/claim-text'
import { findMovedEntity } from '@/db/queries/entities'
import { listClaims } from '@/db/queries/timeline'
import { listAgreements } from '@/db/queries/agreements'
import { listArticlesOfPair } from '@/db/queries/article-cards'
import { MapOf } from '../../../../_site/article-map'
import { pageOf, readCursor } from '../../../../_site/cursor'
import { readEntity } from '../../../../_site/entity'
import { pageMetadata } from '../../../../_site/page-metadata'
import { StructuredData } from '../../../../_site/structured-data'
import { pageThing } from '../../../../_site/things'
import { today } from '../../../../_site/today'

type Props = PageProps<'/countries/[slug]/[other]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, other } = await params
  await leadToBoth(slug, other)
  const [a, b] = await Promise.all([readEntity('country', slug), readEntity('country', other)])
  return pageMetadata(pageOn(a, b))
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
  const on = today()
  const [agreements, articles] = await Promise.all([
    listAgreements({ partyIds: [a.id, b.id] }),
    listArticlesOfPair(a.id, b.id, 11, readCursor((await searchParams).before)),
  ])
  const said = await listClaims({ agreementIds: agreements.map(({ id }) => id) }, 8)
  const between = agreements.flatMap((agreement) =>
    agreement.commitments.map((commitment) => ({
      ...commitment,
      agreementSlug: agreement.slug,
      agreementTitle: agreement.shortTitle,
    })),
  )
  const overdue = between.filter(({ dueOn, duePrecision, level }) => {
    const due = dueOn ? ({ on: dueOn, precision: duePrecision ?? 'day' } as const) : null
    return deadlineOn({ due, assessments: judged(level, on) }, on).state === 'overdue'
  })
  const { shown, next } = pageOf(articles, 10)
  return (
    <div className="flex flex-col gap-10">
      <StructuredData thing={pageThing('CollectionPage', pageOn(a, b))} />
      <header className="flex flex-col gap-2">
        <p className="small-caps text-seal">Between two countries</p>
        <h1 className="text-2xl font-semibold tracking-tight md:text-4xl">
          <a className="hover:underline" href={`/countries/${a.slug}`}>
            {a.name}
          </a>{' '}
          and{' '}
          <a className="hover:underline" href={`/countries/${b.slug}`}>
            {b.name}
          </a>
        </h1>
      </header>
      <section aria-labelledby="overdue">
        <SectionHead id="overdue">Overdue</SectionHead>
        {overdue.length ? (
          <Owed commitments={overdue} on={on} />
        ) : (
          <Empty>No dated commitment between them is overdue.</Empty>
        )}
      </section>
      <section aria-labelledby="agreements" className="flex flex-col gap-2">
        <SectionHead id="agreements">Agreements</SectionHead>
        <AgreementTable
          agreements={agreements.map((one) => summaryOf(one, on))}
          caption={`Agreements of ${a.name} and ${b.name}`}
        />
      </section>
      <div className="grid gap-x-10 gap-y-10 lg:grid-cols-12">
        <section aria-labelledby="latest" className="lg:col-span-7">
          <SectionHead id="latest">Articles</SectionHead>
          {shown.length ? (
            <ArticleIndex articles={shown} />
          ) : (
            <Empty>No article names both yet.</Empty>
          )}
          {next && <OlderLink href={`/countries/${slug}/${other}?before=${next}#latest`} />}
        </section>
        <aside className="flex flex-col gap-8 lg:col-span-5">
          <MapOf entities={[a, b]} />
          {said.length > 0 && (
            <section aria-labelledby="said" className="flex flex-col gap-4">
              <SectionHead id="said">Said last</SectionHead>
              {said.map((claim) => (
                <ClaimText key={claim.id} claim={claim} />
              ))}
            </section>
          )}
        </aside>
      </div>
    </div>
  )
}
