import { ClaimText } from '@/components/agreements/claim-text'
import { ArticleIndex } from '@/components/articles/article-index'
import { EntityHead } from '@/components/entities/entity-head'
import { Names } from '@/components/entities/names'
import { Offices } from '@/components/entities/offices'
import { DateText } from '@/components/ui/date-text'
import { Empty } from '@/components/ui/empty'
import { OlderLink } from '@/components/ui/older-link'
import { SectionHead } from '@/components/ui/section-head'
import { listClaims } from '@/db/queries/claims'
import { listArticlesOfEntity } from '@/db/queries/article-cards'
import { listOfficesOf, listSignedBy } from '@/db/queries/entities'
import { officeInWords, officeNow } from '@/domain/entities/office-now'
import { labelOf } from '@/domain/labels'
import { pageOf, readCursor } from '../../../_site/cursor'
import { entityMetadata, readEntity } from '../../../_site/entity'
import { StructuredData } from '../../../_site/structured-data'
import { entityThing } from '../../../_site/things'

type Props = PageProps<'/people/[slug]'>

export const generateMetadata = async ({ params }: Props) =>
  entityMetadata('person', (await params).slug)

export default async function PersonPage({ params, searchParams }: Props) {
  const person = await readEntity('person', (await params).slug)
  const [offices, signed, said, articles] = await Promise.all([
    listOfficesOf(person.id),
    listSignedBy(person.id),
    listClaims({ speakerId: person.id }, 50),
    listArticlesOfEntity(person.id, 11, readCursor((await searchParams).before)),
  ])
  const { shown, next } = pageOf(articles, 10)
  const office = officeNow(offices)
  return (
    <div className="flex flex-col gap-10">
      <StructuredData thing={entityThing(person, office)} />
      <EntityHead {...person} office={office && officeInWords(office)} />
      <div className="grid gap-x-10 gap-y-10 lg:grid-cols-12">
        <div className="flex flex-col gap-10 lg:col-span-8">
          <section aria-labelledby="said" className="flex flex-col gap-4">
            <SectionHead id="said">What was said</SectionHead>
            {said.length === 0 && <Empty>No claim of {person.name} is on record.</Empty>}
            {said.map((claim) => (
              <div key={claim.id} className="border-b border-rule pb-4">
                <ClaimText claim={claim} />
                <a
                  className="font-sans text-xs quiet-link"
                  href={`/agreements/${claim.agreement.slug}`}
                >
                  {claim.agreement.shortTitle}
                </a>
              </div>
            ))}
          </section>
          <section aria-labelledby="articles">
            <SectionHead id="articles">Articles</SectionHead>
            {shown.length ? <ArticleIndex articles={shown} /> : <Empty>No article yet.</Empty>}
            {next && <OlderLink href={`/people/${person.slug}?before=${next}#articles`} />}
          </section>
        </div>
        <aside className="flex flex-col gap-8 lg:col-span-4">
          {person.diedOn && (
            <p className="font-sans text-sm">
              Died on <DateText on={person.diedOn} precision="day" />
            </p>
          )}
          <section aria-labelledby="offices" className="flex flex-col gap-3">
            <SectionHead id="offices">Offices</SectionHead>
            {offices.length ? (
              <Offices offices={offices} />
            ) : (
              <Empty>No office is on record.</Empty>
            )}
          </section>
          {signed.length > 0 && (
            <section aria-labelledby="signed" className="flex flex-col gap-3">
              <SectionHead id="signed">Signed</SectionHead>
              <ul className="flex flex-col gap-2 text-sm">
                {signed.map((one) => (
                  <li key={`${one.slug}/${one.on}/${one.capacity}`}>
                    <a className="quiet-link" href={`/agreements/${one.slug}`}>
                      {one.shortTitle}
                    </a>
                    <span className="block font-sans text-xs text-muted">
                      {labelOf(one.capacity)}, <DateText on={one.on} precision={one.precision} />,
                      as {one.officeThen}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <Names names={person.names} shown={person.name} />
        </aside>
      </div>
    </div>
  )
}
