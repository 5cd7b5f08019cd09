import type { EntityKind, NameKind } from '@/domain/entities/vocabulary'
import { labelOf } from '@/domain/labels'
import { EntityLink, type NamedEntity } from './entity-link'
import { NativeNames } from './native-names'

type Name = { value: string; language: string | null; kind: NameKind }

/** The head of an entity's page: what it is called, also in its own script, what it is, where it belongs. */
export function EntityHead({
  name,
  names,
  kind,
  sort,
  description,
  country,
  office,
}: {
  name: string
  names: Name[]
  kind: EntityKind
  sort: string | null
  description: string | null
  country: NamedEntity | null
  /** What a person is now, in words. */
  office?: string | null
}) {
  const native = names.filter((one) => one.kind === 'native' && one.value !== name)
  return (
    <header className="flex flex-col gap-2">
      <p className="small-caps text-seal">{labelOf(sort ?? kind)}</p>
      <h1 className="text-3xl font-semibold tracking-tight md:text-4xl">{name}</h1>
      {native.length > 0 && (
        <p className="text-lg text-muted">
          <NativeNames names={native} atMost={4} />
        </p>
      )}
      {(country || office) && (
        <p className="font-sans text-sm text-muted">
          {office}
          {office && country && ' · '}
          {country && <EntityLink entity={country} />}
        </p>
      )}
      {description && <p className="max-w-measure text-md">{description}</p>}
    </header>
  )
}
