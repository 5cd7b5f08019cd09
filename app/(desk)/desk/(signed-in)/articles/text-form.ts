import { z } from 'zod'
import { findEntitiesNamed } from '@/db/queries/desk/entities-by-name'
import { fromMarkup } from '@/domain/articles/markup'
import { readBody } from '@/domain/articles/rich-text-schema'
import { articleKinds } from '@/domain/articles/vocabulary'
import { neededText, optionalText } from '@/domain/text/form-fields'

/** The text of an edition as its form sends it. */
export const textFields = {
  headline: neededText(200, 'Give a headline.'),
  standfirst: optionalText(1000).transform((text) => text ?? ''),
  kicker: optionalText(80),
  dateline: optionalText(200),
  byline: optionalText(200).transform((text) => text ?? ''),
  kind: z.enum(articleKinds),
  language: z
    .string()
    .trim()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'Give the language as its code: en, ar, fa, ckb.'),
  /** The editor's document, where the browser runs scripts. */
  body: z.string().nullish(),
  /** The same as plain text, where it does not. */
  markup: z
    .string()
    .max(300_000, 'The text is too long: 300,000 characters is the most.')
    .nullish(),
}

type Fields = z.output<z.ZodObject<typeof textFields>>

/** The text as it is kept: the body as a document, the dateline as a place on record where it is one. */
export async function readText({ body, markup, dateline, ...text }: Fields) {
  const document = body ? readBody(body) : fromMarkup(markup ?? '')
  if (!document) {
    return {
      errors: {
        body: [
          'The text holds something that an article cannot: a picture, a table, an unsafe link, or too much.',
        ],
      },
    }
  }
  const places = dateline ? await findEntitiesNamed(dateline, ['place']) : []
  const place = places.length === 1 ? places[0]! : null
  return {
    text: {
      ...text,
      body: document,
      dateline: place ? null : dateline,
      datelinePlaceId: place?.id ?? null,
    },
  }
}
