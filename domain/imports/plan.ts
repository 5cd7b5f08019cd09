import { matchOf, type OnRecord } from './agreement-match'
import { agreementDifferences, changedFields, fieldName, neededFields } from './differences'
import type { AgreementSaid, Draft, Drafts, Reason } from './drafts'
import type { ImportFormat } from './formats'
import { outcomeOf, RowOutcomes, type PlannedRow } from './outcomes'
import { slugOfPax } from './pax-rows'
import { planActs, type PlannedAct } from './plan-acts'
import { planParties, type PlannedParty } from './plan-parties'
import type { Decisions, Planning, World } from './planning'

/** What is to be done for one agreement of a file. */
export type PlannedAgreement = {
  /** On record; null: it is new. */
  id: number | null
  row: number | null
  slug: string
  /** Of a new one all that is known, of a known one what differs. */
  said: AgreementSaid
  sources: string[]
  parties: PlannedParty[]
  acts: PlannedAct[]
}

export type Plan = { rows: PlannedRow[]; agreements: PlannedAgreement[] }

/** What would become of every row of a file, and what is to be done, by what is on record now. */
export function planOf(
  { drafts, stray, about }: Drafts,
  format: ImportFormat,
  world: World,
  decisions: Decisions,
): Plan {
  const rows = new RowOutcomes()
  for (const { row, reasons } of stray) rows.add(row, outcomeOf(reasons), { reasons })
  for (const row of about) rows.add(row, 'left-out', { reasons: [ofTheFile] })
  const planning = { format, world, decisions, rows, told: new Map<string, number | null>() }
  const agreements = drafts.flatMap((draft) => planAgreement(draft, planning) ?? [])
  return { rows: rows.all(), agreements }
}

const ofTheFile: Reason = {
  field: 'record',
  words: 'Says something of the file, not of an agreement.',
}

function planAgreement(draft: Draft, planning: Planning): PlannedAgreement | null {
  const { format, world, decisions, rows } = planning
  const match = matchOf(draft, world.agreements, decisions.matches)
  const record = match.is === 'new' ? null : match.record
  const reasons = [
    ...draft.reasons,
    ...missing(draft, record, format),
    ...mixedUp(draft, record, planning),
  ]
  if (match.is === 'waiting') reasons.push(alike(match.record, format))
  if (reasons.some(({ waits }) => !waits)) {
    refuseAll(draft, reasons, rows)
    return null
  }
  const differences = record ? agreementDifferences(draft, record, format) : []
  if (draft.row !== null) {
    const outcome = reasons.length
      ? 'waiting'
      : !record
        ? 'new'
        : differences.length
          ? 'differs'
          : 'same'
    rows.add(draft.row, outcome, { reasons, differences, agreementId: record?.id ?? null })
  }
  return {
    id: record?.id ?? null,
    row: draft.row,
    slug: record?.slug ?? draft.slug ?? slugOfPax(draft),
    said: record ? onlyChanged(draft, record) : { ...draft.guessed, ...draft.said },
    sources: draft.sources,
    parties: planParties(draft, record, planning),
    acts: planActs(draft, record, planning),
  }
}

function missing(draft: Draft, record: OnRecord | null, format: ImportFormat): Reason[] {
  if (record) return []
  if (draft.row === null) {
    const words = `No agreement “${draft.key}” is on record, and no row of the file describes it.`
    return [{ field: 'agreement', words }]
  }
  const known = { ...draft.guessed, ...draft.said }
  return neededFields
    .filter(
      (field) =>
        !known[field] && !draft.reasons.some((one) => one.field === fieldName(field, format)),
    )
    .map((field) => ({ field: fieldName(field, format), words: 'A new agreement needs this.' }))
}

/** One agreement told of under two names, or two under one. */
function mixedUp(draft: Draft, record: OnRecord | null, { world, told }: Planning): Reason[] {
  const { paxId } = draft.said
  const bySlug = draft.slug ? world.agreements.bySlug.get(draft.slug) : undefined
  if (record && bySlug !== undefined && bySlug !== record.id) {
    const words = `This address is that of “${world.agreements.byId.get(bySlug)!.shortTitle}”, the number of PA-X that of “${record.shortTitle}”.`
    return [{ field: 'agreement', words }]
  }
  const marks = [record && `record ${record.id}`, paxId && `pa-x ${paxId}`].filter(
    (one) => one !== null && one !== undefined && one !== '',
  )
  const before = marks.map((mark) => told.get(String(mark))).find((row) => row !== undefined)
  for (const mark of marks) told.set(String(mark), draft.row)
  if (before === undefined) return []
  return [{ field: 'agreement', words: `Row ${before} tells of the same agreement.` }]
}

const alike = (record: OnRecord, format: ImportFormat): Reason => ({
  field: fieldName('title', format),
  words: `Title and date are those of “${record.shortTitle}”. Say whether it is the same.`,
  waits: true,
})

/** Nothing of an agreement is taken where it is refused itself. */
function refuseAll({ row, parties, acts }: Draft, reasons: Reason[], rows: RowOutcomes) {
  if (row !== null) rows.add(row, 'refused', { reasons })
  const because =
    row === null
      ? reasons
      : [{ field: 'agreement', words: `Its agreement is refused: row ${row}.` }]
  for (const part of [...parties, ...acts]) {
    if (part.row !== row) rows.add(part.row, 'refused', { reasons: [...part.reasons, ...because] })
  }
}

const onlyChanged = (draft: Draft, record: OnRecord): AgreementSaid =>
  Object.fromEntries(changedFields(draft, record).map((field) => [field, draft.said[field]]))
