import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readReport } from './read-report'
import type { ReportReading } from './report-reading'
import { testWorld } from './testing/world'

const pieces = fc.constantFrom(
  ...[
    'Iran',
    'Iraq’s',
    'said',
    '“',
    '”',
    '"',
    "'",
    '(',
    ')',
    '\n',
    '\n\n',
    ' ',
    '. ',
    ' - ',
    '--',
    'TEHRAN',
    '<p>',
  ],
  ...[
    '</div>',
    '<',
    '&nbsp;',
    'March 19, 2023',
    '03/04/2023',
    'on Monday',
    'ALSO READ:',
    'By',
    '(PHOTO / AFP)',
  ],
  ...[
    '\0',
    '\ud800',
    '\u200f',
    '😀',
    'عراق',
    'Published:',
    '12:29',
    'the Iranian foreign minister',
    'he',
    '۱۴۰۳',
    'Related',
    'Tags',
    'Your Comment',
    'BAGHDAD, March 13. /TASS/. ',
    '11:48 م | الأربعاء 13 أغسطس 2025',
    'Source: Xinhua | 2023-09-19',
    'according to him',
    'Updated 3 hours ago',
    '[1/2]',
  ],
)
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(pieces, { maxLength: 120 }).map((words) => words.join('')),
  fc.array(pieces, { maxLength: 120 }).map((words) => words.join(' ')),
)

test('any text gives a reading, the same one each time, with every finding inside the text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const reading = readReport({ text, today: '2026-01-01' }, testWorld)
      expect(readReport({ text, today: '2026-01-01' }, testWorld)).toEqual(reading)
      expect(JSON.parse(JSON.stringify(reading))).toEqual(reading)
      for (const { start, end } of spansOf(reading)) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThanOrEqual(start)
        expect(end).toBeLessThanOrEqual(reading.text.length)
      }
    }),
    { numRuns: 400, seed: 19032023 },
  )
}, 60_000)

test.each([
  ['nothing', ''],
  ['only emoji', '😀🎉👩‍👩‍👧'],
  ['a picture’s bytes', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').toString('latin1')],
  ['a megabyte of one letter', 'a'.repeat(1_000_000)],
  ['a megabyte of tags', '<div><b>'.repeat(125_000)],
  ['a megabyte of names', 'Iran, Iraq and '.repeat(66_000)],
  ['a megabyte of quotation marks', '“'.repeat(1_000_000)],
  ['a megabyte of closed quotations', '“a” "b" '.repeat(125_000)],
  ['a megabyte of capitals', 'BAGHDAD, '.repeat(111_000)],
  ['a megabyte of short lines', 'Related\nTags\nIran\n'.repeat(50_000)],
])(
  '%s is read',
  (_, text) => {
    expect(readReport({ text }, testWorld).agreement).toBeNull()
  },
  60_000,
)

function spansOf(reading: ReportReading) {
  return Object.values(reading)
    .flatMap((value) => (Array.isArray(value) ? value : [value]) as unknown[])
    .flatMap((value) =>
      value && typeof value === 'object' && 'spans' in value
        ? (value.spans as { start: number; end: number }[])
        : [],
    )
}
