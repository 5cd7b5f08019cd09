import type { Metadata } from 'next'
import { requireEditor } from '@/auth/session'
import { DeskHead } from '@/components/desk/desk-frame'
import { SearchBox } from '@/components/desk/search-box'
import { Empty } from '@/components/ui/empty'
import { listDeskAgreements } from '@/db/queries/desk/agreements'
import { labelOf } from '@/domain/labels'
import { wordOf } from '@/app/_desk/address-key'

export const metadata: Metadata = { title: 'Agreements' }

export default async function DeskAgreementsPage({ searchParams }: PageProps<'/desk/agreements'>) {
  await requireEditor('agreements:write', '/desk/agreements')
  const query = wordOf((await searchParams).q)
  const agreements = await listDeskAgreements(query)
  return (
    <>
      <DeskHead title="Agreements">
        <a className="quiet-link" href="/desk/agreements/new">
          Add an agreement
        </a>
      </DeskHead>
      <SearchBox label="Words of a title" query={query} />
      <ul className="flex flex-col font-sans text-sm">
        {agreements.map((one) => (
          <li
            key={one.id}
            className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-rule py-2"
          >
            <a
              className="font-serif text-base font-semibold hover:underline"
              href={`/desk/agreements/${one.id}`}
            >
              {one.shortTitle}
            </a>
            <span className="text-muted">
              {labelOf(one.instrumentType)}
              {one.parties && ` · ${one.parties}`}
              {!one.publishedAt && ' · hidden from readers'}
            </span>
          </li>
        ))}
      </ul>
      {agreements.length === 0 && (
        <Empty>
          {query ? `No agreement has “${query}” in a title.` : 'No agreement is on record yet.'}
        </Empty>
      )}
    </>
  )
}
