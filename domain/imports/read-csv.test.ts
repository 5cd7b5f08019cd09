import { expect, test } from 'vitest'
import { csvText, plainCell, safeCell } from './cells'
import { formatOf, ownColumns } from './formats'
import { limits, readCsv } from './read-csv'
import { templateRows } from './template'

const read = (text: string) => readCsv(new TextEncoder().encode(text))

test.each([
  ['commas', 'a,b\r\n1,"2\r\nand, more"\r\n'],
  ['semicolons', 'a;b\n1;"2\r\nand, more"\n'],
  ['tabs', 'a\tb\n1\t"2\r\nand, more"'],
  ['a mark at its beginning', '\ufeffa,b\n1,"2\r\nand, more"'],
])('a file with %s is read', (_, text) => {
  expect(read(text)).toEqual({
    header: ['a', 'b'],
    rows: [{ number: 2, cells: ['1', '2\r\nand, more'] }],
  })
})

test('rows are counted as a spreadsheet does, empty ones left out and ragged ones kept as they are', () => {
  expect(read('a,b\n\n1\n,\n1,2,3\n')).toEqual({
    header: ['a', 'b'],
    rows: [
      { number: 3, cells: ['1'] },
      { number: 5, cells: ['1', '2', '3'] },
    ],
  })
})

test.each([
  ['', /is empty/],
  ['a,b\n', /no rows/],
  ['a,b,a\n1,2,3', /Two columns are called “a”/],
  ['a,,b\n1,2,3', /Column 2 has no name/],
  ['a,b\n1,"2', /never closed/],
  ['a,b\n1,2"3"', /quotation mark stands where none may/],
  [`a\n${'1\n'.repeat(limits.rows + 1)}`, /more than 20,000 rows/],
])('%j is refused in words', (text, words) => {
  expect(read(text)).toEqual({ fault: expect.stringMatching(words) as string })
})

test('a file that is not UTF-8, or too big, is refused in words', () => {
  const refused = (bytes: Uint8Array) => readCsv(bytes)
  expect(refused(new Uint8Array([0x61, 0xe9, 0x0a, 0x31]))).toEqual({
    fault: expect.stringMatching(/UTF-8/) as string,
  })
  expect(refused(new Uint8Array([0xff, 0xfe, 0x61, 0x00]))).toEqual({
    fault: expect.stringMatching(/UTF-8/) as string,
  })
  expect(refused(new Uint8Array(7_000_001))).toEqual({
    fault: expect.stringMatching(/bigger than 7 MB/) as string,
  })
})

test('the header tells the format', () => {
  expect(formatOf(['Con', 'AgtId', 'Agt', 'Dat', 'Part'])).toEqual({ format: 'pa-x' })
  expect(formatOf([...ownColumns])).toEqual({ format: 'entente' })
  expect(formatOf(['record', 'agreement', 'titel'])).toEqual({
    fault: expect.stringMatching(/“titel”/) as string,
  })
  expect(formatOf(['name', 'date'])).toEqual({ fault: expect.stringMatching(/neither/) as string })
})

test.each(['=1+1', '+49', '-1', '@name', "'quoted", "''=x", "it's", 'plain', ''])(
  'a spreadsheet takes %j for no formula, and it is read as it was',
  (text) => {
    expect(safeCell(text)).not.toMatch(/^[=+\-@]/)
    expect(plainCell(safeCell(text))).toBe(text)
  },
)

test('what is written is read again', () => {
  const rows = [
    ['a', 'b'],
    ['=x, "y"', 'two\r\nlines'],
  ]
  const table = read(csvText(rows))
  expect('rows' in table && table.rows[0]!.cells.map(plainCell)).toEqual(rows[1])
  expect(read(csvText(templateRows))).toMatchObject({ header: [...ownColumns] })
})
