import { expect, test } from 'vitest'
import { changesInWords } from './record-changes'

test.each([
  [{ changed: 0, added: 0, withdrawn: 0 }, 'Nothing on this record has changed since.'],
  [{ changed: 1, added: 0, withdrawn: 0 }, 'Since then 1 fact was changed.'],
  [
    { changed: 0, added: 2, withdrawn: 1 },
    'Since then 2 facts were added and 1 fact was withdrawn.',
  ],
  [
    { changed: 3, added: 1, withdrawn: 2 },
    'Since then 3 facts were changed, 1 fact was added and 2 facts were withdrawn.',
  ],
])('%j', (changes, words) => {
  expect(changesInWords(changes)).toBe(words)
})
