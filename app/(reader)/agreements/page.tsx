import { AgreementTable } from '@/components/agreements/agreement-table'
import { AgreementFilters } from '@/components/agreements/agreement-filters'
import { PageLinks } from '@/components/ui/page-links'
import { TakeAway } from '@/components/ui/take-away'
import { legalStatuses } from '@/domain/agreements/legal-status'
import { listParties } from '@/db/queries/agreements'
import { readFilters } from '@/domain/agreements/filters'
import { today } from '../../_site/today'
import { readPage } from '../../_site/pages-of-a-list'
import { pageMetadata } from '../../_site/page-metadata'
import { StructuredData } from '../../_site/structured-data'
import { pageThing } from '../../_site/things'
import { findAgreements } from './found-agreements'

const page = {
  path: '/agreements',
  title: 'Agreements',
  description:
    'Every agreement Entente follows: parties, status, how far it was carried out, next deadline.',
}
export const metadata = pageMetadata(page)

export default async function AgreementsPage({ searchParams }: PageProps<'/agreements'>) {
  const query = await searchParams
  const filters = readFilters(query)
  const number = readPage(query.page)
  const [{ all, found, shown, pages }, parties] = await Promise.all([
    findAgreements(filters, number, today()),
    listParties(),
  ])
  const filtered = new URLSearchParams(Object.entries(filters).filter(([, value]) => value))
  return (
    <div className="flex flex-col gap-6">
      <StructuredData thing={pageThing('CollectionPage', page)} />
      <h1 className="text-2xl font-semibold tracking-tight md:text-3xl">Agreements</h1>
      <AgreementFilters
        filters={filters}
        parties={parties}
        types={[...new Set(all.map(({ instrumentType }) => instrumentType))].toSorted()}
        subjects={[...new Set(all.flatMap(({ subjects }) => subjects))].toSorted()}
        statuses={[...legalStatuses]}
      />
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 font-sans text-sm">
        <p className="text-muted" role="status">
          {found === all.length
            ? `${all.length} agreements`
            : `${found} of ${all.length} agreements`}
        </p>
        <p>
          <a className="quiet-link" href="/agreements/compare">
            Compare two
          </a>
        </p>
        <p>
          <TakeAway path="/agreements" query={`${filtered}`} />
        </p>
      </div>
      <AgreementTable agreements={shown} caption="Agreements" />
      <PageLinks
        pages={pages}
        number={number}
        address={(page) => `/agreements?${new URLSearchParams({ ...filters, page: String(page) })}`}
      />
    </div>
  )
}
