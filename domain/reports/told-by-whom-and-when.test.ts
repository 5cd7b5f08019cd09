import { expect, test } from 'vitest'
import { prepareKnownWorld } from '../mentions/name-index'
import { readReport } from './read-report'
import { slugOf, testWorld } from './testing/world'

// What is easily laid to the wrong person, day or place.

const read = (text: string) => readReport({ text, today: '2026-01-01' }, testWorld)
const under = (published: string, body: string) => `Both sides speak\n\n${published}\n\n${body}`
const said = (text: string) =>
  read(text).statements.map(({ value, certainty }) => [
    slugOf(value.speaker?.entityId ?? null),
    value.quote,
    certainty,
  ])
const proposed = (text: string, kind: 'event' | 'claim') =>
  read(text).proposals.flatMap(({ value }) => (value.kind === kind ? value : []))

test('words in quotation marks are those of the nearest verb alone', () => {
  const body =
    'Foreign Minister Abbas Araghchi said on Monday that the accord stands, a day after Qasim al-Araji referred to it as simply "paper" at a public meeting.'
  expect(said(under('November 12, 2024', body))).toEqual([['araghchi', null, 'certain']])
})

test('a surname of two names with a hyphen is found whole', () => {
  const world = prepareKnownWorld({
    entities: [
      ...testWorld.world.entities,
      {
        ...testWorld.world.entities.at(-1)!,
        id: 9_000,
        kind: 'person',
        name: 'Ana Example-Sample',
        names: [{ value: 'Ana Example-Sample', kind: 'common' }],
      },
    ],
    agreements: [],
  })
  const text = under(
    'June 28, 2025',
    'Ana Example-Sample came. Then Example-Sample went home again.',
  )
  expect(readReport({ text }, world).mentions.map(({ value }) => value.words)).toEqual([
    'Ana Example-Sample',
    'Example-Sample',
  ])
})

test('a signature is no matter of the day on which it is spoken of', () => {
  const body =
    'Iran and Iraq on Wednesday reviewed the accord on their common border that they signed in March 2023, the office of Qasim al-Araji said.'
  expect(
    proposed(under('September 19, 2024', body), 'event').map((event) => 'on' in event && event.on),
  ).toEqual(['2023-03-01'])
})

test('a deadline that is met is no meeting', () => {
  const body =
    'ERBIL (Rudaw) – Fuad Hussein said on Monday that the deadline set for the following day would be met.'
  expect(proposed(under('September 18, 2023', body), 'event')).toEqual([])
})

test('what happened in another capital is not laid to the city of the dateline', () => {
  const body =
    'TEHRAN: Abbas Araghchi and Fuad Hussein met in the Iraqi capital on Thursday, and spoke for two hours about the border.'
  expect(proposed(under('April 6, 2023', body), 'event')).toEqual([
    expect.objectContaining({ category: 'meeting', on: '2023-04-06', placeId: null }),
  ])
})

test('a claim is of the day on which it was made, where the report says so', () => {
  const body =
    'Qasim al-Araji told The Associated Press in March that the border agreement of Iran and Iraq would be kept. Iran and Iraq signed the agreement in Baghdad on March 19, 2023.'
  expect(proposed(under('June 28, 2025', body), 'claim')).toContainEqual(
    expect.objectContaining({ on: '2025-03-01', precision: 'month' }),
  )
})

test('a vague week is kept as its month', () => {
  const body =
    'Abbas Araghchi warned last week that Iran would act, and nothing has been done since.'
  expect(read(under('September 18, 2023', body)).dates).toContainEqual(
    expect.objectContaining({
      value: expect.objectContaining({ on: '2023-09-01', precision: 'month' }),
      certainty: 'unsure',
    }),
  )
})

test('an agency neither acts nor speaks in its own report', () => {
  const text =
    'Presidents sign treaty on border\n\n13 MAR, 16:50\n\nBISHKEK, March 13. /Interfax/. Presidents Sadyr Japarov and Emomali Rahmon signed a treaty on Thursday, an Interfax correspondent reports.'
  const reading = read(text)
  expect(reading.published).toMatchObject({
    value: { on: '2025-03-13', time: '16:50' },
    certainty: 'unsure',
  })
  expect(said(text)).toEqual([])
  expect(
    proposed(text, 'event')
      .flatMap((event) => ('actorIds' in event ? event.actorIds : []))
      .map(slugOf),
  ).toEqual(['japarov', 'rahmon'])
})
