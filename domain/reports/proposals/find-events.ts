import type { EventCategory, Modality } from '../../agreements/vocabulary'
import type { PreparedWorld } from '../../mentions/name-index'
import type { DateInText, EventProposal, Finding } from '../report-reading'
import { daysBetween } from '../dates/yearless'
import type { Sentence } from '../statements/sentences'
import type { MentionAt } from '../statements/titles'
import { categoryOf, clauseAround } from './event-category'

export type EventFinding = Finding<EventProposal>

const planned =
  /\b(?:will|is to|are to|plans? to|is expected to|are expected to|scheduled|is due to|are due to|would)\b/i
const alleged = /\b(?:alleged(?:ly)?|accus(?:ed|es)|reportedly|claim(?:ed|s)|suspected)\b/i

/** More than these nobody looks through. */
const most = 12

const told: Record<EventCategory, string> = {
  negotiation: 'a negotiation',
  meeting: 'a meeting',
  statement: 'a statement',
  signature: 'a signature',
  implementation: 'steps taken',
  verification: 'a verification',
  'alleged-violation': 'a violation',
  'use-of-force': 'force used',
  dispute: 'a dispute',
  mediation: 'a mediation',
  deadline: 'a deadline',
}

type Context = {
  prepared: PreparedWorld
  dates: Finding<DateInText>[]
  /** People the first paragraph names: the meeting of the next sentence is theirs. */
  lead: number[]
  mentionsOf(sentence: Sentence): MentionAt[]
  datelinePlaceId: number | null
  /** ISO day of publication. */
  published: string | null
  known: { on: string; precision: string } | null
}

/**
 * Proposes what happened, sentence by sentence: where a sentence tells of a meeting, a signature,
 * an attack … and says when. A signing that is on the record already is said to be.
 */
export function findEvents(sentences: Sentence[], context: Context): EventFinding[] {
  const found: EventFinding[] = []
  const all = context.dates.toSorted((a, b) => a.spans[0]!.start - b.spans[0]!.start)
  let next = 0
  for (const sentence of sentences) {
    if (found.length >= most) break
    while (next < all.length && all[next]!.spans[0]!.start < sentence.start) next++
    const first = next
    while (next < all.length && all[next]!.spans[0]!.end <= sentence.end) next++
    const dates = all.slice(first, next)
    const usable = dates.filter(
      (date) =>
        date.value.precision !== 'year' &&
        date.value.alternatives === null &&
        !namesDocument.test(sentence.text.slice(0, date.spans[0]!.start - sentence.start)),
    )
    for (const date of usable.slice(0, 2)) {
      const others = dates.filter((one) => one !== date).map(({ spans: [span] }) => span!.start)
      const event = eventOf(sentence, date, others, context)
      if (event && !found.some((one) => isSame(one, event))) found.push(event)
    }
  }
  return withoutVague(found).slice(0, most)
}

/** "The memorandum of August 2025": the date belongs to the document's name, nothing happened on it. */
const namesDocument =
  /\b(?:agreement|treaty|accord|memorandum|protocol|pact|deal|declaration|convention|statement|document|record)s?\s+of\s+(?:the\s+)?$/i

/** "In March" says no more of a signing than "on March 19" does further on. */
function withoutVague(events: EventFinding[]): EventFinding[] {
  return events.filter(
    ({ value }) =>
      value.precision !== 'month' ||
      !events.some(
        ({ value: other }) =>
          other.precision === 'day' &&
          other.category === value.category &&
          other.category === 'signature' &&
          other.on.slice(0, 7) === value.on.slice(0, 7),
      ),
  )
}

function eventOf(
  sentence: Sentence,
  date: Finding<DateInText>,
  others: number[],
  context: Context,
): EventFinding | null {
  const around = clauseAround(sentence, date.spans[0]!.start)
  const clause = around.words
  const from = date.spans[0]!.start - around.at
  const category = categoryOf(
    around,
    others.map((other) => other - from),
  )
  if (!category) return null
  const { on, precision } = date.value
  const recorded = category === 'signature' && context.known?.on.slice(0, 7) === on.slice(0, 7)
  const mentions = context.mentionsOf(sentence)
  const modality: Modality = planned.test(clause)
    ? 'planned'
    : alleged.test(sentence.text)
      ? 'alleged'
      : 'occurred'
  // What the dateline's city saw is news; older matters happened anywhere.
  const placeId =
    placeIn(clause, mentions, context) ??
    (isNews(category, date.value, context) && !elsewhere.test(clause)
      ? context.datelinePlaceId
      : null)
  const actorIds = actorsOf(category, mentions, context)
  return {
    value: {
      category,
      modality,
      headline: headlineOf(sentence.text),
      on,
      precision,
      placeId,
      actorIds,
    },
    spans: [{ start: sentence.start, end: sentence.end }],
    because: recorded
      ? `a signing on ${context.known!.on} is on the record already`
      : `“${date.value.words}” and the words around it tell of ${told[category]}`,
    certainty:
      !recorded && actorIds.length > 0 && date.certainty !== 'unsure' ? 'likely' : 'unsure',
  }
}

/** A place that has no name in the text, and is not that of the dateline. */
const elsewhere = /\b(?:in|at) (?:the|its) (?:\p{L}+ )?capital\b(?!,? \p{Lu})/u

function placeIn(clause: string, mentions: MentionAt[], { prepared }: Context): number | null {
  for (const { entityId, words } of mentions) {
    const entity = entityId === null ? undefined : prepared.entities.get(entityId)
    if (entity?.kind !== 'place') continue
    const at = clause.indexOf(words)
    if (
      at >= 0 &&
      /\b(?:in|at|near|on|to|of)\s+(?:[\p{L}’'-]+\s+){0,5}$/iu.test(clause.slice(0, at))
    )
      return entity.id
  }
  return null
}

function actorsOf(
  category: EventCategory,
  mentions: MentionAt[],
  { prepared, lead }: Context,
): number[] {
  const ids = mentions.flatMap(({ entityId, by }) =>
    entityId === null || by === 'demonym' ? [] : entityId,
  )
  const kind = (id: number) => prepared.entities.get(id)!.kind
  const people = ids.filter((id) => kind(id) === 'person')
  const others = ids.filter((id) => kind(id) === 'organization')
  const countries = ids.filter((id) => kind(id) === 'country')
  if (category === 'statement') return [...new Set(others.length ? others : people)]
  // A meeting takes two: with one or none named, it is that of the people of the first paragraph.
  const whole =
    ['meeting', 'negotiation'].includes(category) &&
    people.length < 2 &&
    lead.length > 1 &&
    people.every((id) => lead.includes(id))
  const chosen = whole ? lead : people.length ? [...people, ...others] : [...others, ...countries]
  return [...new Set(chosen)]
}

function isNews(category: EventCategory, { on, precision }: DateInText, { published }: Context) {
  if (category === 'statement' || precision !== 'day' || !published) return false
  return Math.abs(daysBetween(on, published)) <= 3
}

function headlineOf(text: string): string {
  const short = text.replace(/\s+/g, ' ')
  return short.length <= 140
    ? short.replace(/[.]$/, '')
    : `${short.slice(0, 139).replace(/\s\S*$/, '')}…`
}

function isSame(a: EventFinding, b: EventFinding): boolean {
  return (
    a.value.category === b.value.category &&
    a.value.on === b.value.on &&
    a.value.precision === b.value.precision
  )
}
