import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readReport } from './read-report'
import { slugOf, testWorld } from './testing/world'

// Reports as they are pasted from the pages of agencies and papers, in our own words: every line
// that is no part of the report has to be told from it.

const read = (text: string) => readReport({ text, today: '2026-01-01' }, testWorld)
const report = (file: string) =>
  read(readFileSync(new URL(`testing/reports/${file}`, import.meta.url), 'utf8'))

const headOf = (file: string) => {
  const { published, headline, standfirst, byline, outlet, dateline, pictures } = report(file)
  return {
    published: published && `${published.value.on} ${published.value.time ?? ''}`.trim(),
    headline: headline?.value,
    standfirst: standfirst?.value,
    byline: byline?.value,
    outlet: outlet?.value,
    dateline: dateline?.value.words,
    pictures: pictures.map(({ value }) => [value.credit, value.takenOn]),
  }
}
const bodyOf = (file: string) =>
  report(file).paragraphs.map(({ value }) => value.split(' ').slice(0, 3).join(' '))
const alsoIn = (file: string) => report(file).alsoRead.map(({ value }) => value)

test('a paper that runs an agency’s copy under a summary', () => {
  expect(headOf('arab-news.txt')).toEqual({
    published: '2023-03-19 17:06',
    headline: 'Iran and Iraq sign paper to guard their border',
    standfirst:
      'Groups of Iranian Kurds have lived in camps in northern Iraq for decades Tehran struck several of them in November',
    byline: 'AFP',
    outlet: 'Agence France-Presse',
    dateline: 'BAGHDAD',
    pictures: [],
  })
  expect(bodyOf('arab-news.txt')).toEqual([
    'A senior Iranian',
    'Ali Shamkhani signed',
    'Shamkhani denounced the',
  ])
  expect(alsoIn('arab-news.txt')).toHaveLength(3)
})

test('the headline said again and the dateline on a line of its own', () => {
  expect(headOf('anadolu.txt')).toEqual({
    published: '2023-08-30',
    headline: 'Iraqi minister tells Tehran that camps on the border are empty',
    standfirst: 'Baghdad asks Iran to end its strikes in return',
    byline: 'Haydar Example and Ikram Sample',
    outlet: 'Anadolu Agency',
    dateline: 'BAGHDAD, Iraq',
    pictures: [],
  })
  expect(bodyOf('anadolu.txt')).toEqual([
    'Iraqi Foreign Minister',
    '“No party may',
    'Iran wants the',
  ])
  expect(report('anadolu.txt').dates.at(-1)?.value.on).toBe('2023-09-19')
})

test('a dateline with the agency between strokes', () => {
  expect(headOf('tass.txt')).toMatchObject({
    published: '2025-03-13 12:08',
    headline: 'Kyrgyz and Tajik leaders sign border treaty',
    standfirst: 'The document closes a question of a hundred years',
    outlet: 'TASS',
    dateline: 'BISHKEK',
  })
  const said = report('tass.txt').statements.map(({ value, certainty }) => [
    slugOf(value.speaker?.entityId ?? null),
    value.text.slice(0, 20),
    certainty,
  ])
  expect(said[0]).toEqual(['japarov', '"We leave a border o', 'certain'])
  expect(said[1]).toEqual(['japarov', 'According to him, bo', 'likely'])
  expect(report('tass.txt').agreement?.value.agreementId).toBe(3)
})

test('numbers of the page above, and tags without a heading below', () => {
  expect(headOf('irna.txt')).toMatchObject({
    published: '2024-11-10 18:48',
    headline: 'Border pact must be carried out whole: Araghchi',
    outlet: 'IRNA',
    dateline: 'Tehran',
  })
  expect(bodyOf('irna.txt')).toHaveLength(3)
  expect(
    report('irna.txt').statements.find(({ value }) => value.quote === 'very good'),
  ).toMatchObject({ certainty: 'likely', value: { speaker: { label: 'Abbas Araghchi' } } })
})

test('an agency’s name over the caption of its picture', () => {
  expect(headOf('bbc.txt')).toEqual({
    published: '2023-03-19',
    headline: 'Iran and Iraq agree to guard border together',
    standfirst: undefined,
    byline: 'Example Writer',
    outlet: 'BBC News',
    dateline: undefined,
    pictures: [['Reuters', null]],
  })
  expect(bodyOf('bbc.txt')).toHaveLength(3)
  expect(alsoIn('bbc.txt')).toEqual(['Who are the Kurdish parties?'])
})

