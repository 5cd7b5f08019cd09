import { expect, test } from 'vitest'
import { fileOf, isPrintable, thingsAt } from './address'
import { concerned, isConcerned } from './concerned'

const page = (address: string, ...links: string[]) => ({ address, things: thingsAt(links) })
const change = (address: string, reach: 'itself' | 'wherever' = 'wherever') => ({
  ...{ address, reach, gone: false, relation: 'acts' },
})

test('a change to an agreement concerns its pages, those that lead to it, and those about all', () => {
  const algiers = change('/agreements/algiers-accord-1975')
  for (const one of [
    page('/agreements/algiers-accord-1975'),
    page('/agreements/algiers-accord-1975/commitments/7'),
    page('/agreements/algiers-accord-1975/feed.xml'),
    page('/articles/a', '/agreements/algiers-accord-1975/commitments/7'),
    page('/record/claims/4', '/agreements/algiers-accord-1975'),
    page('/'),
    page('/deadlines'),
    page('/feed.xml'),
    page('/subjects/borders'),
  ]) {
    expect(isConcerned(one, algiers), one.address).toBe(true)
  }
  for (const one of [
    page('/agreements/algiers-accord-1975-ii'),
    page('/articles/b', '/agreements/algiers-accord-1975-ii', '/countries/iran'),
    page('/countries/iran', '/agreements/another'),
  ]) {
    expect(isConcerned(one, algiers), one.address).toBe(false)
  }
})

test('a new part in an agreement concerns a country’s own pages, not all that lead to it', () => {
  const joined = change('/countries/iraq', 'itself')
  expect(isConcerned(page('/countries/iraq/deadlines.ics'), joined)).toBe(true)
  expect(isConcerned(page('/countries/iran/iraq'), joined)).toBe(true)
  expect(isConcerned(page('/countries/iraq/kuwait/feed.xml'), joined)).toBe(true)
  expect(isConcerned(page('/articles/a', '/countries/iraq'), joined)).toBe(false)
  expect(isConcerned(page('/countries/iran/turkey', '/countries/iraq'), joined)).toBe(false)
})

test('a pair of countries that is led to counts for both', () => {
  const renamed = change('/countries/iraq')
  expect(isConcerned(page('/articles/a', '/countries/iran/iraq'), renamed)).toBe(true)
})

test('an article of a day concerns the day, its month and its year in the archive', () => {
  const published = change('/archive/2023/03/19', 'itself')
  for (const address of ['/archive', '/archive/2023', '/archive/2023/03', '/archive/2023/03/19']) {
    expect(isConcerned(page(address), published), address).toBe(true)
  }
  expect(isConcerned(page('/archive/2023/03/18'), published)).toBe(false)
  expect(isConcerned(page('/archive/2023/04'), published)).toBe(false)
  // A day that is new in the archive comes between two others.
  expect(isConcerned(page('/archive/2022/01/02'), change('/archive', 'itself'))).toBe(true)
})

test('pages, feeds and pictures can be printed; what is asked with a query, the desk and odd addresses cannot', () => {
  for (const address of [
    ...['/', '/agreements', '/agreements/a/feed.xml', '/articles/a/picture.png'],
    '/.well-known/security.txt',
  ]) {
    expect(isPrintable(address), address).toBe(true)
  }
  for (const address of [
    ...['/agreements?on=2020-01-01', '/search', '/desk', '/desk/articles', '/api/health'],
    ...[
      '/_next/static/a.js',
      '/agreements/',
      '//evil.example',
      '/../etc/passwd',
      '/a/../b',
      '/.env',
    ],
    ...['/a%2f..%2fb', '/Agreements', '/a\\b', '/a/.hidden', '/a//b'],
  ]) {
    expect(isPrintable(address), address).toBe(false)
  }
})

test('the files of a page are concerned with it, whatever they say themselves', () => {
  const china = page('/countries/china', '/agreements/jcpoa-2015', '/countries/iran')
  const pages = [
    page('/countries/china/deadlines.ics'),
    china,
    page('/countries/chad/deadlines.ics'),
  ]
  const found = concerned(pages, [change('/countries/iran')])
  expect(found.map(([{ address }]) => address)).toEqual([
    '/countries/china',
    '/countries/china/deadlines.ics',
  ])
})

test('each address has a file of its own', () => {
  expect(fileOf('/')).toBe('index.html')
  expect(fileOf('/countries/iran')).toBe('countries/iran/index.html')
  expect(fileOf('/countries/iran/feed.xml')).toBe('countries/iran/feed.xml')
})
