import { CsvError, parse } from 'csv-parse/sync'

/** A file as a table: the names of its columns, and its rows as they stand in it. */
export type Table = { header: string[]; rows: TableRow[] }

/** `number` as a spreadsheet counts: the header is row 1. */
export type TableRow = { number: number; cells: string[] }

export const limits = { megabytes: 7, rows: 20_000 }

/**
 * Reads a CSV file: UTF-8 with or without a mark at its beginning, with commas, semicolons or tabs
 * between cells. Refused, in a sentence: what is no such text, what is empty or too long, a column
 * named twice, a quotation mark that is never closed.
 */
export function readCsv(bytes: Uint8Array): Table | { fault: string } {
  if (bytes.length > limits.megabytes * 1_000_000) return { fault: tooBig }
  const text = textOf(bytes)
  if (text === null) return { fault: notText }
  if (!text.trim()) return { fault: 'The file is empty.' }
  let cells: string[][]
  try {
    cells = parse(text, { delimiter: delimiterOf(text), relax_column_count: true })
  } catch (error) {
    if (error instanceof CsvError) return { fault: inWords(error) }
    throw error
  }
  const header = cells[0]!.map((name) => name.trim())
  while (header.at(-1) === '') header.pop()
  const rows = cells
    .map((row, index) => ({ number: index + 1, cells: row }))
    .slice(1)
    .filter((row) => row.cells.some((cell) => cell.trim()))
  return faultOf(header, rows) ?? { header, rows }
}

export const tooBig = `The file is bigger than ${limits.megabytes} MB. Split it, with the header in each part.`

const notText =
  'The file is not text in UTF-8. In a spreadsheet, save it as “CSV UTF-8 (comma delimited)”.'

function textOf(bytes: Uint8Array): string | null {
  try {
    // The mark at the beginning is taken off.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? null : text
  } catch {
    return null
  }
}

/** What stands most often between the words of the first line, quoted text aside. */
function delimiterOf(text: string): string {
  const unquoted = text.trimStart().replace(/"(?:[^"]|"")*"/g, '')
  const first = /^[^\r\n]*/.exec(unquoted)![0]
  const count = (mark: string) => first.split(mark).length
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}

function faultOf(header: string[], rows: TableRow[]): { fault: string } | null {
  const twice = header.find((name, index) => name && header.indexOf(name) !== index)
  if (twice) return { fault: `Two columns are called “${twice}”. Rename or remove one.` }
  if (header.includes('')) {
    return { fault: `Column ${header.indexOf('') + 1} has no name in the first row.` }
  }
  if (rows.length === 0) return { fault: 'The file has a header and no rows.' }
  if (rows.length <= limits.rows) return null
  const most = limits.rows.toLocaleString('en-GB')
  return { fault: `The file has more than ${most} rows. Split it, with the header in each part.` }
}

function inWords({ code, lines }: CsvError & { lines?: unknown }): string {
  const where = typeof lines === 'number' ? ` near line ${lines}` : ''
  if (code === 'CSV_QUOTE_NOT_CLOSED') return `A quotation mark opens${where} and is never closed.`
  return `The file cannot be read as a table${where}: a quotation mark stands where none may. Write a mark inside a quoted cell twice.`
}
