import { AgreementTable } from '@/components/agreements/agreement-table'
import { Owed } from '@/components/agreements/owed'
import { summaryOf } from '@/components/agreements/summary'
import { ArticleIndex } from '@/components/articles/article-index'
import { EntityHead } from '@/components/entities/entity-head'
import { Names } from '@/components/entities/names'
import { OfficeHolders } from '@/components/entities/offices'
import { Empty } from '@/components/ui/empty'
import { OlderLink } from '@/components/ui/older-link'
import { SectionHead } from '@/components/ui/section-head'
import { listAgreements, listCommitmentsOf } from '@/db/queries/agreements'
import { listArticlesOfCountry } from '@/db/queries/article-cards'
import { listOfficeHolders } from '@/db/queries/entities'
import { MapOf } from '../../../_site/article-map'
import { pageOf, readCursor } from '../../../_site/cursor'
import { entityMetadata, readEntity } from '../../../_site/entity'
import { StructuredData } from '../../../_site/structured-data'
import { entityThing } from '../../../_site/things'
import { today } from '../../../_site/today'

type Props = PageProps<'/countries/[slug]'>

export const generateMetadata = async ({ params }: Props) =>
  entityMetadata('country', (await params).slug)

export default async function CountryPage({ params, searchParams }: Props) {
  const country = await readEntity('country', (await params).slug)
  const on = today()
  const [agreements, commitments, people, articles] = await Promise.all([
    listAgreements({ partyIds: [country.id] }),
    listCommitmentsOf(country.id),
    listOfficeHolders({ countryId: country.id }),
    listArticlesOfCountry(country.id, 11, readCursor((await searchParams).before)),
  ])
  const owes = commitments.filter(({ side }) => side === 'obligor')
  const isOwed = commitments.filter(({ side }) => side === 'beneficiary')
  const partners = partnersOf(agreements, country.slug)
  const { shown, next } = pageOf(articles, 10)
  return (
    <div className="flex flex-col gap-10">
      <StructuredData thing={entityThing(country)} />
      <EntityHead {...country} country={null} />
      <section aria-labelledby="agreements" className="flex flex-col gap-2">
        <SectionHead
          id="agreements"
          aside={
            agreements.length > 0 && (
              <a className="quiet-link" href={`/agreements?party=${country.slug}`}>
                Filter, or take away
              </a>
            )
          }
        >
          Agreements
        </SectionHead>
        <AgreementTable
          agreements={agreements.map((one) => summaryOf(one, on))}
          caption={`Agreements of ${country.name}`}
        />
      </section>
      <div className="grid gap-x-10 gap-y-10 lg:grid-cols-12">
        <div className="flex flex-col gap-10 lg:col-span-8">
          <section aria-labelledby="owes">
            <SectionHead id="owes">What it owes</SectionHead>
            {owes.length ? (
              <Owed commitments={owes} on={on} />
            ) : (
              <Empty>No commitment of {country.name} is on record.</Empty>
            )}
          </section>
          <section aria-labelledby="is-owed">
            <SectionHead id="is-owed">What it is owed</SectionHead>
            {isOwed.length ? (
              <Owed commitments={isOwed} on={on} />
            ) : (
              <Empty>No commitment to {country.name} is on record.</Empty>
            )}
          </section>
          <section aria-labelledby="latest">
            <SectionHead id="latest">Articles</SectionHead>
            {shown.length ? <ArticleIndex articles={shown} /> : <Empty>No article yet.</Empty>}
            {next && <OlderLink href={`/countries/${country.slug}?before=${next}#latest`} />}
          </section>
        </div>
        <aside className="flex flex-col gap-8 lg:col-span-4">
          <MapOf entities={[country]} />
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
          {people.length > 0 && (
            <section aria-labelledby="people" className="flex flex-col gap-3">
              <SectionHead id="people">In office</SectionHead>
              <OfficeHolders people={people} />
            </section>
          )}
          <section aria-labelledby="names" className="flex flex-col gap-3">
            <SectionHead id="names">Names</SectionHead>
            <Names names={country.names} shown={country.name} />
          </section>
        </aside>
      </div>
    </div>
  )
}

function partnersOf(
  agreements: { parties: { kind: string; slug: string; name: string }[] }[],
  slug: string,
) {
  const parties = agreements.flatMap((agreement) => agreement.parties)
  const others = parties.filter((party) => party.kind === 'country' && party.slug !== slug)
  return [...new Map(others.map((party) => [party.slug, party])).values()].toSorted((a, b) =>
    a.name.localeCompare(b.name),
  )
}

const pairAddress = (a: string, b: string) => `/countries/${[a, b].toSorted().join('/')}`
