import { expect, test } from 'vitest'
import { readReport } from '../read-report'
import { testWorld } from '../testing/world'

const read = (text: string) => readReport({ text, today: '2026-01-01' }, testWorld)

test.each([
  ['Kurdistan 24\nLast Update: 2023/09/18 20:41', { on: '2023-09-18', time: '20:41' }],
  ['by Addis Standard  March 12, 2025  in News  Reading Time: 3 mins read', { on: '2025-03-12' }],
])('the published line %j', (line, published) => {
  const reading = read(
    `Minister says camps are empty\n\n${line}\n\nThe camps on the border have been empty for a week, the minister told reporters in Erbil on the day.`,
  )
  expect(reading.published?.value).toMatchObject(published)
  expect(reading.byline?.value).toMatch(/^(?:Kurdistan 24|Addis Standard)$/)
})

test('who else wrote is no paragraph of the report', () => {
  const body =
    'The camps on the border have been empty for a week, the minister told reporters in Erbil.\n\nAssociated Press writer Jane Example in Baghdad contributed.'
  expect(read(`Both sides speak\n\nJune 28, 2025\n\n${body}`).paragraphs).toHaveLength(1)
})
