import { expect, test } from 'vitest'
import { brokenPage, noSuchPage, recordsAway, searchAway } from './trouble'
import { troublePage } from './trouble-page'

test('a page of trouble is whole by itself and is not indexed', () => {
  for (const trouble of [noSuchPage, brokenPage, recordsAway, searchAway]) {
    const page = troublePage(trouble)
    expect(page).toMatch(/^<!doctype html>/)
    expect(page).toContain(`<h1>${trouble.title}</h1>`)
    expect(page).toContain('<meta name="robots" content="noindex">')
    expect(page).toContain('action="/search"')
    expect(page).not.toMatch(/<script|<link|http-equiv/)
  }
})

test('what may pass can be tried again, what is missing cannot', () => {
  expect(troublePage(recordsAway)).toContain('Try again')
  expect(troublePage(noSuchPage)).not.toContain('Try again')
})

test('the fault is told by its number, and whatever is told is text', () => {
  expect(troublePage(brokenPage, 'f3a9')).toContain('Fault f3a9')
  const page = troublePage({
    title: 'A & B',
    words: ['<script>alert(1)</script>'],
    links: [['/x?a=1&b="2"', '<i>']],
  })
  expect(page).not.toMatch(/<script|<i>|A & B|"2"/)
})
