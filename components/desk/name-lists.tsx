import type { EntityKind } from '@/domain/entities/vocabulary'

const lists: [string, EntityKind[]][] = [
  ['all-names', ['country', 'organization', 'person', 'place']],
  ['place-names', ['place', 'country']],
  ['speaker-names', ['person', 'organization', 'country']],
  ['party-names', ['country', 'organization']],
]

/** Names to choose from while typing, for the fields that name one of these lists. */
export function NameLists({ entities }: { entities: { name: string; kind: EntityKind }[] }) {
  return lists.map(([id, kinds]) => (
    <datalist key={id} id={id}>
      {[
        ...new Set(entities.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name)),
      ].map((name) => (
        <option key={name}>{name}</option>
      ))}
    </datalist>
  ))
}