test('rates of exchange, addresses and numbers of views', () => {
  expect(headOf('24kg.txt')).toMatchObject({
    published: '2024-12-13 17:36',
    headline: 'Border with Tajikistan: Sadyr Japarov speaks of details',
    outlet: '24.kg',
  })
  expect(bodyOf('24kg.txt')).toHaveLength(3)
  expect(report('24kg.txt').dates.map(({ value }) => value.on)).toContain('2025-01-01')
})

test('two pictures, two writers, and the note on who helped', () => {
  expect(headOf('ap.txt')).toMatchObject({
    published: '2023-09-19 10:21',
    byline: 'ANA EXAMPLE and JOE SAMPLE',
    outlet: 'Associated Press',
    pictures: [
      ['AP/Ana Example', '2022-06-06'],
      ['AP/Joe Sample', '2023-09-12'],
    ],
  })
  expect(report('ap.txt').published?.value.zone).toBe('-04:00')
  expect(bodyOf('ap.txt')).toHaveLength(3)
  expect(report('ap.txt').dates.at(-1)?.value).toMatchObject({
    words: 'Thursday',
    on: '2023-09-21',
  })
})

test('the source of a page, with what it says of itself', () => {
  expect(headOf('mehr.html')).toEqual({
    published: '2024-10-13 16:00',
    headline: 'Iranian minister in Baghdad for talks on border',
    standfirst: undefined,
    byline: undefined,
    outlet: 'Mehr News Agency',
    dateline: 'TEHRAN',
    pictures: [['Example/Handout via REUTERS', '2024-10-13']],
  })
  expect(report('mehr.html').published).toMatchObject({
    value: { zone: '+03:30' },
    certainty: 'likely',
  })
  expect(bodyOf('mehr.html')).toHaveLength(3)
  expect(alsoIn('mehr.html')).toEqual(['What is the border agreement?'])
})

test('an Arabic agency', () => {
  expect(headOf('arabic-agency.txt')).toMatchObject({
    published: '2025-08-13 23:48',
    headline: 'مسؤول عراقي: ما وقعناه مذكرة لا اتفاقية',
    outlet: 'dpa',
    dateline: 'بغداد',
  })
  expect(bodyOf('arabic-agency.txt')).toHaveLength(2)
  expect(report('arabic-agency.txt').dates.map(({ value }) => value.on)).toEqual([
    '2025-08-13',
    '2025-08-11',
    '2023-03-19',
  ])
})

test('the day a page was looked at is not the day of its report', () => {
  const reading = report('page-of-today.txt')
  expect(reading.published).toMatchObject({ value: { on: '2024-05-13' }, certainty: 'likely' })
  expect(reading.headline?.value).toBe('Araghchi writes to Baghdad about the border')
})

test.each([
  ['By Jane Doe - November 12, 2024', 'Jane Doe', '2024-11-12'],
  ['Jane Doe Nov 12, 2024', 'Jane Doe', '2024-11-12'],
  ['Source: Xinhua | 2024-11-12 22:41:15 | Editor: hk', 'Xinhua', '2024-11-12'],
  [
    'Reuters | Moscow | Updated: 13-11-2024 14:37 | Created: 12-11-2024 14:33',
    'Reuters',
    '2024-11-12',
  ],
  ['Daily Sabah with Agencies | 12 November 2024', 'Daily Sabah with Agencies', '2024-11-12'],
])('who wrote and when on one line: %s', (line, byline, on) => {
  const reading = read(
    `A headline of five words\n${line}\n\nIran said on Tuesday that its border with Iraq was quiet.\n\nNothing else was said.`,
  )
  expect(reading.byline?.value).toBe(byline)
  expect(reading.published?.value.on).toBe(on)
  expect(reading.headline?.value).toBe('A headline of five words')
  expect(reading.paragraphs).toHaveLength(2)
})

test('a dateline without its year is a guess, and so is what is counted from it', () => {
  const text =
    'A headline of five words\nBAGHDAD, March 31 (Reuters) - Iraq spoke to Iran on Monday.\n\nIt said no more.'
  const reading = read(text)
  // In 2025 the day was a Monday.
  expect(reading.published).toMatchObject({ value: { on: '2025-03-31' }, certainty: 'unsure' })
  expect(reading.dates.map(({ certainty }) => certainty)).toEqual(['unsure'])
  expect(readReport({ text, today: '2026-04-02' }, testWorld).published?.value.on).toBe(
    '2026-03-31',
  )
})
