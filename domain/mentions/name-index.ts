import type { KnownEntity, KnownWorld } from '../reports/known-world'
import { normalName } from '../names/normal-name'
import { usualNames } from './usual-names'

/** What a name, once found, says of whom. */
export type NameEntry = {
  entity: KnownEntity
  by: 'name' | 'demonym' | 'weak'
  /** The name begins with a capital letter, so the text has to as well. */
  capital: boolean
  /** Not on record so, but follows from a name that is. */
  derived: boolean
  /** An abbreviation stands as it is written: US is not us. */
  exact: string | null
  words: number
}

export type NameNode = { next: Map<string, NameNode>; entries: NameEntry[] }

/** The names of a known world made ready for searching; built once, used for every report. */
export type PreparedWorld = {
  world: KnownWorld
  entities: Map<number, KnownEntity>
  names: NameNode
}

/** Makes a known world ready for reading reports. Linear in its names; keep the result. */
export function prepareKnownWorld(world: KnownWorld): PreparedWorld {
  const names: NameNode = { next: new Map(), entries: [] }
  const entities = new Map(world.entities.map((entity) => [entity.id, entity]))
  for (const entity of world.entities) {
    for (const { value, kind } of entity.names) {
      const weak = kind === 'weak' || isTooShort(entity, value)
      add(names, value, entity, weak ? 'weak' : 'name', { abbreviation: kind === 'abbreviation' })
    }
    // العراق is عراق in Persian and Kurdish.
    for (const { value } of entity.kind === 'country' ? entity.names : []) {
      if (/^ال\p{L}{3,}$/u.test(value))
        add(names, value.slice(2), entity, 'name', { derived: true })
    }
    add(names, entity.name, entity, isTooShort(entity, entity.name) ? 'weak' : 'name')
    for (const demonym of entity.demonyms) {
      add(names, demonym, entity, 'demonym')
      if (/(?:an|i|ish|ese|yz|k)$/.test(demonym)) add(names, `${demonym}s`, entity, 'demonym')
    }
  }
  for (const entity of world.entities) {
    const country = entities.get(entity.countryId ?? -1)
    for (const alias of usualNames(entity, country)) {
      if (!isKnown(names, alias))
        add(names, alias, entity, 'name', { derived: entity.kind === 'person' })
    }
  }
  return { world, entities, names }
}

/** A single word that is somebody's surname, or an everyday word in a script without capitals. */
function isTooShort(entity: KnownEntity, name: string): boolean {
  const words = normalName(name)
    .split(' ')
    .filter((word) => word !== 'al')
  if (words.length > 1) return false
  if (entity.kind === 'person') return true
  return entity.kind === 'organization' && /^\p{Script=Arabic}/u.test(words[0] ?? '')
}

function add(
  root: NameNode,
  name: string,
  entity: KnownEntity,
  by: NameEntry['by'],
  { abbreviation = false, derived = false } = {},
) {
  const words = normalName(name).split(' ')
  if (words[0] === '') return
  let node = root
  for (const word of words) {
    let next = node.next.get(word)
    if (!next) node.next.set(word, (next = { next: new Map(), entries: [] }))
    node = next
  }
  const short = /^[\p{Lu}\p{N}&.]{2,7}$/u.test(name)
  if (/^\p{Lu}{2,4}$/u.test(name))
    add(root, Array.from(name).join('.'), entity, by, { abbreviation: true })
  const entry: NameEntry = {
    entity,
    by,
    capital: /^\p{Lu}/u.test(name),
    derived,
    exact: abbreviation || short ? normalCase(name) : null,
    words: words.length,
  }
  const known = node.entries.find((one) => one.entity.id === entity.id)
  if (!known) node.entries.push(entry)
  else if (known.by !== 'name' && by === 'name') Object.assign(known, entry)
}

function isKnown(root: NameNode, name: string): boolean {
  let node: NameNode | undefined = root
  for (const word of normalName(name).split(' ')) node = node?.next.get(word)
  return (node?.entries.length ?? 0) > 0
}

/** A name with its case and without its points, for comparing abbreviations. */
export const normalCase = (name: string) => name.replace(/[.\s'’]/g, '')
