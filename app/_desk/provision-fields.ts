import type { SavedProvision } from '@/db/mutations/provisions'
import { findProvision, type ProvisionSaid } from '@/db/queries/desk/provisions'
import type { FormState } from '@/domain/forms/form-state'
import { theirWords } from './changed-since'
import { readFields, type Typed } from './field'
import { optionalText, text } from './fields'
import { languageFault } from './language'

/** The fields of a provision. */
export const provisionFields = {
  number: text('Number', { max: 60, hint: 'As the text has it: Article 4, Annex B, paragraph 2.' }),
  heading: optionalText('Heading', { max: 200 }),
  text: text('Text', { max: 8000, rows: 8, hint: 'The words of the agreement, unchanged.' }),
  language: text('In which language', { max: 20, hint: 'A tag: en, ar, fa.' }),
}

/** What the form says of a provision, or the sentences beside its fields. */
export async function readProvision(
  sent: Record<string, unknown>,
): Promise<{ said: ProvisionSaid } | { errors: Record<string, string[]> }> {
  const read = await readFields(provisionFields, sent)
  if ('errors' in read) return read
  const fault = languageFault(read.values.language)
  return fault ? { errors: { language: [fault] } } : { said: read.values }
}

/** What a form says where a provision was not saved; null where it was. */
export async function refusalOfProvision(
  saved: SavedProvision,
  { agreementId, id, sent }: { agreementId: number; id: number; sent: Record<string, unknown> },
): Promise<FormState | null> {
  if (saved === 'gone') return { problem: 'It is not on the record any more.' }
  if (saved === 'taken')
    return { errors: { number: ['The agreement has one of this number in this language.'] } }
  if (saved !== 'changed since') return null
  const now = await findProvision(agreementId, id)
  if (!now) return { problem: 'It is not on the record any more.' }
  const theirs = { typed: typedProvision(now), sources: [] }
  const words = theirWords(provisionFields, { sent: { ...sent, kept: [] }, theirs })
  return { changedSince: { saw: now.saw, by: null, at: null, words } }
}

/** A provision as it stands in the fields. */
export const typedProvision = ({
  number,
  heading,
  text: words,
  language,
}: ProvisionSaid): Typed => ({
  number,
  heading: heading ?? '',
  text: words,
  language,
})
