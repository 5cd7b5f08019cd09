import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromMarkup, isSafeLink, toMarkup } from './markup'
import { readBody } from './rich-text-schema'
import type { RichText } from './rich-text'

const body: RichText = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'What was signed' }] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'A ' },
        { type: 'text', text: 'bold', marks: [{ type: 'bold' }] },
        { type: 'text', text: ' word, an *asterisk* and a ' },
        {
          type: 'text',
          text: 'link',
          marks: [{ type: 'link', attrs: { href: 'https://example.org/a' } }],
        },
      ],
    },
    {
      type: 'bulletList',
      content: [
        {
          type: 'listItem',
          content: [{ type: 'paragraph', content: [{ type: 'text', text: 'one' }] }],
        },
      ],
    },
    {
      type: 'orderedList',
      attrs: { start: 3 },
      content: [
        {
          type: 'listItem',
          content: [{ type: 'paragraph', content: [{ type: 'text', text: 'three' }] }],
        },
      ],
    },
    {
      type: 'blockquote',
      attrs: { cite: 'Somebody' },
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Said so.' }] }],
    },
    { type: 'horizontalRule' },
    { type: 'paragraph', content: [{ type: 'text', text: '- not a list' }] },
  ],
}

test('a body comes back from its markup as it was', () => {
  expect(fromMarkup(toMarkup(body))).toEqual(body)
})

test('any text is a body that the schema accepts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      expect(readBody(JSON.stringify(fromMarkup(text)))).not.toBeNull()
    }),
    { seed: 1 },
  )
})

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  '//evil.example',
  '/\\evil.example',
  'vbscript:x',
])('%s is no link', (href) => {
  expect(isSafeLink(href)).toBe(false)
  const hostile = {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href } }] }],
      },
    ],
  }
  expect(readBody(JSON.stringify(hostile))).toBeNull()
})

test('what is no body is refused', () => {
  for (const json of [
    '',
    '{',
    '[]',
    '{"type":"doc"}',
    '{"type":"doc","content":[{"type":"script"}]}',
  ]) {
    expect(readBody(json), json).toBeNull()
  }
})
