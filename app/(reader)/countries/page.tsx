import { TiesTable } from '@/components/maps/world/ties-table'
import { WorldMap } from '@/components/maps/world/world-map'
import { SectionHead } from '@/components/ui/section-head'
import { listCountries } from '@/db/queries/entities'
import { listEveryParty } from '@/db/queries/ties'
import { tiesOf } from '@/domain/countries/ties'
import { pageMetadata } from '../../_site/page-metadata'
import { StructuredData } from '../../_site/structured-data'
import { pageThing } from '../../_site/things'

const page = {
  path: '/countries',
  title: 'Countries',
  description: 'Countries with the agreements they are part of.',
}
export const metadata = pageMetadata(page)

export default async function CountriesPage() {
  const [countries, parties] = await Promise.all([listCountries(), listEveryParty()])
  const ties = tiesAmong(parties)
  const followed = countries.filter((country) => country.agreements > 0)
  const others = countries.filter((country) => country.agreements === 0)
  return (
    <div className="flex flex-col gap-8">
      <StructuredData thing={pageThing('CollectionPage', page)} />
      <h1 className="text-2xl font-semibold tracking-tight md:text-3xl">Countries</h1>
      {ties.countries.length > 0 && (
        <section aria-labelledby="map" className="flex flex-col gap-3">
          <SectionHead id="map">Who has agreements with whom</SectionHead>
          <WorldMap {...ties} />
          <TiesTable {...ties} pairAddress={pairAddress} />
        </section>
      )}
      <section aria-labelledby="followed" className="flex flex-col gap-4">
        <SectionHead id="followed">With agreements on record</SectionHead>
        <ul className="grid gap-x-8 gap-y-3 sm:grid-cols-2 lg:grid-cols-4">
          {followed.map(({ slug, name, agreements, articles }) => (
            <li key={slug}>
              <a className="text-lg font-semibold hover:underline" href={`/countries/${slug}`}>
                {name}
              </a>
              <span className="block figures text-xs text-muted">
                {agreements} {agreements === 1 ? 'agreement' : 'agreements'}, {articles}{' '}
                {articles === 1 ? 'article' : 'articles'}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="others" className="flex flex-col gap-4">
        <SectionHead id="others">All others</SectionHead>
        <ul className="gap-x-8 font-sans text-sm sm:columns-3 lg:columns-5">
          {others.map(({ slug, name }) => (
            <li key={slug} className="break-inside-avoid py-0.5">
              <a className="hover:underline" href={`/countries/${slug}`}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

function tiesAmong(parties: Awaited<ReturnType<typeof listEveryParty>>) {
  const countries = parties.flatMap(({ agreementId, kind, isoCode, ...country }) =>
    kind === 'country' && isoCode ? { agreementId, country: { ...country, isoCode } } : [],
  )
  const others = parties.filter(({ kind, isoCode }) => kind !== 'country' || !isoCode)
  return tiesOf(countries, new Set(others.map(({ agreementId }) => agreementId)))
}

const pairAddress = (a: string, b: string) => `/countries/${[a, b].toSorted().join('/')}`
