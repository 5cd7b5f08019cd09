import { likenessOf, sameSurname, type Likeness } from '../names/likeness'
import type { EntityKind } from './vocabulary'

/** What is compared of an entity: its names, and where it belongs. */
export type Comparable = {
  kind: EntityKind
  names: string[]
  country: string | null
  /** Titles of offices held, for people. */
  offices: string[]
}

/** Why two may be one, in sentences, and whether an editor has to say. */
export type MayBe = { because: string[]; sure: Likeness['sure'] }

/** An entity on record with all that tells it from another, or shows it to be the same. */
export type KnownEntity = {
  id: number
  kind: EntityKind
  slug: string
  name: string
  sort: string | null
  isoCode: string | null
  country: string | null
  /** In every script, as they were added. */
  names: { value: string; language: string | null; weak: boolean }[]
  /** Titles of those held. */
  offices: string[]
  /** How many rows of the record and articles name it. */
  links: number
}

/** An entity on record that a new name may be another name of, and why. */
export type LikelyKnown = KnownEntity & MayBe

const most = 3

/**
 * Why one entity may be another of its kind, the surest reason first, or null where nothing speaks
 * for it. A reason names the other's name that it is about.
 */
export function mayBe(one: Comparable, other: Comparable): MayBe | null {
  if (one.kind !== other.kind) return null
  const found: (Likeness & { name: string })[] = []
  for (const name of other.names) {
    for (const own of one.names) {
      const likeness = likenessOf(own, name)
      if (likeness) found.push({ ...likeness, name })
    }
  }
  const because = found
    .toSorted((a, b) => Number(a.sure === 'possible') - Number(b.sure === 'possible'))
    .map(({ how, name }) => `${how}: ${name}`)
  if (because.length === 0) {
    const shared = surnameAndPlace(one, other)
    return shared ? { because: [shared], sure: 'possible' } : null
  }
  const sure = found.some((likeness) => likeness.sure === 'close') ? 'close' : 'possible'
  return { because: [...new Set(because)].slice(0, most), sure }
}

function surnameAndPlace(one: Comparable, other: Comparable): string | null {
  if (one.kind !== 'person') return null
  const name = other.names.find((of) => one.names.some((own) => sameSurname(own, of)))
  if (!name) return null
  const office = one.offices.find((title) => other.offices.includes(title))
  if (office) return `the same surname, and both have been ${office}: ${name}`
  const country = one.country !== null && one.country === other.country ? one.country : null
  return country ? `the same surname, and both of ${country}: ${name}` : null
}
