import { schemaOf } from './field'
import { optionalText, text } from './fields'

/** What is said of somebody who signs articles. */
export const authorFields = {
  name: text('Name', {
    max: 200,
    hint: 'Bylines stay as they were published; the former name leads here too.',
  }),
  description: optionalText('Who they are', { max: 500, hint: 'A sentence or two, for readers.' }),
}

export const AuthorForm = schemaOf(authorFields)
