import { z } from 'zod'
import type { DateWithPrecision } from '@/domain/dates/date-with-precision'
import { readDate } from '@/domain/dates/read-date'
import { labelOf } from '@/domain/labels'
import { slugForm } from '@/domain/text/slug'
import type { Field, SuggestionList } from './field'

type More = { hint?: string; needed?: boolean }
type TextMore = {
  max: number
  rows?: number
  list?: SuggestionList
  hint?: string
  /** What it has to look like, and the sentence where it does not. */
  form?: [RegExp, string]
}

/** What an address of one's own has to look like. */
export const addressForm: [RegExp, string] = [
  slugForm,
  'Use lower-case letters a to z, figures, and hyphens between words.',
]

/** Text of at most `max` characters. */
export function shortOf(max: number) {
  return z.string().trim().max(max, `Use ${max} characters or fewer.`).default('')
}

/** Text that has to be there. */
export const text = (label: string, { max, hint, form: _, ...drawn }: TextMore): Field<string> => ({
  label,
  hint,
  needed: true,
  drawn: { as: 'text', maxLength: max, ...drawn },
  schema: shortOf(max),
  read: (typed: string) =>
    typed ? { value: typed } : { fault: `${label}: write something here.` },
})

/** Text that may be left out. */
export const optionalText = (
  label: string,
  { max, hint, form, ...drawn }: TextMore,
): Field<string | null> => ({
  label,
  hint,
  needed: false,
  drawn: { as: 'text', maxLength: max, ...drawn },
  schema: shortOf(max),
  read: (typed: string) => {
    if (typed && form && !form[0].test(typed)) return { fault: form[1] }
    return { value: typed || null }
  },
})

/** One word of a vocabulary. */
export function choice<Word extends string>(
  label: string,
  words: readonly Word[],
  { hint, none }: { hint?: string; none: string },
): Field<Word | null>
export function choice<Word extends string>(
  label: string,
  words: readonly Word[],
  more?: { hint?: string },
): Field<Word>
export function choice<Word extends string>(
  label: string,
  words: readonly Word[],
  { hint, none }: { hint?: string; none?: string } = {},
): Field<Word | null> {
  const options = words.map((word) => [word, labelOf(word)] as const)
  return {
    label,
    hint,
    needed: none === undefined,
    drawn: { as: 'choice', options: none === undefined ? options : [['', none], ...options] },
    schema: z.string().default(''),
    read: (typed: string) => {
      const value = words.find((word) => word === typed) ?? null
      if (value === null && (typed || none === undefined))
        return { fault: `Choose one of the list.` }
      return { value }
    },
  }
}

/** A box to tick. */
export const tick = (label: string, { hint }: { hint?: string } = {}): Field<boolean> => ({
  label,
  hint,
  needed: false,
  drawn: { as: 'tick' },
  schema: z.string().default(''),
  read: (typed: string) => ({ value: typed === 'yes' }),
})

const howToDate = 'As exactly as it is known: 19 March 2023, March 2023, 2023.'

/** A date with its precision. */
export function date(label: string, more?: { hint?: string }): Field<DateWithPrecision> {
  return {
    ...dateField(label, { ...more, needed: true }),
    read: (typed: string) => {
      if (!typed) return { fault: `${label}: give a date, such as 19 March 2023.` }
      const read = readDate(typed)
      return 'date' in read ? { value: read.date } : read
    },
  }
}

/** A date that may be left out. */
export function optionalDate(
  label: string,
  more?: { hint?: string },
): Field<DateWithPrecision | null> {
  return {
    ...dateField(label, { ...more, needed: false }),
    read: (typed: string) => {
      if (!typed) return { value: null }
      const read = readDate(typed)
      return 'date' in read ? { value: read.date } : read
    },
  }
}

const dateField = (label: string, { hint = howToDate, needed = false }: More) => ({
  label,
  hint,
  needed,
  drawn: { as: 'text' as const, maxLength: 60 },
  schema: shortOf(60),
})
