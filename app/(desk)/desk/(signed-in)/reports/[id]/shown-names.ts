import { sections } from '@/domain/entities/address'
import type { PreparedWorld } from '@/domain/mentions/name-index'
import { normalName } from '@/domain/names/normal-name'

/**
 * How a record is typed into a field for a name: by its name, or by its address where several bear
 * the name (as db/queries/desk/entities-by-name.ts reads it back).
 */
export function namesForFields({ entities, names }: PreparedWorld) {
  return (id: number | null): string => {
    const entity = id === null ? undefined : entities.get(id)
    if (!entity) return ''
    let node: typeof names | undefined = names
    for (const word of normalName(entity.name).split(' ')) node = node?.next.get(word)
    const bearers = node?.entries.filter(({ by, derived }) => by !== 'demonym' && !derived) ?? []
    return bearers.length > 1 ? `${sections[entity.kind]}/${entity.slug}` : entity.name
  }
}
