import type { ActType } from '../agreements/vocabulary'
import type { DateWithPrecision } from '../dates/date-with-precision'
import { machineDate } from '../dates/format-date'
import type { ActOnRecord, OnRecord } from './agreement-match'
import { actDifferences } from './differences'
import type { ActDraft, Draft } from './drafts'
import { whoIs } from './names'
import { outcomeOf } from './outcomes'
import { meantBy, reasonOf, type Meant } from './plan-parties'
import type { Planning } from './planning'

/** An act to be entered (`id` null), or one to be changed. */
export type PlannedAct = {
  id: number | null
  row: number
  type: ActType
  /** Null: of all parties. */
  who: Meant | null
  date: DateWithPrecision
  until: DateWithPrecision | null
  contested: boolean
  note: string | null
  sources: string[]
}

/** A party does these once; another date is a difference, not another act. */
const once: ActType[] = [
  'adoption',
  'initialling',
  'signature',
  'ratification',
  'acceptance',
  'approval',
  'accession',
  'succession',
  'entry-into-force',
  'registration',
  'termination',
  'expiry',
]

/** What is to be done for the acts a file gives an agreement. */
export function planActs(draft: Draft, record: OnRecord | null, planning: Planning): PlannedAct[] {
  const { format, rows } = planning
  const agreementId = record?.id ?? null
  const known = draft.acts.flatMap((act) => decided(act, agreementId, planning) ?? [])
  const left = [...(record?.acts ?? [])]
  const matched = new Map<PlannedAct, ActOnRecord>()
  for (const act of known) {
    const there = left.find((one) => isSame(one, act, format === 'pa-x'))
    if (!there) continue
    matched.set(act, there)
    left.splice(left.indexOf(there), 1)
  }
  return known.flatMap((act, index) => {
    const again = known.slice(0, index).find((one) => keyOf(one) === keyOf(act))
    if (again) {
      const reasons = [{ field: 'act', words: `Row ${again.row} has the same act.` }]
      rows.add(act.row, 'same', { reasons, agreementId })
      return []
    }
    const there = matched.get(act) ?? otherDate(act, known, left, matched)
    const said = draft.acts.find((one) => one.row === act.row)!
    const differences = there ? actDifferences(said, there, format) : []
    const outcome = !there ? 'new' : differences.length ? 'differs' : 'same'
    rows.add(act.row, outcome, { differences, agreementId })
    return outcome === 'same' ? [] : [changed(act, there ?? null)]
  })
}

/** An act of which everything is known, or null with the reason beside its row. */
function decided(
  act: ActDraft,
  agreementId: number | null,
  { world, decisions, rows }: Planning,
): PlannedAct | null {
  const { row, type, date, until, contested, note, sources } = act
  const named = act.name || act.key
  const who = named ? whoIs(act, world.names, decisions.names) : null
  const reasons = [...act.reasons, ...(who ? reasonOf(act.name, who) : [])]
  if (!type || !date || act.reasons.length || who?.as === 'refused' || who?.as === 'waits') {
    rows.add(row, outcomeOf(reasons), { reasons, agreementId })
    return null
  }
  if (who?.as === 'left-out') {
    rows.add(row, 'left-out', { reasons, agreementId })
    return null
  }
  if (who) rows.add(row, 'same', { reasons, agreementId })
  return {
    id: null,
    row,
    type,
    who: who ? meantBy(who) : null,
    date,
    until,
    contested,
    note,
    sources,
  }
}

/** PA-X dates the text, not each party’s signature: any of that day is the same. What stands in a
 * date beyond its precision says nothing. */
const isSame = (there: ActOnRecord, { type, who, date }: PlannedAct, ofAll: boolean) =>
  there.type === type &&
  machineDate(there.date) === machineDate(date) &&
  (there.partyId === partyOf(who) || (ofAll && who === null))

function otherDate(
  act: PlannedAct,
  known: PlannedAct[],
  left: ActOnRecord[],
  matched: Map<PlannedAct, ActOnRecord>,
): ActOnRecord | undefined {
  if (!once.includes(act.type)) return undefined
  const alike = (one: { type: ActType }, party: number | string | null) =>
    one.type === act.type && party === partyOf(act.who)
  const there = left.filter((one) => alike(one, one.partyId))
  const others = known.filter((one) => !matched.has(one) && alike(one, partyOf(one.who)))
  return there.length === 1 && others.length === 1 ? there[0] : undefined
}

/** What the file does not say of an act on record stays. */
const changed = (act: PlannedAct, there: ActOnRecord | null): PlannedAct =>
  there
    ? { ...act, id: there.id, until: act.until ?? there.until, note: act.note ?? there.note }
    : act

const partyOf = (who: Meant | null) => (!who ? null : 'entityId' in who ? who.entityId : who.made)

const keyOf = ({ type, who, date }: PlannedAct) => `${type}/${partyOf(who)}/${machineDate(date)}`
