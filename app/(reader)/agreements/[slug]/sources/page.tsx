import type { Metadata } from 'next'
import { cache } from 'react'
import { Cited } from '@/components/agreements/cited'
import { Empty } from '@/components/ui/empty'
import { PageLinks } from '@/components/ui/page-links'
import { findAgreement } from '@/db/queries/agreement-record'
import { listRecordSources } from '@/db/queries/record-sources'
import { evidenceAnswer } from '@/domain/agreements/answers'
import { readAsOf } from '@/domain/agreements/as-of'
import { linesOfEvidence } from '@/domain/agreements/lines-of-evidence'
import { formatDate } from '@/domain/dates/format-date'
import { readPage } from '@/domain/search/filters'
import { pageMetadata } from '../../../../_site/page-metadata'
import { StructuredData } from '../../../../_site/structured-data'
import { pageThing } from '../../../../_site/things'
import { belowAgreement } from '../../../../_site/trails'
import { today } from '../../../../_site/today'
import { agreementElsewhere } from '../elsewhere'

type Props = PageProps<'/agreements/[slug]/sources'>
const read = cache(findAgreement)
const size = 300

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const agreement = await read((await params).slug)
  return agreement ? pageMetadata(pageOf(agreement)) : {}
}

const pageOf = ({ slug, shortTitle }: { slug: string; shortTitle: string }) => ({
  path: `/agreements/${slug}/sources`,
  pictureOf: `/agreements/${slug}`,
  title: `Sources: ${shortTitle}`,
  description: `Every source on which the record of the ${shortTitle} rests, by outlet.`,
})

export default async function SourcesPage({ params, searchParams }: Props) {
  const { slug } = await params
  const agreement = await read(slug)
  if (!agreement) return agreementElsewhere(slug, '/sources')
  const query = await searchParams
  const asOf = readAsOf(query.on, today())
  const sources = await listRecordSources(agreement.id, asOf ?? today())
  const pages = Math.max(1, Math.ceil(sources.length / size))
  const number = Math.min(readPage(query.page), pages)
  const day = asOf ? `on=${asOf}&` : ''
  return (
    <div className="flex flex-col gap-6">
      <StructuredData
        thing={pageThing('CollectionPage', pageOf(agreement))}
        trail={belowAgreement(agreement)}
      />
      <header className="flex flex-col gap-2">
        <p className="small-caps text-seal">
          <a href={`/agreements/${slug}${asOf ? `?on=${asOf}` : ''}`}>{agreement.shortTitle}</a>
        </p>
        <h1 className="text-2xl font-semibold tracking-tight md:text-3xl">
          Sources{asOf && `, as of ${formatDate({ on: asOf, precision: 'day' })}`}
        </h1>
        <p className="font-sans text-sm text-muted">
          {evidenceAnswer(sources.length, linesOfEvidence(sources))}: outlets that relay the same
          origin count once.
        </p>
      </header>
      {sources.length === 0 && <Empty>Nothing was on record by then.</Empty>}
      <Cited sources={sources.slice((number - 1) * size, number * size)} />
      <PageLinks
        pages={pages}
        number={number}
        address={(page) => `/agreements/${slug}/sources?${day}page=${page}`}
      />
    </div>
  )
}
