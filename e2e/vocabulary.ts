import { readFileSync } from 'node:fs'

/** A class of schema.org: its properties with what each may hold, also those of the classes above it. */
export type Class = { properties: Map<string, string[]>; above: string[] }

export type Vocabulary = {
  classes: Map<string, Class>
  /** Every class and data type, with those that are kinds of it and the values it has. */
  kinds: Map<string, string[]>
}

/** Schema.org's vocabulary, read from the types that schema-dts generates from it. */
export function readVocabulary(): Vocabulary {
  const file = new URL('../node_modules/schema-dts/dist/schema.d.ts', import.meta.url)
  const bases = new Map<string, Class>()
  const classes = new Map<string, Class>()
  const kinds = new Map<string, string[]>()
  let inside: Class | null = null
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [, base, above] = /^interface (\w+)Base extends (.+) \{/.exec(line) ?? []
    const [, leaf, of] = /^export interface (\w+)Leaf extends (\w+)Base/.exec(line) ?? []
    const [, union, members] = /^export type (\w+)(?:<[^=]*>)? = (.+);$/.exec(line) ?? []
    const [, property, range] = /^ {4}"([\w-]+)"\?: SchemaValue<(.+), "[\w-]+">;/.exec(line) ?? []
    if (base) {
      inside = { properties: new Map(), above: namesIn(above!) }
      bases.set(base, inside)
    } else if (leaf) classes.set(leaf, { properties: new Map(), above: [of!] })
    else if (union) kinds.set(union, members!.split(' | '))
    else if (property) inside?.properties.set(property, range!.split(' | '))
  }
  for (const known of [bases, classes])
    for (const one of known.values()) one.properties = allOf(one, bases)
  return { classes, kinds }
}

const namesIn = (above: string) =>
  above.split(', ').flatMap((one) => /^(\w+)Base$/.exec(one)?.[1] ?? [])

function allOf({ properties, above }: Class, bases: Map<string, Class>): Map<string, string[]> {
  const inherited = above.flatMap((name) => {
    const base = bases.get(name)
    return base ? [...allOf(base, bases)] : []
  })
  return new Map([...inherited, ...properties])
}

/** Whether a class is another or a kind of it. */
export const isKindOf = ({ kinds }: Vocabulary, name: string, of: string): boolean => {
  const seen = new Set<string>()
  const within = (one: string): boolean => {
    if (one === name) return true
    if (seen.has(one)) return false
    seen.add(one)
    return (kinds.get(one) ?? []).some(within)
  }
  return within(of)
}
