import { expect, test } from 'vitest'
import { addressKey, looksLikeAddress, pageSpellings, sourceAddress } from './address'

test('what trackers add and where in the page one was do not belong to an address', () => {
  expect(sourceAddress(' https://example.org/a?utm_source=x&id=7&fbclid=y#top ')).toBe(
    'https://example.org/a?id=7',
  )
})

test.each([
  'not an address',
  'javascript:alert(1)',
  'ftp://example.org/a',
  'https://',
  'https://here/',
])('%j is no web address', (typed) => {
  expect(sourceAddress(typed)).toBeNull()
  expect(addressKey(typed)).toBeNull()
  expect(pageSpellings(typed)).toEqual([])
})

test.each([
  'http://example.org/news/1',
  'https://www.example.org/news/1/',
  'www.example.org/news/1?utm_medium=rss',
  'https://EXAMPLE.org/news/1#comments',
])('%j is the same page as https://example.org/news/1', (spelling) => {
  expect(addressKey(spelling)).toBe(addressKey('https://example.org/news/1'))
  expect(pageSpellings('https://example.org/news/1')).toEqual(pageSpellings(spelling))
})

test('a query that is not a tracker’s makes another page', () => {
  expect(addressKey('https://example.org/?id=1')).not.toBe(addressKey('https://example.org/?id=2'))
})

test('a title is not taken for an address', () => {
  expect(looksLikeAddress('https://example.org/a')).toBe(true)
  expect(looksLikeAddress('www.example.org/a')).toBe(true)
  expect(looksLikeAddress('Iran and Iraq sign an agreement')).toBe(false)
})
