import {
  actTypes,
  agreementForms,
  instrumentTypes,
  participationRoles,
  textAvailabilities,
} from '../agreements/vocabulary'
import { sourceAddress } from '../sources/address'
import { slugForm } from '../text/slug'
import { plainCell } from './cells'
import { dateOf, type DatesOfColumns, type Draft, type Drafts, type Reason } from './drafts'
import { cellsByName, type OwnColumn } from './formats'
import { shortened } from './shortened'
import type { Table } from './read-csv'

type Cells = (column: OwnColumn) => string

/** What our own CSV says: rows of agreements, parties and acts, tied by the agreement’s address. */
export function readOwnRows({ header, rows }: Table, dates: DatesOfColumns): Drafts {
  const drafts = new Map<string, Draft>()
  const stray: Drafts['stray'] = []
  const about: number[] = []
  for (const { number: row, cells } of rows) {
    const named = cellsByName(header, cells)
    const cell: Cells = (column) => plainCell(named[column] ?? '')
    const [record, key] = [cell('record').toLowerCase(), cell('agreement')]
    if (record === 'about') {
      about.push(row)
      continue
    }
    const reasons = headReasons(record, key, cells.slice(header.length))
    if (reasons.length) {
      stray.push({ row, reasons })
      continue
    }
    const draft = drafts.get(key) ?? emptyDraft(key)
    drafts.set(key, draft)
    if (record === 'party') addParty(draft, row, cell)
    else if (record === 'act') addAct(draft, row, cell, dates)
    else if (draft.row === null) describe(draft, row, cell)
    else {
      const words = `Row ${draft.row} describes this agreement already.`
      stray.push({ row, reasons: [{ field: 'agreement', words }] })
    }
  }
  return { drafts: [...drafts.values()], stray, about }
}

function headReasons(record: string, key: string, beyond: string[]): Reason[] {
  if (beyond.some((cell) => cell.trim())) {
    const words = `The row has more cells than the header has columns (“${beyond.find((cell) => cell.trim())}”).`
    return [{ field: 'record', words }]
  }
  if (!['agreement', 'party', 'act'].includes(record)) {
    return [
      { field: 'record', words: `Write agreement, party or act; “${record}” is none of them.` },
    ]
  }
  if (slugForm.test(key) && key.length <= 80) return []
  const words = key
    ? `“${key}” is no address: lower-case letters a to z, figures, hyphens between words, 80 at most.`
    : 'Say which agreement: the address it has, or is to have.'
  return [{ field: 'agreement', words }]
}

const emptyDraft = (key: string): Draft => ({
  key,
  slug: key,
  row: null,
  said: {},
  guessed: {},
  sources: [],
  reasons: [],
  parties: [],
  acts: [],
})

function describe(draft: Draft, row: number, cell: Cells) {
  const { reasons } = draft
  draft.row = row
  draft.sources = addressesIn(cell('sources'), reasons)
  const subjects = cell('subjects')
    .split(/[,;]/)
    .map((subject) => subject.trim())
    .filter(Boolean)
  const said: Record<string, unknown> = {
    title: shortText('title', cell('title'), 300, reasons),
    shortTitle: shortText('short_title', cell('short_title'), 100, reasons),
    instrumentType: wordOf('type', cell('type'), instrumentTypes, reasons),
    form: wordOf('form', cell('form'), agreementForms, reasons),
    textAvailability: wordOf('text', cell('text'), textAvailabilities, reasons),
    subjects: subjects.length ? subjects : null,
    summary: shortText('summary', cell('summary'), 2000, reasons),
    paxId: shortText('pax_id', cell('pax_id'), 40, reasons),
    registrationNumber: shortText('registration_number', cell('registration_number'), 100, reasons),
    note: shortText('note', cell('note'), 2000, reasons),
  }
  // An empty cell says nothing: it takes nothing off the record.
  draft.said = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null))
  const { title } = draft.said
  if (title) draft.guessed = { shortTitle: shortened(title, 100) }
}

function addParty(draft: Draft, row: number, cell: Cells) {
  const reasons: Reason[] = []
  const name = cell('name')
  if (!name && !cell('name_key')) reasons.push({ field: 'name', words: 'Say who.' })
  draft.parties.push({
    row,
    name: name || cell('name_key'),
    key: cell('name_key') || null,
    role: cell('role') ? wordOf('role', cell('role'), participationRoles, reasons) : 'party',
    note: shortText('note', cell('note'), 2000, reasons),
    sources: addressesIn(cell('sources'), reasons),
    reasons,
  })
}

function addAct(draft: Draft, row: number, cell: Cells, dates: DatesOfColumns) {
  const reasons: Reason[] = []
  const type = wordOf('act', cell('act'), actTypes, reasons)
  if (!cell('act')) reasons.push({ field: 'act', words: `Say which act: ${actTypes.join(', ')}.` })
  if (!cell('date')) reasons.push({ field: 'date', words: 'An act needs its date.' })
  const contested = cell('contested').toLowerCase()
  if (!['', 'yes', 'no'].includes(contested)) {
    reasons.push({ field: 'contested', words: 'Write yes or no.' })
  }
  const date = dateOf('date', cell('date'), dates, reasons)
  const until = dateOf('until', cell('until'), dates, reasons)
  if (date && until && until.on < date.on) {
    reasons.push({ field: 'until', words: 'It ends before it begins.' })
  }
  draft.acts.push({
    row,
    type,
    name: cell('name') || cell('name_key'),
    key: cell('name_key') || null,
    date,
    until,
    contested: contested === 'yes',
    note: shortText('note', cell('note'), 2000, reasons),
    sources: addressesIn(cell('sources'), reasons),
    reasons,
  })
}

function shortText(field: string, text: string, max: number, reasons: Reason[]): string | null {
  if (text.length > max) reasons.push({ field, words: `Use ${max} characters or fewer.` })
  return text || null
}

function wordOf<Word extends string>(
  field: string,
  text: string,
  words: readonly Word[],
  reasons: Reason[],
): Word | null {
  const word = words.find((one) => one === text.toLowerCase().replace(/[\s_]+/g, '-'))
  if (text && !word) {
    reasons.push({ field, words: `“${text}” is none of ${words.join(', ')}.` })
  }
  return word ?? null
}

function addressesIn(text: string, reasons: Reason[]): string[] {
  const given = text.split(/\s+/).filter(Boolean)
  const wrong = given.find((one) => sourceAddress(one) === null)
  if (wrong) reasons.push({ field: 'sources', words: `“${wrong}” is no web address.` })
  return [...new Set(given.flatMap((one) => sourceAddress(one) ?? []))]
}
