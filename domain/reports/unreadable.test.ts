import { expect, test } from 'vitest'
import { longestReport, unreadable } from './unreadable'

test.each([
  ['', /Paste the text/],
  [' \n\t ', /Paste the text/],
  ['🙂🙃 👩‍👩‍👧', /no words/],
  ['12:30 – 14.11.2024', /no words/],
  ['a'.repeat(longestReport + 1), /1,000,001 characters/],
  ['\u0089PNG\r\n\u001a\n\u0001\u0002\ufffd\ufffd\ufffd\u0003IHDR', /inside of a file/],
])('a text that is no report is refused in words', (text, fault) => {
  expect(unreadable(text)).toMatch(fault)
})

test.each([
  'Talks go on.',
  'جرت محادثات في بغداد',
  'Talks 🙂 go on.\u0007',
  'ab'.repeat(longestReport / 2),
])('a text that may be one is not', (text) => {
  expect(unreadable(text)).toBeNull()
})
