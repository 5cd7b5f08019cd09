import { officeHeldOn } from '@/db/queries/desk/offices-held'
import type { DateWithPrecision } from '@/domain/dates/date-with-precision'
import type { EntityKind } from '@/domain/entities/vocabulary'
import { readPassage, type Passage, type PassageRead } from '@/domain/reports/passages'
import { typedDate } from '../dates'
import type { Typed } from '../field'
import { namesFor, type NamesFor } from '../names-for'
import type { ReportForFact } from './read-for-fact'

/** What a passage of a report puts into the form of a fact, to be rewritten, by the kind of fact. */
export async function suggested(
  noun: string,
  report: ReportForFact,
  passage: Passage,
  speakerId: number | null,
): Promise<Typed> {
  const read = readPassage(report.reading, passage, speakerId)
  const on = read.on ? typedDate(read.on.on, read.on.precision) : ''
  const named = (kinds: EntityKind[]) =>
    read.namedIds.filter((id) => kinds.includes(report.entities.get(id)!.kind))
  const chosen = speakerId === null ? [] : [speakerId]
  const names = await namesFor([...read.namedIds, ...chosen, ...(read.event?.actorIds ?? [])], [])
  const text = passage.text.slice(0, 1000)
  switch (noun) {
    case 'claims':
      return claim(read, speakerId, { text, on })
    case 'events':
      return {
        headline: passage.text.slice(0, 200),
        category: read.event?.category ?? '',
        modality: read.event?.modality ?? '',
        on: read.event ? typedDate(read.event.on, read.event.precision) : on,
        place: names.entity(read.event?.placeId ?? named(['place'])[0] ?? null),
        actors: names.entities([
          ...new Set([...chosen, ...(read.event?.actorIds ?? named(['person', 'organization']))]),
        ]),
      }
    case 'acts':
      return { party: party(report, speakerId, names), on, note: text }
    case 'commitments':
      return { statement: text, basis: 'press-report', obligors: names.entities(chosen) }
    case 'assessments':
      return { narrative: text, asOf: read.on?.precision === 'day' ? on : '' }
    default:
      return {}
  }
}

/** An act is a country's or an organization's: the one chosen, or that of the person chosen. */
function party({ entities }: ReportForFact, id: number | null, names: NamesFor): string {
  const one = id === null ? undefined : entities.get(id)
  return one && one.kind !== 'person' ? names.entity(one.id) : ''
}

/** The words as the reading has them; whoever else is chosen holds the office on record. */
async function claim(
  { claim: read, on: day }: PassageRead,
  speakerId: number | null,
  { text, on }: { text: string; on: string },
): Promise<Typed> {
  const own = read && (speakerId === null || read.speakerId === speakerId) ? read : null
  const id = speakerId ?? own?.speakerId ?? null
  const said: DateWithPrecision | null = own ? { on: own.on, precision: own.precision } : day
  const held = id !== null && said ? await officeHeldOn(id, said) : null
  const onBehalfOfId = own?.onBehalfOfId ?? held?.onBehalfOfId ?? null
  const names = await namesFor([id, onBehalfOfId === id ? null : onBehalfOfId], [])
  return {
    speaker: names.entity(id),
    speakerLabel: id === null ? (own?.speakerLabel ?? '') : '',
    officeThen: own?.officeThen ?? held?.title ?? '',
    onBehalfOf: names.entity(onBehalfOfId === id ? null : onBehalfOfId),
    stance: own?.stance ?? '',
    text,
    quote: (own?.quote ?? '').slice(0, 500),
    on: own ? typedDate(own.on, own.precision) : on,
  }
}
