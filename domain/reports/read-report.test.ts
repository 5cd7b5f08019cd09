import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readReport } from './read-report'
import type { ReportReading } from './report-reading'
import { slugOf, testWorld } from './testing/world'

const read = (text: string, more = {}) => readReport({ text, ...more }, testWorld)
const report = (file: string) =>
  read(readFileSync(new URL(`testing/reports/${file}`, import.meta.url), 'utf8'))

const linked = ({ mentions }: ReportReading) =>
  new Set(mentions.map(({ value }) => slugOf(value.entityId)).filter(Boolean))
const said = ({ statements }: ReportReading) =>
  statements.map(({ value }) => [
    slugOf(value.speaker?.entityId ?? null) ?? value.speaker?.label ?? null,
    value.stance,
    value.quote,
  ])
const events = ({ proposals }: ReportReading) =>
  proposals.flatMap(({ value }) =>
    value.kind === 'event'
      ? [[value.category, value.on, slugOf(value.placeId), value.actorIds.map(slugOf)]]
      : [],
  )

test('an agency report with everything that comes along', () => {
  const reading = report('agency-own-words.txt')

  expect(reading.published).toMatchObject({
    value: { on: '2024-11-12', precision: 'day', time: '12:29', zone: null },
    certainty: 'certain',
  })
  expect(reading.headline?.value).toBe(
    'Tehran and Baghdad review how border security accord is carried out',
  )
  expect(reading.outlet?.value).toBe('Xinhua')
  expect(reading.pictures[0]?.value).toMatchObject({ credit: 'AFP', takenOn: '2024-10-13' })
  expect(reading.dateline?.value.words).toBe('TEHRAN')
  expect(reading.alsoRead.map(({ value }) => value)).toEqual([
    'Saudi and Iranian leaders speak of closer work',
  ])
  expect(reading.paragraphs).toHaveLength(9)
  expect(reading.paragraphs[0]?.value).toMatch(/^Iranian Foreign Minister/)

  expect(reading.dates.map(({ value }) => [value.words, value.on, value.precision])).toEqual([
    ['in March last year', '2023-03-01', 'month'],
    ['Monday', '2024-11-11', 'day'],
    ['Sunday', '2024-11-10', 'day'],
    ['March 19, 2023', '2023-03-19', 'day'],
  ])
  for (const slug of [
    'iran',
    'iraq',
    'israel',
    'lebanon',
    'gaza',
    'kurdistan',
    'araghchi',
    'araji',
    'iran-mfa',
  ]) {
    expect(linked(reading), slug).toContain(slug)
  }
  expect(reading.mentions).toContainEqual(
    expect.objectContaining({
      value: { words: 'Kurdish factions', entityId: null, candidateIds: [], by: 'group' },
    }),
  )
  expect(said(reading)).toContainEqual(['araghchi', 'asserts', 'very good'])
  expect(said(reading)).toContainEqual(['araji', 'reiterates', 'excellent'])
  expect(said(reading)).toContainEqual(['araji', 'reports-progress', null])
  expect(
    reading.statements.find(({ value }) => value.quote === 'very good')?.value.speaker,
  ).toMatchObject({
    officeThen: 'Foreign Minister',
  })
  expect(reading.agreement?.value.agreementId).toBe(1)
  expect(reading.agreement?.value.reasons.join('; ')).toContain('it was signed on 2023-03-19')
  expect(events(reading)).toContainEqual(['meeting', '2024-11-10', 'tehran', ['araghchi', 'araji']])
  expect(events(reading)).toContainEqual(['statement', '2024-11-11', null, ['iran-mfa']])
})

test.each([
  ['xinhua-dateline.txt', { on: '2023-09-19', time: '22:41', zone: null }, 'Xinhua', 'BAGHDAD'],
  ['tasnim.txt', { on: '2023-10-14', time: '15:32', zone: null }, 'Tasnim News Agency', 'TEHRAN'],
  ['rudaw.txt', { on: '2023-03-23', time: null, zone: null }, 'Rudaw', 'ERBIL, Kurdistan Region'],
  ['interfax.txt', { on: '2025-03-13', time: '12:08', zone: null }, 'Interfax', 'BISHKEK'],
  [
    'reuters.txt',
    { on: '2023-07-17', time: '14:14', zone: '+03:00' },
    'Reuters',
    'MOSCOW/ISTANBUL',
  ],
  ['al-jazeera.html', { on: '2023-03-10', time: null, zone: null }, 'Al Jazeera', undefined],
  ['kathimerini.txt', { on: '2024-05-13', time: '11:02', zone: null }, undefined, undefined],
  ['press-tv.txt', { on: '2025-08-11', time: '16:10', zone: null }, 'Press TV', undefined],
  ['farsi.txt', { on: '2024-11-10', time: '12:30', zone: null }, undefined, undefined],
])('the header of %s', (file, published, outlet, dateline) => {
  const reading = report(file)
  expect(reading.published?.value).toMatchObject(published)
  expect(reading.outlet?.value).toBe(outlet)
  expect(reading.dateline?.value.words).toBe(dateline)
})

test('what belongs to the page and not to the report stays out of its body', () => {
  const reading = report('al-jazeera.html')
  expect(reading.source).toBe('html')
  expect(reading.headline?.value).toBe(
    'Saudi Arabia and Iran agree to restore ties after seven years',
  )
  expect(reading.alsoRead.map(({ value }) => value)).toEqual([
    'Timeline of Iran-Saudi relations',
    'What the deal means for Yemen',
  ])
  expect(reading.pictures[0]?.value.credit).toBe('China Daily via Reuters')
  const body = reading.paragraphs.map(({ value }) => value).join(' ')
  expect(body).not.toMatch(/var x|Recommended|Middle East|Al Jazeera 2023/)
})

