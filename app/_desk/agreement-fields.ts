import { z } from 'zod'
import type { AgreementDetails, TakenByAgreement } from '@/db/mutations/agreements'
import type { DeskAgreement } from '@/db/queries/desk/agreements'
import { agreementForms, instrumentTypes, textAvailabilities } from '@/domain/agreements/vocabulary'
import { slugOf } from '@/domain/text/slug'
import { readFields, schemaOf, type Typed } from './field'
import { addressForm, choice, optionalText, shortOf, text } from './fields'
import { languageFault } from './language'
import type { NamesFor } from './names-for'
import { bodies, optionalEntity } from './record-fields'

/** The fields of an agreement itself. Original titles stand in rows of their own. */
export const agreementFields = {
  title: text('Title', { max: 300, hint: 'In full, in English.' }),
  shortTitle: text('Short title', { max: 100, hint: 'As it stands in lists and headlines.' }),
  slug: optionalText('Address', {
    max: 80,
    hint: 'Lower-case words with hyphens. Empty: made of the short title. A former address leads on.',
    form: [/^(?!compare$)[a-z0-9]+(?:-[a-z0-9]+)*$/, `${addressForm[1]} “compare” is a page.`],
  }),
  instrumentType: choice('Kind of instrument', instrumentTypes),
  form: choice('Form', agreementForms, {
    hint: 'Intrastate: a state and a group within it. Parallel: like texts, signed separately.',
  }),
  textAvailability: choice('Can its text be read', textAvailabilities),
  subjects: optionalText('Subjects', { max: 300, hint: 'With commas between: borders, water.' }),
  summary: text('Summary', { max: 2000, rows: 4 }),
  note: optionalText('Note', {
    max: 2000,
    rows: 3,
    hint: 'Why kind, form and text are recorded so, where that is open to doubt.',
  }),
  depositary: optionalEntity('Depositary', bodies),
  registrationNumber: optionalText('Registration number', { max: 100, hint: 'UN Treaty Series.' }),
  paxId: optionalText('PA-X number', { max: 40 }),
}

type SentAgreement = Record<string, unknown> & { titles: string[]; titleLanguages: string[] }

export const AgreementForm = schemaOf(agreementFields).extend({
  titles: z.array(shortOf(500)).max(30, 'Give 30 titles or fewer.').default([]),
  titleLanguages: z.array(shortOf(20)).max(30).default([]),
}) as unknown as z.ZodType<SentAgreement>

type Errors = Record<string, string[]>

/** What the form says of an agreement, or the sentences beside its fields. */
export async function readAgreementForm(
  typed: SentAgreement,
): Promise<{ details: AgreementDetails } | { errors: Errors }> {
  const read = await readFields(agreementFields, typed)
  const titles = readTitles(typed.titles, typed.titleLanguages)
  const errors = {
    ...('errors' in read ? read.errors : {}),
    ...('fault' in titles ? { titles: [titles.fault] } : {}),
  }
  if ('errors' in read || 'fault' in titles || Object.keys(errors).length) return { errors }
  const { depositary, subjects, slug, ...same } = read.values
  return {
    details: {
      ...same,
      slug: slug ?? slugOf(same.shortTitle),
      depositaryId: depositary,
      subjects: (subjects ?? '')
        .split(',')
        .map((subject) => subject.trim())
        .filter(Boolean),
      originalTitles: titles.value,
    },
  }
}

type Titles = AgreementDetails['originalTitles']

function readTitles(titles: string[], tags: string[]): { value: Titles } | { fault: string } {
  const value = titles
    .map((title, row) => ({ value: title, language: tags[row] ?? '' }))
    .filter((row) => row.value || row.language)
  for (const { value: title, language } of value) {
    if (!title) return { fault: `Which title is in “${language}”?` }
    if (!language) return { fault: `Say in which language “${title}” is: fa, ar, ckb.` }
    const fault = languageFault(language)
    if (fault) return { fault }
  }
  return { value }
}

/** What the form shows of an agreement when it opens. */
export const typedAgreement = (agreement: DeskAgreement, names: NamesFor): Typed => ({
  title: agreement.title,
  shortTitle: agreement.shortTitle,
  slug: agreement.slug,
  instrumentType: agreement.instrumentType,
  form: agreement.form,
  textAvailability: agreement.textAvailability,
  subjects: agreement.subjects.join(', '),
  summary: agreement.summary,
  note: agreement.note ?? '',
  depositary: names.entity(agreement.depositaryId),
  registrationNumber: agreement.registrationNumber ?? '',
  paxId: agreement.paxId ?? '',
})

/** What stands beside the fields whose value another agreement has. */
export function takenByAgreement({ taken }: TakenByAgreement): Errors {
  const errors: Errors = {}
  if (taken.slug) {
    errors.slug = [
      `“${taken.slug}” has or had this address. Is this another agreement? Then give it an address of its own.`,
    ]
  }
  if (taken.paxId) errors.paxId = [`“${taken.paxId}” has this number.`]
  return errors
}
