import { AgreementTable } from '@/components/agreements/agreement-table'
import { ClaimText } from '@/components/agreements/claim-text'
import { summaryOf } from '@/components/agreements/summary'
import { ArticleIndex } from '@/components/articles/article-index'
import { EntityHead } from '@/components/entities/entity-head'
import { Names } from '@/components/entities/names'
import { OfficeHolders } from '@/components/entities/offices'
import { Empty } from '@/components/ui/empty'
import { OlderLink } from '@/components/ui/older-link'
import { SectionHead } from '@/components/ui/section-head'
import { listClaims } from '@/db/queries/timeline'
import { listAgreements } from '@/db/queries/agreements'
import { listArticlesOfEntity } from '@/db/queries/article-cards'
import { listOfficeHolders } from '@/db/queries/entities'
import { pageOf, readCursor } from '../../../_site/cursor'
import { entityMetadata, readEntity } from '../../../_site/entity'
import { StructuredData } from '../../../_site/structured-data'
import { entityThing } from '../../../_site/things'
import { today } from '../../../_site/today'

type Props = PageProps<'/organizations/[slug]'>

export const generateMetadata = async ({ params }: Props) =>
  entityMetadata('organization', (await params).slug)

export default async function OrganizationPage({ params, searchParams }: Props) {
  const organization = await readEntity('organization', (await params).slug)
  const [agreements, said, people, articles] = await Promise.all([
    listAgreements({ partyIds: [organization.id] }),
    listClaims({ speakerId: organization.id }, 50),
    listOfficeHolders({ organizationId: organization.id }),
    listArticlesOfEntity(organization.id, 11, readCursor((await searchParams).before)),
  ])
  const { shown, next } = pageOf(articles, 10)
  return (
    <div className="flex flex-col gap-10">
      <StructuredData thing={entityThing(organization)} />
      <EntityHead {...organization} />
      {agreements.length > 0 && (
        <section aria-labelledby="agreements" className="flex flex-col gap-2">
          <SectionHead id="agreements">Part in agreements</SectionHead>
          <AgreementTable
            agreements={agreements.map((one) => summaryOf(one, today()))}
            caption={`Agreements of ${organization.name}`}
          />
        </section>
      )}
      <div className="grid gap-x-10 gap-y-10 lg:grid-cols-12">
        <div className="flex flex-col gap-10 lg:col-span-8">
          {said.length > 0 && (
            <section aria-labelledby="said" className="flex flex-col gap-4">
              <SectionHead id="said">What was said</SectionHead>
              {said.map((claim) => (
                <ClaimText key={claim.id} claim={claim} />
              ))}
            </section>
          )}
          <section aria-labelledby="articles">
            <SectionHead id="articles">Articles</SectionHead>
            {shown.length ? <ArticleIndex articles={shown} /> : <Empty>No article yet.</Empty>}
            {next && (
              <OlderLink href={`/organizations/${organization.slug}?before=${next}#articles`} />
            )}
          </section>
        </div>
        <aside className="flex flex-col gap-8 lg:col-span-4">
          {people.length > 0 && (
            <section aria-labelledby="people" className="flex flex-col gap-3">
              <SectionHead id="people">In office</SectionHead>
              <OfficeHolders people={people} />
            </section>
          )}
          <section aria-labelledby="names" className="flex flex-col gap-3">
            <SectionHead id="names">Names</SectionHead>
            <Names names={organization.names} shown={organization.name} />
          </section>
        </aside>
      </div>
    </div>
  )
}
