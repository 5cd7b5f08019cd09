import type { Metadata } from 'next'
import { requireEditor } from '@/auth/session'
import { DeskHead } from '@/components/desk/desk-frame'
import { SearchBox } from '@/components/desk/search-box'
import { Empty } from '@/components/ui/empty'
import { keyOf, wordOf } from '@/app/_desk/address-key'
import { EntityRows } from '@/app/_desk/entity-rows'
import { searchDeskEntities } from '@/db/queries/desk/entities'
import { entityKinds } from '@/domain/entities/vocabulary'
import { labelOf } from '@/domain/labels'

export const metadata: Metadata = { title: 'Entities' }
const length = 50

export default async function EntitiesPage({ searchParams }: PageProps<'/desk/entities'>) {
  await requireEditor('entities:write', '/desk/entities')
  const asked = await searchParams
  const query = wordOf(asked.q)
  const kind = entityKinds.find((one) => one === wordOf(asked.kind)) ?? null
  const page = asked.page === undefined ? 1 : keyOf(wordOf(asked.page))
  const found = await searchDeskEntities(
    { query, kind },
    { limit: length + 1, offset: (page - 1) * length },
  )
  const at = (number: number) =>
    `/desk/entities?${new URLSearchParams({ q: query, kind: kind ?? '', page: String(number) }).toString()}`
  return (
    <>
      <DeskHead title="Entities">
        <a className="quiet-link" href="/desk/duplicates">
          Those that look like one
        </a>
        <a className="quiet-link" href="/desk/authors">
          Authors
        </a>
        {entityKinds.map((one) => (
          <a key={one} className="quiet-link" href={`/desk/entities/new?kind=${one}`}>
            Add {one === 'organization' ? 'an' : 'a'} {one}
          </a>
        ))}
      </DeskHead>
      <SearchBox label="Part of any name, in any script" query={query}>
        <label className="flex flex-col gap-1 font-semibold">
          Kind
          <select
            name="kind"
            defaultValue={kind ?? ''}
            className="border border-muted bg-paper px-2 py-1.5 font-normal"
          >
            <option value="">All</option>
            {entityKinds.map((one) => (
              <option key={one} value={one}>
                {labelOf(one)}
              </option>
            ))}
          </select>
        </label>
      </SearchBox>
      <EntityRows entities={found.slice(0, length)} />
      {found.length === 0 && <Empty>Nobody and nothing on record is called “{query}”.</Empty>}
      <p className="mt-4 flex gap-6 font-sans text-sm">
        {page > 1 && (
          <a className="quiet-link" href={at(page - 1)}>
            Back
          </a>
        )}
        {found.length > length && (
          <a className="quiet-link" href={at(page + 1)}>
            More
          </a>
        )}
      </p>
    </>
  )
}
