import { lookAtDates } from './column-dates'
import { plainCell } from './cells'
import type { DatesOfColumns, Drafts } from './drafts'
import { dateColumns, type ImportFormat } from './formats'
import { readOwnRows } from './own-rows'
import { readPaxRows } from './pax-rows'
import type { Decisions } from './planning'
import type { Table } from './read-csv'

/** The columns of dates of a file, each looked at as a whole. */
export function datesOf(table: Table, format: ImportFormat, decisions: Decisions): DatesOfColumns {
  return Object.fromEntries(
    dateColumns[format].map((name) => {
      const place = table.header.indexOf(name)
      const values = place < 0 ? [] : table.rows.map(({ cells }) => plainCell(cells[place] ?? ''))
      return [name, lookAtDates(values, decisions.dates[name])]
    }),
  )
}

/** What a file says of each agreement. */
export function readDrafts(table: Table, format: ImportFormat, dates: DatesOfColumns): Drafts {
  return format === 'pa-x' ? readPaxRows(table, dates) : readOwnRows(table, dates)
}
