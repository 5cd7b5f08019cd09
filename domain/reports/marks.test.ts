import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { markedPieces, marksOf } from './marks'
import { readReport } from './read-report'
import { testWorld } from './testing/world'

const text = readFileSync(new URL('testing/reports/agency-own-words.txt', import.meta.url), 'utf8')
const reading = readReport({ text }, testWorld)
const marks = marksOf(reading)
const pieces = markedPieces(reading.text, marks, 1_000_000)

test('the pieces are the text, and each mark lies on its own words', () => {
  expect(pieces.map((piece) => piece.text).join('')).toBe(reading.text)
  for (const mark of marks) {
    const words = pieces.filter((piece) => piece.marks.includes(mark)).map((piece) => piece.text)
    expect(words.join('')).toBe(reading.text.slice(mark.start, mark.end))
  }
})

test('a name inside a statement lies under both, the statement first', () => {
  const piece = pieces.find(
    ({ marks: [first, ...more] }) =>
      first?.kind === 'statement' && more.some(({ kind }) => kind === 'name'),
  )
  expect(reading.mentions.map(({ value }) => value.words)).toContain(piece?.text)
})

test('a long text is marked as far as wanted', () => {
  expect(
    markedPieces(reading.text, marks, 100)
      .map((one) => one.text)
      .join(''),
  ).toBe(reading.text.slice(0, 100))
})
