import { expect, test } from 'vitest'
import { passagesOf, readPassage, speakersOf } from './passages'
import { readReport } from './read-report'
import { idOf, slugOf, testWorld } from './testing/world'

const text = `Published: 09:15, March 12, 2024
Posts on a frontier are manned
By Xinhua

TEHRAN - Qasim al-Araji met Iranian officials in Tehran on Sunday on the security agreement of Iran and Iraq of March 19, 2023.

Al-Araji said that the new posts were "fully manned". Nobody else spoke.
`
const reading = readReport({ text, today: '2024-03-12' }, testWorld)
const passages = passagesOf(reading)
const passage = (words: string) => passages.find((one) => one.text.includes(words))!

test('the sentences of the body are numbered, in their places in the text', () => {
  expect(passages.map(({ number }) => number)).toEqual([1, 2, 3])
  for (const { text: words, start, end } of passages)
    expect(reading.text.slice(start, end)).toBe(words)
})

test('a passage in which somebody speaks is a claim: who, what, when', () => {
  const { claim } = readPassage(reading, passage('fully manned'), null)
  expect(slugOf(claim!.speakerId)).toBe('araji')
  expect(claim).toMatchObject({ quote: 'fully manned', on: '2024-03-12', precision: 'day' })
})

test('a passage without a speaker has the day and the names that stand in it', () => {
  const read = readPassage(reading, passage('met Iranian officials'), idOf('iran'))
  expect(read.on).toMatchObject({ on: '2024-03-10', precision: 'day' })
  expect(read.namedIds.map(slugOf)).toEqual(expect.arrayContaining(['araji', 'tehran', 'iraq']))
  expect(readPassage(reading, passage('Nobody else'), null)).toMatchObject({
    ...{ namedIds: [], event: null, on: { on: '2024-03-12' } },
  })
})

test('who speaks in the report comes before whom it only names', () => {
  const speakers = speakersOf(reading).map(slugOf)
  expect(speakers[0]).toBe('araji')
  expect(speakers).toEqual([...new Set(speakers)])
  expect(speakers).toContain('iran')
})
