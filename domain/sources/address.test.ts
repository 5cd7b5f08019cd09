import { expect, test } from 'vitest'
import { addressesIn, addressKey, looksLikeAddress, pageSpellings, sourceAddress } from './address'

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
  'https://example.org:443/news/1',
  'https://m.example.org/news/1',
  'https://mobile.example.org/news/1/?at_medium=RSS&at_campaign=rss',
  'https://amp.example.org/news/1',
  'https://www.example.org/amp/news/1',
  'https://example.org/news/1/amp/',
  'https://example.org/news/1?amp=1',
  'https://example.org/n%65ws/1',
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

test('a path in Persian letters is one with its encoding, in large and small letters', () => {
  const typed = 'https://example.org/خبر/۱۲'
  const large = 'https://example.org/%D8%AE%D8%A8%D8%B1/%DB%B1%DB%B2'
  expect(addressKey(typed)).toBe(addressKey(large))
  expect(addressKey(typed)).toBe(addressKey(large.toLowerCase()))
  expect(pageSpellings(large)).toContain(typed)
  expect(pageSpellings(typed)).toContain(large)
})

test('the order of a query makes no other page', () => {
  expect(addressKey('https://example.org/?a=1&b=2')).toBe(
    addressKey('https://example.org/?b=2&utm_id=x&a=1'),
  )
})

test('an address within another’s query is that other page’s', () => {
  const carrier = 'https://example.com/share?u=https://example.org/news/1'
  expect(addressKey(carrier)).not.toBe(addressKey('https://example.org/news/1'))
})

test('a host that is short, and a page that is called amp, are left whole', () => {
  expect(addressKey('https://m.co/a')).toBe('m.co/a')
  expect(addressKey('https://example.org/amp')).toBe('example.org/amp')
  expect(addressKey('https://example.org/a%2Fb')).not.toBe(addressKey('https://example.org/a/b'))
})

test('several addresses pasted into one field are several; a title stays one', () => {
  const two = ['https://example.org/a', 'www.example.org/b']
  expect(addressesIn(two.join('\n'))).toEqual(two)
  expect(addressesIn(two.join(', '))).toEqual(two)
  const title = 'What https://example.org/a says, and https://example.org/b'
  expect(addressesIn(title)).toEqual([title])
})
