import { expect, test } from 'vitest'
import { readFields, schemaOf } from './field'
import { addressForm, choice, date, optionalDate, optionalText, text, tick } from './fields'

const fields = {
  title: text('Title', { max: 10 }),
  slug: optionalText('Address', { max: 10, form: addressForm }),
  kind: choice('Kind', ['pact', 'treaty']),
  direction: choice('Direction', ['up', 'down'], { none: 'Not said' }),
  on: date('When'),
  until: optionalDate('Until'),
  contested: tick('Contested'),
}

const read = async (typed: Record<string, unknown>) => {
  const result = schemaOf(fields).safeParse(typed)
  if (!result.success) return result.error.issues.map(({ path, message }) => [path[0], message])
  return readFields(fields, result.data)
}

test('what was typed is read as the record has it', async () => {
  expect(await read({ title: ' Pact ', kind: 'pact', on: 'March 2023', contested: 'yes' })).toEqual(
    {
      values: {
        title: 'Pact',
        slug: null,
        kind: 'pact',
        direction: null,
        on: { on: '2023-03-01', precision: 'month' },
        until: null,
        contested: true,
      },
    },
  )
})

test('every field that is missing or wrong says so at once, each in a sentence', async () => {
  expect(await read({ slug: 'Not This', kind: 'novel', on: '03/04/2023', until: 'soon' })).toEqual({
    errors: {
      title: ['Title: write something here.'],
      slug: ['Use lower-case letters a to z, figures, and hyphens between words.'],
      kind: ['Choose one of the list.'],
      on: ['“03/04/2023” can be 3 April 2023 or 4 March 2023. Write the month in letters.'],
      until: [expect.stringContaining('“soon” is not read as a date.')],
    },
  })
})

test('a text beyond its limit is refused with the limit, never cut', async () => {
  expect(await read({ title: 'A title too long' })).toEqual([
    ['title', 'Use 10 characters or fewer.'],
  ])
})
