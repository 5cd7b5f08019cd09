import type { AgreementForm, InstrumentType, ParticipationRole } from '../agreements/vocabulary'
import { slugOf } from '../text/slug'
import { plainCell } from './cells'
import {
  dateOf,
  type ActDraft,
  type DatesOfColumns,
  type Draft,
  type Drafts,
  type PartyDraft,
  type Reason,
} from './drafts'
import { cellsByName } from './formats'
import type { Table } from './read-csv'
import { shortened } from './shortened'

type Cells = (column: string) => string

/**
 * What an export of PA-X says, one agreement a row (codebook: peaceagreements.org). Taken are
 * number, title, date, status, type, stage, the parties and the third parties; all other columns
 * stay with the row as they came. PA-X does not say whether a text binds, so the kind of instrument
 * is that of its title.
 */
export function readPaxRows({ header, rows }: Table, dates: DatesOfColumns): Drafts {
  const drafts = new Map<string, Draft>()
  const stray: Drafts['stray'] = []
  for (const { number: row, cells } of rows) {
    const named = cellsByName(header, cells)
    const cell: Cells = (column) => plainCell(named[column] ?? '').replace(/^NA$|^NULL$/, '')
    const reasons = headReasons(cell, drafts)
    if (reasons.length) stray.push({ row, reasons })
    else drafts.set(cell('AgtId'), draftOf(row, cell, dates))
  }
  return { drafts: [...drafts.values()], stray, about: [] }
}

function headReasons(cell: Cells, drafts: Map<string, Draft>): Reason[] {
  const [id, title] = [cell('AgtId'), cell('Agt')]
  if (!/^\d{1,6}$/.test(id)) {
    return [{ field: 'AgtId', words: `“${id}” is no number of PA-X.` }]
  }
  const before = drafts.get(id)
  if (before) return [{ field: 'AgtId', words: `Row ${before.row} has this number already.` }]
  if (title) return []
  return [{ field: 'Agt', words: 'The agreement has no title.' }]
}

function draftOf(row: number, cell: Cells, dates: DatesOfColumns): Draft {
  const reasons: Reason[] = []
  const [title, status] = [cell('Agt').replace(/\s+/g, ' '), cell('Status')]
  const parties = [
    ...partiesIn(cell('Part'), row, 'party', null),
    ...partiesIn(cell('ThrdPart'), row, 'signatory', 'A third party, as PA-X has it.'),
  ]
  const date = dateOf('Dat', cell('Dat'), dates, reasons)
  const sources = [`https://www.peaceagreements.org/view/${cell('AgtId')}`]
  const type = actOf(status)
  const act: Omit<ActDraft, 'date'> = {
    ...{ row, type, name: '', key: null, until: null, contested: false },
    ...{ note: null, sources, reasons: [] },
  }
  return {
    key: cell('AgtId'),
    slug: null,
    row,
    said: { title: shortened(title, 300), paxId: cell('AgtId') },
    guessed: {
      shortTitle: shortened(title, 100),
      instrumentType: instrumentOf(title, cell('Stage')),
      form: formOf(cell('Agtp'), status, parties),
      textAvailability: 'published',
      summary: summaryOf(cell),
    },
    sources,
    reasons,
    parties: parties.map((party) => ({ ...party, sources })),
    acts: type && date ? [{ ...act, date }] : [],
  }
}

/** Names stand on lines of their own or with semicolons between. */
function partiesIn(
  text: string,
  row: number,
  role: ParticipationRole,
  note: string | null,
): PartyDraft[] {
  const names = text
    .split(/[;\n]/)
    .map((name) => name.replace(/^[\s•*–-]+|[\s.,]+$/g, '').replace(/\s+/g, ' '))
    .filter(Boolean)
  return [...new Set(names)].map((name) => ({
    ...{ row, name: name.slice(0, 200), key: null, role, note },
    ...{ sources: [], reasons: [] },
  }))
}

/** What the date of PA-X dates: it is a signature only where several signed or agreed. */
function actOf(status: string) {
  if (/^multiparty|subsequent status/i.test(status)) return 'signature' as const
  return /^unilateral/i.test(status) ? ('declaration' as const) : null
}

const kinds: [RegExp, InstrumentType][] = [
  [/\bprotocol\b/i, 'protocol'],
  [/\btreaty\b/i, 'treaty'],
  [/\bconvention\b/i, 'convention'],
  [/\bmemorandum of understanding\b/i, 'memorandum-of-understanding'],
  [/\bexchange of (?:notes|letters)\b/i, 'exchange-of-notes'],
  [/\bjoint (?:statement|communiqu[eé]|announcement|declaration)\b/i, 'joint-statement'],
  [/\bdeclaration\b/i, 'declaration'],
  [/\bcease-?\s?fire\b|\btruce\b/i, 'ceasefire'],
  [/\broad\s?map\b/i, 'roadmap'],
  [/\bpact\b/i, 'pact'],
  [/\baccords?\b/i, 'accord'],
]

const instrumentOf = (title: string, stage: string): InstrumentType =>
  kinds.find(([words]) => words.test(title))?.[1] ??
  (/^cea/i.test(stage) ? 'ceasefire' : 'agreement')

function formOf(type: string, status: string, parties: PartyDraft[]): AgreementForm {
  if (/^unilateral/i.test(status)) return 'unilateral'
  if (/^intra/i.test(type)) return 'intrastate'
  return parties.filter(({ role }) => role === 'party').length > 2 ? 'multilateral' : 'bilateral'
}

function summaryOf(cell: Cells): string {
  const about = [
    ['Country or entity', cell('Con')],
    ['peace process', cell('PPName')],
    ['status', cell('Status')],
    ['stage', cell('Stage')],
  ].filter(([, value]) => value)
  const words = about.map(([name, value]) => `${name}: ${value}`).join('; ')
  return `As PA-X records it. ${words}`.trim().slice(0, 2000)
}

/** The address proposed for an agreement of PA-X. */
export const slugOfPax = ({ said, key }: Draft) =>
  `${slugOf(said.title ?? '')
    .slice(0, 60)
    .replace(/-+$/, '')}-pax-${key}`
