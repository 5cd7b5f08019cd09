import type { DateWithPrecision } from '../dates/date-with-precision'
import { grouped } from '../collections/grouped'
import { formatDate } from '../dates/format-date'
import { labelOf } from '../labels'
import { disputeAnswer } from './answers'
import type { Changes } from './changes'
import {
  factOf,
  matterInWords,
  type DatedAct,
  type DatedClaim,
  type DatedEvent,
  type DatedRecord,
} from './dated-record'
import { dayOf } from './day-of'
import { movedInWords } from './deadline'
import { voiceOf } from './dispute'
import type { Fact } from './fact-address'
import type { StatusOn } from './legal-status'

/** The kinds of changes, as lists name them. */
export const changeKinds = {
  status: 'Legal status',
  act: 'Legal act',
  level: 'Level changed',
  moved: 'Deadline moved',
  passed: 'Deadline passed',
  dispute: 'New dispute',
  settled: 'Dispute ended',
  event: 'Event',
}
export type ChangeKind = keyof typeof changeKinds

/** One change in words: what the page lists, the feeds carry and the interface gives. */
export type ChangeItem = {
  /** Stays the same however often it is asked for; of one agreement. */
  key: string
  kind: ChangeKind
  on: DateWithPrecision
  text: string
  /** The fact that changed; null: how the agreement stands as a whole. */
  fact: Fact | null
  /** The facts it rests on, whose sources are its own. */
  rests: {
    on: 'act' | 'assessment' | 'extension' | 'commitment' | 'claim' | 'event'
    ids: number[]
  }
}

/** Every change in words, the newest first. */
export function changeItems(changes: Changes, record: DatedRecord): ChangeItem[] {
  const { status, acts, levels, moved, passed, disputes, settled, events } = changes
  const items: ChangeItem[] = [
    ...(status ? [statusItem(status, changes)] : []),
    ...acts.map(actItem),
    ...levels.map(({ commitment, from, to, assessment }) => ({
      key: `assessment-${assessment.id}`,
      kind: 'level' as const,
      on: dayOf(assessment.asOf),
      text: `${commitment.statement} Level: ${levelOf(from)}, now ${levelOf(to)}.`,
      fact: { section: 'commitments' as const, id: commitment.id },
      rests: { on: 'assessment' as const, ids: [assessment.id] },
    })),
    ...moved.map((move) => ({
      key: `extension-${move.id}`,
      kind: 'moved' as const,
      on: move.on,
      text: `${move.commitment.statement} Deadline ${movedInWords(move)}.`,
      fact: { section: 'commitments' as const, id: move.commitment.id },
      rests: { on: 'extension' as const, ids: [move.id] },
    })),
    ...passed.map(({ commitment, due }) => ({
      key: `commitment-${commitment.id}-due-${due.on}`,
      kind: 'passed' as const,
      on: due,
      text: `${commitment.statement} The deadline, ${formatDate(due)}, passed without its being met.`,
      fact: { section: 'commitments' as const, id: commitment.id },
      rests: { on: 'commitment' as const, ids: [commitment.id] },
    })),
    ...disputes.map((one) => disputeItem('dispute', one, record)),
    ...settled.map((one) => disputeItem('settled', one, record)),
    ...events.map(eventItem),
  ]
  return items.toSorted((a, b) => (a.on.on < b.on.on ? 1 : a.on.on > b.on.on ? -1 : 0))
}

function statusItem({ from, to }: { from: StatusOn; to: StatusOn }, changes: Changes): ChangeItem {
  const [was, is] = [from, to].map(
    ({ status, contested }) => labelOf(status).toLowerCase() + (contested ? ' (contested)' : ''),
  )
  return {
    key: `status-${changes.to}`,
    kind: 'status',
    on: dayOf(changes.to),
    text: `Legal status: ${was}, now ${is}. ${to.because}`,
    fact: null,
    rests: { on: 'act', ids: changes.acts.map(({ id }) => id) },
  }
}

function actItem(act: DatedAct): ChangeItem {
  const until = act.untilOn ? ` until ${formatDate(dayOf(act.untilOn))}` : ''
  return {
    key: `act-${act.id}`,
    kind: 'act',
    on: { on: act.on, precision: act.precision },
    text: `${labelOf(act.type)}${act.party ? ` by ${act.party.name}` : ''}${until}${act.contested ? ' (contested)' : ''}.`,
    fact: { section: 'acts', id: act.id },
    rests: { on: 'act', ids: [act.id] },
  }
}

function disputeItem(
  kind: 'dispute' | 'settled',
  { matter, voices }: Changes['disputes'][number],
  record: DatedRecord,
): ChangeItem {
  const [newest] = voices
  const about = matterInWords(matter, record)
  const said = disputeAnswer(matter === 'agreement' ? newestOfEach(voices) : voices)
  const words = kind === 'dispute' ? `In dispute: ${said}.` : `No longer in dispute: ${said}.`
  return {
    key: `${kind}-${matter}-${newest!.id}`,
    kind,
    on: { on: newest!.on, precision: newest!.precision },
    text: `${ended(about)} ${words}`,
    fact: factOf(matter) ?? { section: 'claims', id: newest!.id },
    rests: { on: 'claim', ids: voices.map(({ id }) => id) },
  }
}

/** Of each side its newest words: of the whole, many have said much. */
function newestOfEach(voices: DatedClaim[]): DatedClaim[] {
  const sides = [...grouped(voices, voiceOf).values()].map(([newest]) => newest!)
  return sides.length > 1 ? sides : voices
}

const eventItem = ({ id, headline, modality, on, precision }: DatedEvent): ChangeItem => ({
  key: `event-${id}`,
  kind: 'event',
  on: { on, precision },
  text: modality === 'occurred' ? headline : `${headline} (${modality})`,
  fact: { section: 'events', id },
  rests: { on: 'event', ids: [id] },
})

const levelOf = (level: string | null) => (level ? labelOf(level).toLowerCase() : 'not assessed')
const ended = (words: string) => (/[.!?]$/.test(words) ? words : `${words}.`)
