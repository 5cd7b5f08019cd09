import { z } from 'zod'
import { findAgreementsNamed } from '@/db/queries/desk/agreements'
import { resolveEntity } from '@/db/queries/desk/entities-by-name'
import type { EntityKind } from '@/domain/entities/vocabulary'
import type { Answer, Field, Picked, SuggestionList } from './field'
import { shortOf } from './fields'

// Fields that refer to what is on record: typed by name or address, resolved, never guessed.

/** Which kinds of entity a field takes, and the names it suggests. */
export type Meant = { list: SuggestionList; kinds: EntityKind[] }
export const people: Meant = { list: 'people', kinds: ['person'] }
export const countries: Meant = { list: 'countries', kinds: ['country'] }
export const places: Meant = { list: 'places', kinds: ['place'] }
export const organizations: Meant = { list: 'organizations', kinds: ['organization'] }
export const bodies: Meant = { list: 'bodies', kinds: ['country', 'organization'] }
export const actors: Meant = { list: 'actors', kinds: ['country', 'organization', 'person'] }

const longest = 200

/** One entity, needed. */
export const entity = (
  label: string,
  { list, kinds }: Meant,
  more: { hint?: string } = {},
): Field<number> => ({
  label,
  ...more,
  needed: true,
  drawn: { as: 'text', maxLength: longest, list },
  schema: shortOf(longest),
  read: (typed: string) => (typed ? one(typed, kinds) : { fault: `${label}: give a name.` }),
})

/** One entity, or none. */
export const optionalEntity = (
  label: string,
  { list, kinds }: Meant,
  more: { hint?: string } = {},
): Field<number | null> => ({
  label,
  ...more,
  needed: false,
  drawn: { as: 'text', maxLength: longest, list },
  schema: shortOf(longest),
  read: (typed: string) => (typed ? one(typed, kinds) : { value: null }),
})

/** Several entities, one in a row. */
export const entities = (
  label: string,
  { list, kinds }: Meant,
  { hint, needed = false }: { hint?: string; needed?: boolean } = {},
): Field<number[]> => ({
  label,
  hint,
  needed,
  drawn: { as: 'rows', maxLength: longest, list },
  schema: z.array(shortOf(longest)).max(100, 'Give 100 names or fewer.').default([]),
  read: (typed: string[]) =>
    needed && !typed.some(Boolean)
      ? { fault: `${label}: give at least one name.` }
      : each(typed, (name) => one(name, kinds)),
})

/** Another agreement on record, or none. */
export const optionalAgreement = (
  label: string,
  more: { hint?: string } = {},
): Field<number | null> => ({
  label,
  ...more,
  needed: false,
  drawn: { as: 'text', maxLength: 300, list: 'agreements' },
  schema: shortOf(300),
  read: (typed: string) => (typed ? agreement(typed) : { value: null }),
})

/** Several agreements on record, one in a row. */
export const agreements = (label: string, more: { hint?: string } = {}): Field<number[]> => ({
  label,
  ...more,
  needed: false,
  drawn: { as: 'rows', maxLength: 300, list: 'agreements' },
  schema: z.array(shortOf(300)).max(20, 'Give 20 agreements or fewer.').default([]),
  read: (typed: string[]) => each(typed, agreement),
})

/** One of the agreement's own commitments, events or provisions, by its key. */
export function pick(
  label: string,
  of: Picked,
  more: { none: string; hint?: string },
): Field<number | null>
export function pick(label: string, of: Picked): Field<number>
export function pick(
  label: string,
  of: Picked,
  { none, hint }: { none?: string; hint?: string } = {},
): Field<number | null> {
  return {
    label,
    hint,
    needed: none === undefined,
    drawn: { as: 'pick', of, none: none ?? null },
    schema: z.string().default(''),
    read: (typed: string) => {
      if (!typed && none !== undefined) return { value: null }
      return /^\d{1,9}$/.test(typed)
        ? { value: Number(typed) }
        : { fault: 'Choose one of the list.' }
    },
  }
}

async function one(typed: string, kinds: EntityKind[]): Promise<Answer<number>> {
  const found = await resolveEntity(typed, kinds)
  return 'entity' in found ? { value: found.entity.id } : found
}

async function agreement(typed: string): Promise<Answer<number>> {
  const found = await findAgreementsNamed(typed)
  if (found.length === 1) return { value: found[0]!.id }
  if (found.length === 0) return { fault: `No agreement on record is called “${typed}”.` }
  const choices = found.map(({ shortTitle, slug }) => `${shortTitle} (${slug})`).join(', ')
  return { fault: `Several are called “${typed}”: ${choices}. Give the word in brackets.` }
}

async function each(
  typed: string[],
  read: (name: string) => Promise<Answer<number>>,
): Promise<Answer<number[]>> {
  const answers = await Promise.all(typed.filter(Boolean).map(read))
  const faults = answers.flatMap((answer) => ('fault' in answer ? answer.fault : []))
  if (faults.length) return { fault: faults.join(' ') }
  return { value: answers.flatMap((answer) => ('value' in answer ? answer.value : [])) }
}
