import type { Certainty, Finding, ReportReading } from './report-reading'

export type MarkKind = 'header' | 'left-out' | 'name' | 'date' | 'statement'

/** A stretch of a report's text that led to a finding. */
export type Mark = {
  start: number
  end: number
  kind: MarkKind
  what: string
  because: string
  certainty: Certainty
}

/** A piece of the text and the marks that lie on it, the longest first. */
export type MarkedPiece = { start: number; text: string; marks: Mark[] }

/** All that was found in a report as marks on its text, in order. */
export function marksOf(reading: ReportReading): Mark[] {
  const marks: Mark[] = []
  const add = (kind: MarkKind, what: string, finding: Finding<unknown> | null) => {
    if (!finding) return
    const { because, certainty } = finding
    for (const { start, end } of finding.spans) {
      if (end > start) marks.push({ start, end, kind, what, because, certainty })
    }
  }
  add('header', 'Published', reading.published)
  add('header', 'Headline', reading.headline)
  add('header', 'Standfirst', reading.standfirst)
  add('header', 'Byline', reading.byline)
  add('header', 'Outlet', reading.outlet)
  add('header', 'Dateline', reading.dateline)
  for (const picture of reading.pictures) add('header', 'Caption', picture)
  for (const line of reading.alsoRead) add('left-out', 'Also read', line)
  for (const line of reading.dropped) add('left-out', 'Left out', line)
  for (const statement of reading.statements) {
    const { speaker, verb } = statement.value
    add(
      'statement',
      `${speaker?.label ?? 'Nobody known'}: ${verb ?? 'in quotation marks'}`,
      statement,
    )
  }
  for (const mention of reading.mentions) add('name', 'Name', mention)
  for (const name of reading.newNames) add('name', 'New name', name)
  for (const date of reading.dates) add('date', date.value.on, date)
  return marks.toSorted((a, b) => a.start - b.start || b.end - a.end)
}

/**
 * Cuts a text at the edges of its marks.
 * @param marks in order of their starts
 * @param limit how much of the text is wanted, in UTF-16 units
 */
export function markedPieces(text: string, marks: Mark[], limit: number): MarkedPiece[] {
  const length = Math.min(text.length, limit)
  const inside = marks.filter(({ start }) => start < length)
  const edges = [
    ...new Set([0, length, ...inside.flatMap(({ start, end }) => [start, Math.min(end, length)])]),
  ].toSorted((a, b) => a - b)
  const pieces: MarkedPiece[] = []
  let open: Mark[] = []
  let next = 0
  for (const [index, start] of edges.slice(0, -1).entries()) {
    open = open.filter(({ end }) => end > start)
    while (next < inside.length && inside[next]!.start <= start) open.push(inside[next++]!)
    const lying = open.toSorted((a, b) => b.end - b.start - (a.end - a.start))
    pieces.push({ start, text: text.slice(start, edges[index + 1]), marks: lying })
  }
  return pieces
}
