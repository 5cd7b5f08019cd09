import { z } from 'zod'

/** Names to choose from while typing, by what they are names of. */
export type SuggestionList =
  | 'people'
  | 'countries'
  | 'places'
  | 'organizations'
  | 'bodies'
  | 'actors'
  | 'agreements'
  | 'offices'

/** What of an agreement's own record a field may choose. */
export type Picked = 'commitments' | 'events' | 'provisions'

/** How a field is drawn; plain data, for the form. */
export type Drawn =
  | { as: 'text'; rows?: number; maxLength: number; list?: SuggestionList }
  | { as: 'choice'; options: readonly (readonly [string, string])[] }
  | { as: 'pick'; of: Picked; none: string | null }
  | { as: 'tick' }
  | { as: 'rows'; maxLength: number; list: SuggestionList }

/** What a field says, or a sentence for beside it. */
export type Answer<Value> = { value: Value } | { fault: string }

/** One field of a form: how it is drawn, what may be typed, and what that means on the record. */
export type Field<Value> = {
  label: string
  hint?: string
  needed: boolean
  drawn: Drawn
  schema: z.ZodType
  read: (typed: never) => Answer<Value> | Promise<Answer<Value>>
}

/** What stands in the fields of a form when it opens. */
export type Typed = Record<string, string | string[] | boolean>

export type Fields = Record<string, Field<unknown>>
export type ValuesOf<F extends Fields> = {
  [Name in keyof F]: F[Name] extends Field<infer Value> ? Value : never
}

/** The schema of a form made of such fields. */
export function schemaOf(fields: Fields) {
  return z.object(
    Object.fromEntries(Object.entries(fields).map(([name, { schema }]) => [name, schema])),
  )
}

/** What the fields say, all of them, or every sentence there is to say beside them. */
export async function readFields<F extends Fields>(
  fields: F,
  typed: Record<string, unknown>,
): Promise<{ values: ValuesOf<F> } | { errors: Record<string, string[]> }> {
  const values: Record<string, unknown> = {}
  const errors: Record<string, string[]> = {}
  for (const [name, field] of Object.entries(fields)) {
    const answer = await field.read(typed[name] as never)
    if ('fault' in answer) errors[name] = [answer.fault]
    else values[name] = answer.value
  }
  return Object.keys(errors).length ? { errors } : { values: values as ValuesOf<F> }
}
