import { entityAddress } from '@/domain/entities/address'
import type { EntityKind } from '@/domain/entities/vocabulary'

export type NamedEntity = { kind: EntityKind; slug: string; name: string }

/** The name of an entity, leading to its page. */
export function EntityLink({ entity, children }: { entity: NamedEntity; children?: string }) {
  return (
    <a className="quiet-link" href={entityAddress(entity)}>
      {children ?? entity.name}
    </a>
  )
}

/** Several names, with commas and "and". */
export function EntityList({ entities }: { entities: NamedEntity[] }) {
  return entities.map((entity, index) => (
    <span key={`${entity.kind}/${entity.slug}`}>
      {index > 0 && (index === entities.length - 1 ? ' and ' : ', ')}
      <EntityLink entity={entity} />
    </span>
  ))
}
