/** What a file can be: our own plain CSV, or an export of PA-X (peaceagreements.org). */
export const importFormats = ['entente', 'pa-x'] as const
export type ImportFormat = (typeof importFormats)[number]

/** The columns of our own CSV, in the order of an export. docs/imports.md says what they hold. */
export const ownColumns = [
  'record',
  'agreement',
  'title',
  'short_title',
  'type',
  'form',
  'text',
  'subjects',
  'summary',
  'pax_id',
  'registration_number',
  'name',
  'name_key',
  'role',
  'act',
  'date',
  'until',
  'contested',
  'note',
  'sources',
  'status',
  'status_on',
] as const
export type OwnColumn = (typeof ownColumns)[number]

/** The columns that hold dates, by format. */
export const dateColumns: Record<ImportFormat, readonly string[]> = {
  entente: ['date', 'until'],
  'pa-x': ['Dat'],
}

const neededOfPax = ['AgtId', 'Agt', 'Dat']

/** Of which format a header is, or why of none. */
export function formatOf(header: string[]): { format: ImportFormat } | { fault: string } {
  if (neededOfPax.every((name) => header.includes(name))) return { format: 'pa-x' }
  if (header.includes('record') && header.includes('agreement')) {
    const unknown = header.filter((name) => !(ownColumns as readonly string[]).includes(name))
    if (unknown.length === 0) return { format: 'entente' }
    return {
      fault: `No column is called “${unknown.join('”, “')}”. Remove it, or start from the template.`,
    }
  }
  return {
    fault:
      'This is neither an export of PA-X (columns AgtId, Agt, Dat) nor our own CSV (columns record, agreement). Start from the template.',
  }
}

/** The cells of a row by the names of their columns; cells beyond the header are left out. */
export function cellsByName(header: string[], cells: string[]): Record<string, string> {
  return Object.fromEntries(header.map((name, index) => [name, cells[index] ?? '']))
}

/** A row of our own CSV, its cells in the order of the columns. */
export const ownRow = (said: Partial<Record<OwnColumn, string>>): string[] =>
  ownColumns.map((column) => said[column] ?? '')
