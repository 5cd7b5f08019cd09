import { z } from 'zod'
import type { NameDetails } from '@/db/mutations/names'
import { nameKinds } from '@/domain/entities/vocabulary'
import { scriptNames, scriptOf, scriptCodes } from '@/domain/names/script-of'
import { readFields, schemaOf, type Field } from './field'
import { choice, optionalText, text } from './fields'
import { languageFault } from './language'

const script: Field<string | null> = {
  ...choice('Script', scriptCodes, { none: 'As its letters tell' }),
  drawn: { as: 'choice', options: [['', 'As its letters tell'], ...scriptNames] },
}

/** The fields of one name of an entity. */
export const nameFields = {
  value: text('Name', { max: 200 }),
  kind: choice('How it is used', nameKinds, {
    hint: 'Weak: too common to link by itself in a report.',
  }),
  language: optionalText('Language', { max: 20, hint: 'A tag: en, ar, fa, ckb.' }),
  script,
}

export const NameForm = schemaOf(nameFields) as unknown as z.ZodType<Record<string, unknown>>

/** What the form says of a name, or the sentences beside its fields. */
export async function readNameForm(
  typed: Record<string, unknown>,
): Promise<{ name: NameDetails } | { errors: Record<string, string[]> }> {
  const read = await readFields(nameFields, typed)
  if ('errors' in read) return read
  const { language, script: chosen, ...same } = read.values
  const fault = language === null ? null : languageFault(language)
  if (fault) return { errors: { language: [fault] } }
  return { name: { ...same, language, script: chosen ?? scriptOf(same.value) } }
}
