import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { FactPage, Term } from '@/components/agreements/fact-page'
import { EntityLink } from '@/components/entities/entity-link'
import { DateText } from '@/components/ui/date-text'
import { findAct } from '@/db/queries/facts'
import { actInWords } from '@/domain/agreements/act-in-words'
import { factAddress, readFactId } from '@/domain/agreements/fact-address'
import { labelOf } from '@/domain/labels'
import { actThing } from '../../../../_site/fact-things'
import { pageMetadata } from '../../../../_site/page-metadata'
import { StructuredData } from '../../../../_site/structured-data'
import { belowAgreement } from '../../../../_site/trails'

type Props = PageProps<'/record/acts/[id]'>

const read = cache(async (word: string) => {
  const id = readFactId(word)
  return id === null ? null : await findAct(id)
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const act = await read((await params).id)
  if (!act) return {}
  return pageMetadata({
    path: factAddress('acts', act.id),
    pictureOf: factAddress('acts', act.id),
    title: `${actInWords(act)}: ${act.agreement.shortTitle}`,
    description: `${actInWords(act)}, a legal act on the record of: ${act.agreement.shortTitle}.`,
  })
}

export default async function ActPage({ params }: Props) {
  const act = await read((await params).id)
  if (!act) notFound()
  return (
    <FactPage
      what="Legal act"
      title={actInWords(act)}
      agreements={[act.agreement]}
      place={`#act-${act.id}`}
      sources={act.sources}
      recordedAt={act.recordedAt}
    >
      <StructuredData thing={actThing(act)} trail={belowAgreement(act.agreement)} />
      <dl className="flex flex-col gap-2 text-sm">
        <Term name="When">
          <DateText on={act.on} precision={act.precision} />
          {act.untilOn && act.untilPrecision && (
            <>
              {', until '}
              <DateText on={act.untilOn} precision={act.untilPrecision} />
            </>
          )}
        </Term>
        <Term name="Of">{act.party ? <EntityLink entity={act.party} /> : 'All parties'}</Term>
        {act.undoes && <Term name="Takes back">{labelOf(act.undoes).toLowerCase()}</Term>}
        {act.contested && <Term name="Contested">A party denies that it has effect.</Term>}
        {act.note && <Term name="Note">{act.note}</Term>}
      </dl>
    </FactPage>
  )
}