test('pronouns, posts and quotations that go on are resolved within the text', () => {
  expect(said(report('rudaw.txt')).slice(0, 4)).toEqual([
    ['kdpi', 'asserts', null],
    ['Mohammed Nazif Qadri', 'asserts', 'Nobody asked us'],
    ['he', 'asserts', 'We have never used Iraqi soil for attacks'],
    ['Komala', 'asserts', null],
  ])
  expect(said(report('tasnim.txt'))).toContainEqual(['bagheri', 'denies', null])
  expect(said(report('farsi.txt'))).toEqual([
    ['araghchi', 'asserts', 'روابط ایران و عراق بسیار خوب است.'],
  ])
})

test('a speaker nobody can name is never shown as certain', () => {
  for (const file of ['rudaw.txt', 'none.txt', 'agency-own-words.txt', 'reuters.txt']) {
    for (const { value, certainty } of report(file).statements) {
      if (!value.speaker?.entityId) expect(certainty).toBe('unsure')
    }
  }
})

test('names that several bear are offered as a choice', () => {
  const reading = read(
    'Komala said on Monday that Barzani would come. Masoud Barzani met Nechirvan Barzani. Barzani left.',
  )
  const choices = reading.mentions
    .filter(({ value }) => value.entityId === null)
    .map(({ value }) => [value.words, value.candidateIds.map(slugOf)])
  expect(choices).toContainEqual(['Komala', ['komala-a', 'komala-b']])
  expect(choices).toContainEqual(['Barzani', ['masoud-barzani', 'nechirvan-barzani']])
})

test.each([
  ['The Tehran Times wrote of Iran.', ['tehran-times', 'iran']],
  ['Michael Jordan and Chad Smith came to Jordan.', ['jordan']],
  ['EL-ARAJI met QASIM AL-ARAJI’s guests.', ['araji']],
  ['let us talk about us', []],
  ['Iraq’s and Iran’s ministers', ['iraq', 'iran']],
  ['Iran-Iraq talks', ['iran', 'iraq']],
  ['Iranians', ['iran']],
  ['Abbas Araghchi spoke. Mohsen Araghchi is his cousin.', ['araghchi']],
  ['وقال قاسم الأعرجي في بغداد والعراق', ['araji', 'baghdad', 'iraq']],
])('names in “%s”', (text, slugs) => {
  expect(new Set(linked(read(text)))).toEqual(new Set(slugs))
})

test('a date that can be read two ways is flagged with both', () => {
  const [date] = read('They met on 03/04/2023.').dates
  expect(date).toMatchObject({
    certainty: 'unsure',
    value: { alternatives: ['2023-04-03', '2023-03-04'] },
  })
  expect(read('They met on 23/04/2023.').dates[0]).toMatchObject({
    certainty: 'certain',
    value: { on: '2023-04-23' },
  })
})

test('relative dates are counted from publication', () => {
  const reading = read(
    'Published: 12 November 2024\nTalks go on\n\nThey met on Friday and again the next day. They will meet next Monday. They met last month and in May.',
  )
  expect(reading.dates.map(({ value }) => [value.words, value.on, value.precision])).toEqual([
    ['Friday', '2024-11-08', 'day'],
    ['the next day', '2024-11-09', 'day'],
    ['next Monday', '2024-11-18', 'day'],
    ['last month', '2024-10-01', 'month'],
    ['in May', '2024-05-01', 'month'],
  ])
})

test('no agreement where there is none, and a choice where several fit', () => {
  expect(report('none.txt')).toMatchObject({ agreement: null, agreementChoices: [], coverage: [] })
  const both = read('Iran and Iraq spoke about their treaty and their agreement in Baghdad.')
  expect(both.agreement).toBeNull()
  expect(
    both.agreementChoices.map(({ agreementId }) => agreementId).toSorted((a, b) => a - b),
  ).toEqual([1, 2])
})

test('a zone the editor gives is used where the text has none', () => {
  const text = 'Published: 12:29, November 12, 2024\nA headline here\n\nIran spoke.'
  expect(read(text, { zone: 'Asia/Tehran' }).published?.value.zone).toBe('Asia/Tehran')
  expect(
    read(text.replace('12:29', '12:29 GMT'), { zone: 'Asia/Tehran' }).published?.value.zone,
  ).toBe('UTC')
})

test('a date in the name of a document, or of the telling, is not when something happened', () => {
  const reading = read(`Published: October 22, 2025
Border document to be applied in full

TEHRAN - Qasim al-Araji has repeated that the agreement with Iran will be carried out in full, the state agency reported on Wednesday.

Abbas Araghchi, who received al-Araji on Tuesday, called the memorandum of August 2025 "a beginning".`)
  expect(events(reading)).toEqual([['meeting', '2025-10-21', 'tehran', ['araghchi', 'araji']]])
})

test('what was said is dated by its own sentence, else by publication', () => {
  const reading = read(`Published: 12 November 2024
Border agreement reviewed

TEHRAN - On Sunday Qasim al-Araji said the border security agreement of Iran and Iraq signed in Baghdad on March 19, 2023 would be kept. Abbas Araghchi stressed that Iran wanted the same.`)
  const claims = reading.proposals.flatMap(({ value }) => (value.kind === 'claim' ? value : []))
  expect(claims.map(({ speakerLabel, on }) => [speakerLabel, on])).toEqual([
    ['Qasim al-Araji', '2024-11-10'],
    ['Abbas Araghchi', '2024-11-12'],
  ])
})

test('the comma before a closing mark is not quoted', () => {
  const reading = read('TEHRAN - “Neutral ground comes first,” Abbas Araghchi said on Monday.')
  expect(said(reading)).toEqual([['araghchi', 'asserts', 'Neutral ground comes first']])
})
