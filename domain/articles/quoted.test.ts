import { expect, test } from 'vitest'
import { claimQuoted, claimsNotQuoted } from './quoted'
import { paragraph, type RichText } from './rich-text'

const claims = [
  { id: 1, quote: 'The deadline will not be extended.', originalText: null },
  { id: 2, quote: null, originalText: 'این مهلت به هیچ وجه تمدید نخواهد شد' },
  { id: 3, quote: 'Yes, they will', originalText: null },
]

test.each([
  ['“The deadline will not be extended,” he said.', 1],
  ['the deadline will not be', 1],
  ['اين مهلت به هيچ وجه تمديد نخواهد شد.', 2],
  ['The deadline was not extended.', null],
  ['Yes, they will, and every one of them by the agreed day', null],
  ['', null],
])('%j gives the words of claim %j', (quotation, id) => {
  expect(claimQuoted(quotation, claims)?.id ?? null).toBe(id)
})

test('what a body quotes already is left out, and the same words come once', () => {
  const body: RichText = {
    type: 'doc',
    content: [
      { type: 'blockquote', content: [paragraph('The deadline will not be extended')] },
      paragraph('The words “Yes, they will” stand in the running text.'),
    ],
  }
  const again = { id: 4, quote: 'Yes — they will!', originalText: null }
  expect(claimsNotQuoted(body, [...claims, again]).map(({ id }) => id)).toEqual([2, 3])
})
