import { articleKinds } from '@/domain/articles/vocabulary'
import { labelOf } from '@/domain/labels'
import type { SearchFilters } from '@/domain/search/filters'

type Faults = Partial<Record<keyof SearchFilters, string>>
type Named = { slug: string; name: string }

const box = 'min-h-10 w-full border border-rule bg-paper px-2'

/** One box and the filters; all of it stands in the address. */
export function SearchForm({
  filters,
  faults,
  countries,
  agreements,
  entity,
}: {
  filters: SearchFilters
  faults: Faults
  countries: Named[]
  agreements: Named[]
  /** Who or what the articles have to name. */
  entity: string | null
}) {
  return (
    <form
      action="/search"
      className="relative flex flex-col gap-4 border-y border-rule py-4 font-sans text-sm"
    >
      <div className="flex gap-2">
        <label className="grow">
          <span className="sr-only">Words, names or “phrases”</span>
          <input
            name="q"
            type="search"
            data-suggests
            maxLength={300}
            defaultValue={filters.q}
            placeholder="Words, names or “phrases”; a minus leaves out"
            className={`${box} text-base placeholder:text-muted`}
          />
        </label>
        <button className="border border-ink px-5 hover:text-seal">Search</button>
      </div>
      {faults.q && <p className="font-semibold">{faults.q}</p>}
      {faults.entity && <p className="font-semibold">{faults.entity}</p>}
      {entity && (
        <p>
          <label className="inline-flex items-center gap-2">
            <input
              type="checkbox"
              name="entity"
              value={filters.entity}
              defaultChecked
              className="accent-ink"
            />
            Only articles that name {entity}
          </label>
        </p>
      )}
      <div className="grid grid-cols-2 gap-3 md:grid-cols-6">
        <Field label="Country" fault={faults.country}>
          <select name="country" defaultValue={filters.country} className={box}>
            <option value="">All</option>
            {countries.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </select>
        </Field>
        <Field label="Agreement" fault={faults.agreement}>
          <select name="agreement" defaultValue={filters.agreement} className={box}>
            <option value="">All</option>
            {agreements.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </select>
        </Field>
        <Field label="Kind" fault={faults.kind}>
          <select name="kind" defaultValue={filters.kind} className={box}>
            <option value="">All</option>
            {articleKinds.map((kind) => (
              <option key={kind} value={kind}>
                {labelOf(kind)}
              </option>
            ))}
          </select>
        </Field>
        <Field label="From" fault={faults.from}>
          <input type="date" name="from" defaultValue={filters.from} className={box} />
        </Field>
        <Field label="To" fault={faults.to}>
          <input type="date" name="to" defaultValue={filters.to} className={box} />
        </Field>
        <Field label="Order">
          <select name="sort" defaultValue={filters.sort} className={box}>
            <option value="best">Best match</option>
            <option value="newest">Newest first</option>
          </select>
        </Field>
      </div>
    </form>
  )
}

function Field({
  label,
  fault,
  children,
}: {
  label: string
  fault?: string
  children: React.ReactNode
}) {
  return (
    <label className="flex min-w-0 flex-col gap-1">
      <span className="text-xs text-muted">{label}</span>
      {children}
      {fault && <span className="font-semibold">{fault}</span>}
    </label>
  )
}
