import { ClaimText } from '@/components/agreements/claim-text'
import { PartyAgreements, PartyDues } from '@/components/agreements/party-record'
import { ArticleIndex } from '@/components/articles/article-index'
import { Subscribe } from '@/components/deadlines/subscribe'
import { EntityHead } from '@/components/entities/entity-head'
import { Names } from '@/components/entities/names'
import { OfficeHolders } from '@/components/entities/offices'
import { Empty } from '@/components/ui/empty'
import { OlderLink } from '@/components/ui/older-link'
import { SectionHead } from '@/components/ui/section-head'
import { listClaims } from '@/db/queries/claims'
import { listArticlesOfEntity } from '@/db/queries/article-cards'
import { listOfficeHolders } from '@/db/queries/entities'
import { isInOffice } from '@/domain/entities/in-office'
import { pageOf, readCursor } from '../../../_site/cursor'
import { entityMetadata, readEntity } from '../../../_site/entity'
import { readLongList, readPartyRecord } from '../../../_site/party-record'
import { siteUrl } from '../../../_site/site-url'
import { StructuredData } from '../../../_site/structured-data'
import { entityThing } from '../../../_site/things'
import { today } from '../../../_site/today'

type Props = PageProps<'/organizations/[slug]'>

export const generateMetadata = async ({ params }: Props) =>
  entityMetadata('organization', (await params).slug)

export default async function OrganizationPage({ params, searchParams }: Props) {
  const organization = await readEntity('organization', (await params).slug)
  const on = today()
  const query = await searchParams
  const [record, said, people, articles] = await Promise.all([
    readPartyRecord(organization.id, on, readLongList(query.all)),
    listClaims({ speakerId: organization.id }, 50),
    listOfficeHolders({ organizationId: organization.id }),
    listArticlesOfEntity(organization.id, 11, readCursor(query.before)),
  ])
  const address = `/organizations/${organization.slug}`
  const { agreements, inOtherRoles, owes, isOwed } = record
  const promised = owes.total + isOwed.total > 0
  const inOffice = people.filter((tenure) => isInOffice(tenure, on))
  const { shown, next } = pageOf(articles, 10)
  return (
    <div className="flex flex-col gap-10">
      <StructuredData thing={entityThing(organization)} />
      <EntityHead {...organization} />
      {agreements.total + inOtherRoles.length > 0 && (
        <PartyAgreements party={organization} address={address} {...record} />
      )}
      <div className="grid gap-x-10 gap-y-10 lg:grid-cols-12">
        <div className="flex flex-col gap-10 lg:col-span-8">
          {(promised || record.disputes.total > 0) && (
            <PartyDues party={organization} address={address} {...record} on={on} />
          )}
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
            {next && <OlderLink href={`${address}?before=${next}#articles`} />}
          </section>
        </div>
        <aside className="flex flex-col gap-8 lg:col-span-4">
          {promised && (
            <section aria-labelledby="deadlines" className="flex flex-col gap-3">
              <SectionHead
                id="deadlines"
                aside={
                  <a className="quiet-link" href={`/deadlines?party=${organization.slug}`}>
                    All
                  </a>
                }
              >
                Deadlines
              </SectionHead>
              <Subscribe address={`${siteUrl()}${address}/deadlines.ics`} of={organization.name} />
            </section>
          )}
          {inOffice.length > 0 && (
            <section aria-labelledby="people" className="flex flex-col gap-3">
              <SectionHead id="people">In office today</SectionHead>
              <OfficeHolders people={inOffice} />
            </section>
          )}
          <Names names={organization.names} shown={organization.name} />
        </aside>
      </div>
    </div>
  )
}
