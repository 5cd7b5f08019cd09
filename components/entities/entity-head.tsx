import type { EntityKind } from '@/domain/entities/vocabulary'
import { labelOf } from '@/domain/labels'
import { EntityLink, type NamedEntity } from './entity-link'

/** The head of an entity's page: what it is called, what it is, where it belongs. */
export function EntityHead({
  name,
  kind,
  sort,
  description,
  country,
}: {
  name: string
  kind: EntityKind
  sort: string | null
  description: string | null
  country: NamedEntity | null
}) {
  return (
    <header className="flex flex-col gap-2">
      <p className="small-caps text-seal">{labelOf(sort ?? kind)}</p>
      <h1 className="text-2xl font-semibold tracking-tight md:text-4xl">{name}</h1>
      {country && (
        <p className="font-sans text-sm text-muted">
          <EntityLink entity={country} />
        </p>
      )}
      {description && <p className="max-w-measure text-lg">{description}</p>}
    </header>
  )
}
