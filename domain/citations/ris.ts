import { asOf, type Citation, citedAddress, oneLine, recorded } from './citation'

/** A citation as RIS, which reference managers read: a tag a line, lines ended as the format asks. */
export function ris(citation: Citation): string {
  const day = citation.recordedAt.toISOString().slice(0, 10).replaceAll('-', '/')
  const fields = [
    ['TY', 'ELEC'],
    ['AU', 'Entente'],
    ['TI', `${citation.title}: ${asOf(citation)}`],
    ...citation.originalTitles.map((title) => ['OP', title]),
    ['PY', day.slice(0, 4)],
    ['DA', day],
    ['Y2', day],
    ['PB', 'Entente'],
    ['ET', recorded(citation)],
    ['LA', 'en'],
    ['UR', citedAddress(citation)],
    ['ER', ''],
  ]
  return fields.map(([tag, value]) => `${tag}  - ${oneLine(value!)}\r\n`).join('')
}
