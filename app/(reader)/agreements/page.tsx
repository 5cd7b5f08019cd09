import { AgreementTable } from '@/components/agreements/agreement-table'
import { AgreementFilters } from '@/components/agreements/agreement-filters'
import { legalStatuses } from '@/domain/agreements/legal-status'
import { summaryOf } from '@/components/agreements/summary'
import { listAgreements } from '@/db/queries/agreements'
import { filterAgreements, readFilters } from '@/domain/agreements/filters'
import { today } from '../../_site/today'
import { pageMetadata } from '../../_site/page-metadata'
import { StructuredData } from '../../_site/structured-data'
import { pageThing } from '../../_site/things'

const page = {
  path: '/agreements',
  title: 'Agreements',
  description:
    'Every agreement Entente follows: parties, status, how far it was carried out, next deadline.',
}
export const metadata = pageMetadata(page)

export default async function AgreementsPage({ searchParams }: PageProps<'/agreements'>) {
  const filters = readFilters(await searchParams)
  const all = (await listAgreements()).map((agreement) => summaryOf(agreement, today()))
  const found = filterAgreements(all, filters)
  const query = new URLSearchParams(Object.entries(filters).filter(([, value]) => value))
  const parties = [
    ...new Map(all.flatMap((agreement) => agreement.parties).map(({ slug, name }) => [slug, name])),
  ]
  return (
    <div className="flex flex-col gap-6">
      <StructuredData thing={pageThing('CollectionPage', page)} />
      <h1 className="text-2xl font-semibold tracking-tight md:text-3xl">Agreements</h1>
      <AgreementFilters
        filters={filters}
        parties={parties.toSorted(([, a], [, b]) => a.localeCompare(b))}
        types={[...new Set(all.map(({ instrumentType }) => instrumentType))].toSorted()}
        subjects={[...new Set(all.flatMap(({ subjects }) => subjects))].toSorted()}
        statuses={legalStatuses.filter((status) => all.some((one) => one.status.status === status))}
      />
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 font-sans text-sm">
        <p className="text-muted" role="status">
          {found.length === all.length
            ? `${all.length} agreements`
            : `${found.length} of ${all.length} agreements`}
        </p>
        <p>
          <a className="quiet-link" href="/agreements/compare">
            Compare two
          </a>
        </p>
        <p>
          Take this list away:{' '}
          <a className="quiet-link" href={`/agreements/export.csv?${query}`} download>
            CSV
          </a>
          ,{' '}
          <a className="quiet-link" href={`/agreements/export.json?${query}`} download>
            JSON
          </a>
        </p>
      </div>
      <AgreementTable agreements={found} caption="Agreements" />
    </div>
  )
}
