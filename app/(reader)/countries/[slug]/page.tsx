import { AgreementNetwork } from '@/components/agreements/network/network'
import { PartyAgreements, PartyDues } from '@/components/agreements/party-record'
import { ArticleIndex } from '@/components/articles/article-index'
import { Subscribe } from '@/components/deadlines/subscribe'
import { EntityHead } from '@/components/entities/entity-head'
import { Names } from '@/components/entities/names'
import { OfficeHolders } from '@/components/entities/offices'
import { Empty } from '@/components/ui/empty'
import { OlderLink } from '@/components/ui/older-link'
import { SectionHead } from '@/components/ui/section-head'
import { listArticlesOfCountry } from '@/db/queries/article-cards'
import { listOfficeHolders } from '@/db/queries/entities'
import { entityAddress } from '@/domain/entities/address'
import { isInOffice } from '@/domain/entities/in-office'
import { MapOf } from '../../../_site/article-map'
import { pageOf, readCursor } from '../../../_site/cursor'
import { entityMetadata, readEntity } from '../../../_site/entity'
import { readLongList, readPartyRecord } from '../../../_site/party-record'
import { siteUrl } from '../../../_site/site-url'
import { StructuredData } from '../../../_site/structured-data'
import { entityThing } from '../../../_site/things'
import { today } from '../../../_site/today'

type Props = PageProps<'/countries/[slug]'>

export const generateMetadata = async ({ params }: Props) =>
  entityMetadata('country', (await params).slug)

export default async function CountryPage({ params, searchParams }: Props) {
  const country = await readEntity('country', (await params).slug)
  const on = today()
  const query = await searchParams
  const [record, people, articles] = await Promise.all([
    readPartyRecord(country.id, on, readLongList(query.all)),
    listOfficeHolders({ countryId: country.id }),
    listArticlesOfCountry(country.id, 11, readCursor(query.before)),
  ])
  const address = `/countries/${country.slug}`
  const partners = countriesIn(record.partners)
  const inOffice = people.filter((tenure) => isInOffice(tenure, on))
  const { shown, next } = pageOf(articles, 10)
  return (
    <div className="flex flex-col gap-10">
      <StructuredData thing={entityThing(country)} />
      <EntityHead {...country} country={null} />
      <PartyAgreements party={country} address={address} {...record} />
      {record.everyAgreement.length > 0 && (
        <section aria-labelledby="network" className="flex flex-col gap-3">
          <SectionHead id="network">With whom, by which agreement</SectionHead>
          <AgreementNetwork
            country={country}
            agreements={record.everyAgreement}
            addressOf={(party) =>
              party.kind === 'country'
                ? pairAddress(country.slug, party.slug)
                : entityAddress(party)
            }
          />
        </section>
      )}
      <div className="grid gap-x-10 gap-y-10 lg:grid-cols-12">
        <div className="flex flex-col gap-10 lg:col-span-8">
          <PartyDues party={country} address={address} {...record} on={on} />
          <section aria-labelledby="latest">
            <SectionHead
              id="latest"
              aside={
                <a className="quiet-link" href={`${address}/feed.xml`}>
                  Feed
                </a>
              }
            >
              Articles
            </SectionHead>
            {shown.length ? <ArticleIndex articles={shown} /> : <Empty>No article yet.</Empty>}
            {next && <OlderLink href={`${address}?before=${next}#latest`} />}
          </section>
        </div>
        <aside className="flex flex-col gap-8 lg:col-span-4">
          <MapOf entities={[country]} />
          <section aria-labelledby="deadlines" className="flex flex-col gap-3">
            <SectionHead
              id="deadlines"
              aside={
                <a className="quiet-link" href={`/deadlines?party=${country.slug}`}>
                  All
                </a>
              }
            >
              Deadlines
            </SectionHead>
            <Subscribe address={`${siteUrl()}${address}/deadlines.ics`} of={country.name} />
          </section>
          {partners.length > 0 && (
            <section aria-labelledby="partners" className="flex flex-col gap-3">
              <SectionHead id="partners">With whom</SectionHead>
              <ul className="flex flex-col gap-1 text-sm">
                {partners.map((partner) => (
                  <li key={partner.slug}>
                    <a className="quiet-link" href={pairAddress(country.slug, partner.slug)}>
                      {country.name} and {partner.name}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {inOffice.length > 0 && (
            <section aria-labelledby="people" className="flex flex-col gap-3">
              <SectionHead id="people">In office today</SectionHead>
              <OfficeHolders people={inOffice} />
            </section>
          )}
          <Names names={country.names} shown={country.name} />
        </aside>
      </div>
    </div>
  )
}

function countriesIn(partners: { kind: string; slug: string; name: string }[]) {
  const countries = partners.filter(({ kind }) => kind === 'country')
  return [...new Map(countries.map((one) => [one.slug, one])).values()].toSorted((a, b) =>
    a.name.localeCompare(b.name),
  )
}

const pairAddress = (a: string, b: string) => `/countries/${[a, b].toSorted().join('/')}`
