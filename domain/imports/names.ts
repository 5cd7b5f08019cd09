import { entityKinds, type EntityKind } from '../entities/vocabulary'
import { normalName } from '../names/normal-name'
import type { Drafts } from './drafts'

/** Somebody on record. */
export type Known = { id: number; kind: EntityKind; slug: string; name: string }

/** What an editor says of a name: who it is, that somebody is to be put on record, or to leave it out. */
export type NameSaying = { entityId: number } | { make: EntityKind } | { leaveOut: true }
export const makeable = entityKinds.filter((kind) => kind !== 'country')

/** Who bears a name: `weak` ones are too common to link by themselves. */
export type NameWorld = {
  byName: Map<string, (Known & { weak: boolean })[]>
  /** By address, code of a country or number, in the spelling of the file. */
  byKey: Map<string, Known>
  byId: Map<number, Known>
}

export type Who =
  | { as: 'linked'; entity: Known; because: string }
  | { as: 'made'; kind: EntityKind; name: string; normal: string }
  | { as: 'left-out' }
  | { as: 'waits'; words: string; normal: string }
  | { as: 'refused'; words: string }

/**
 * Who is meant by a name. A key says it beyond doubt; else the one who bears the name, or is the
 * country whose government is named; a name that several share is never linked by itself.
 */
export function whoIs(
  { name, key }: { name: string; key: string | null },
  world: NameWorld,
  said: Record<string, NameSaying>,
): Who {
  if (key) {
    const entity = world.byKey.get(key)
    if (entity) return { as: 'linked', entity, because: `by its key ${key}` }
    return { as: 'refused', words: `Nobody on record has the key “${key}”.` }
  }
  const normal = normalName(name)
  if (!normal) return { as: 'refused', words: `“${name}” is no name.` }
  const saying = said[normal]
  if (saying && 'leaveOut' in saying) return { as: 'left-out' }
  if (saying && 'make' in saying) return { as: 'made', kind: saying.make, name, normal }
  if (saying) {
    const entity = world.byId.get(saying.entityId)
    if (entity) return { as: 'linked', entity, because: 'as an editor said' }
  }
  return byName(name, normal, world)
}

function byName(name: string, normal: string, { byName: known }: NameWorld): Who {
  const bearers = known.get(normal) ?? []
  const [only] = bearers
  if (only && bearers.length === 1 && !only.weak) {
    return { as: 'linked', entity: only, because: 'the only one on record of this name' }
  }
  if (only) {
    const words =
      only.weak && bearers.length === 1
        ? `“${name}” is too common a name to be linked by itself.`
        : `${bearers.length} on record are called “${name}”.`
    return { as: 'waits', words, normal }
  }
  const country = governedBy(normal)
  const governments = country ? (known.get(country) ?? []).filter(isCountry) : []
  if (governments.length === 1) {
    return { as: 'linked', entity: governments[0]!, because: 'the country of this government' }
  }
  return { as: 'waits', words: `Nobody on record is called “${name}”.`, normal }
}

const isCountry = ({ kind }: Known) => kind === 'country'

/** The normal name of the country whose government is named, or null. */
export const governedBy = (normal: string): string | null =>
  /^(?:the )?government of (?:the )?(.+)$/.exec(normal)?.[1] ?? null

/** Every name and key that a file gives, once each. */
export function namesIn({ drafts }: Drafts): { names: string[]; keys: string[] } {
  const [names, keys] = [new Set<string>(), new Set<string>()]
  for (const { parties, acts } of drafts) {
    for (const { name, key } of [...parties, ...acts]) {
      if (key) keys.add(key)
      else if (name) names.add(name)
    }
  }
  return { names: [...names], keys: [...keys] }
}
