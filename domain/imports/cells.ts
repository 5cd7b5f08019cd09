/**
 * A cell that no spreadsheet takes for a formula: what begins like one gets an apostrophe before it
 * (OWASP, CSV injection). A cell that begins with an apostrophe gets one more, so that
 * `plainCell` gives back what was written.
 */
export const safeCell = (text: string) => (/^'*[=+\-@\t\r]|^'/.test(text) ? `'${text}` : text)

/** What a cell says: without the apostrophe of `safeCell`, and without white space around it. */
export const plainCell = (cell: string) => {
  const text = cell.trim()
  return (/^'+[=+\-@\t\r']/.test(text) ? text.slice(1) : text).normalize('NFC').trim()
}

/** Rows as CSV (RFC 4180): commas, CRLF, quotation marks doubled. */
export const csvText = (rows: string[][]) =>
  rows.map((row) => `${row.map((cell) => quoted(safeCell(cell))).join(',')}\r\n`).join('')

const quoted = (cell: string) =>
  /[",\r\n\t]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
