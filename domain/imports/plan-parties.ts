import type { ParticipationRole } from '../agreements/vocabulary'
import type { OnRecord } from './agreement-match'
import { partyDifferences } from './differences'
import type { Draft, Reason } from './drafts'
import { whoIs, type Who } from './names'
import { outcomeOf } from './outcomes'
import type { Planning } from './planning'

/** Somebody on record by key, or one to be put on record by the normal form of the name. */
export type Meant = { entityId: number } | { made: string; name: string; kind: MadeKind }
type MadeKind = Extract<Who, { as: 'made' }>['kind']

/** A part to be entered (`id` null), or whose note is to be changed. */
export type PlannedParty = {
  id: number | null
  row: number
  who: Meant
  role: ParticipationRole
  note: string | null
  sources: string[]
}

/** What is to be done for the parties a file gives an agreement. */
export function planParties(
  { parties }: Draft,
  record: OnRecord | null,
  { world, decisions, rows }: Planning,
): PlannedParty[] {
  const planned: PlannedParty[] = []
  const seen = new Map<string, number>()
  for (const party of parties) {
    const { row, role, note, sources } = party
    const agreementId = record?.id ?? null
    const who = whoIs(party, world.names, decisions.names)
    const reasons = [...party.reasons, ...reasonOf(party.name, who)]
    if (party.reasons.length || who.as === 'refused' || who.as === 'waits') {
      rows.add(row, outcomeOf(reasons), { reasons, agreementId })
      continue
    }
    if (who.as === 'left-out') {
      rows.add(row, 'left-out', { reasons, agreementId })
      continue
    }
    const meant = meantBy(who)
    const same = `${'entityId' in meant ? meant.entityId : meant.made}/${role}`
    const before = seen.get(same)
    if (before !== undefined) {
      const words = `Row ${before} has the same party in the same part.`
      rows.add(row, 'same', { reasons: [{ field: 'name', words }], agreementId })
      continue
    }
    seen.set(same, row)
    const there = record?.parties.find(
      (one) => 'entityId' in meant && one.entityId === meant.entityId && one.role === role,
    )
    const differences = there ? partyDifferences(party, there.note) : []
    const outcome = !there ? 'new' : differences.length ? 'differs' : 'same'
    rows.add(row, outcome, { reasons, differences, agreementId })
    if (outcome !== 'same')
      planned.push({ id: there?.id ?? null, row, who: meant, role: role!, note, sources })
  }
  return planned
}

/** Whom a decided name means. */
export const meantBy = (who: Extract<Who, { as: 'linked' | 'made' }>): Meant =>
  who.as === 'linked'
    ? { entityId: who.entity.id }
    : { made: who.normal, name: who.name, kind: who.kind }

/** Why a name is linked, or what is wanted of the editor. */
export function reasonOf(name: string, who: Who): Reason[] {
  const field = 'name'
  if (who.as === 'waits') return [{ field, words: who.words, waits: true }]
  if (who.as === 'refused') return [{ field, words: who.words }]
  if (who.as === 'left-out') return [{ field, words: `“${name}” is left out, as an editor said.` }]
  if (who.as === 'made') return [{ field, words: `“${name}” is to be put on record.` }]
  return [{ field, words: `“${name}” is ${who.entity.name}: ${who.because}.` }]
}
