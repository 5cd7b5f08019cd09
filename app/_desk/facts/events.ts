import { eventKind } from '@/db/facts/events'
import {
  changeEvent as change,
  recordEvent as record,
  restoreEvent as restore,
  withdrawEvent as withdraw,
} from '@/db/mutations/events'
import { eventCategories, modalities } from '@/domain/agreements/vocabulary'
import { labelOf } from '@/domain/labels'
import { endsBefore, typedDate } from '../dates'
import { describeFact } from '../fact-form'
import { choice, date, optionalDate, optionalText, text } from '../fields'
import { actors, agreements, entities, optionalEntity, places } from '../record-fields'

export const events = describeFact({
  noun: 'events',
  one: 'event',
  title: 'Events',
  kind: eventKind,
  ...{ record, change, withdraw, restore },
  fields: {
    headline: text('What happened, in one line', { max: 200 }),
    category: choice('What kind of event', eventCategories),
    modality: choice('Did it happen', modalities, {
      hint: 'Alleged or denied: somebody says so, and a source says who.',
    }),
    on: date('When'),
    until: optionalDate('Until', { hint: 'Where it lasted more than a day.' }),
    place: optionalEntity('Where', places),
    actors: entities('Who took part', actors),
    summary: optionalText('More about it', { max: 2000, rows: 3 }),
    otherAgreements: agreements('It belongs to these agreements as well'),
    note: optionalText('Note', { max: 1000, rows: 2 }),
  },
  faults: ({ on, until }) => ({ until: endsBefore(until, on) && 'The end lies before the event.' }),
  said: ({ on, until, place, actors: actorIds, otherAgreements, ...same }) => ({
    ...same,
    ...on,
    untilOn: until?.on ?? null,
    untilPrecision: until?.precision ?? null,
    placeId: place,
    actorIds,
    otherAgreementIds: otherAgreements,
  }),
  typed: ({ headline, category, modality, summary, note, ...said }, names) => ({
    headline,
    category,
    modality,
    on: typedDate(said.on, said.precision),
    until: typedDate(said.untilOn, said.untilPrecision),
    place: names.entity(said.placeId),
    actors: names.entities(said.actorIds),
    summary: summary ?? '',
    otherAgreements: said.otherAgreementIds.map(names.agreement),
    note: note ?? '',
  }),
  entityIds: ({ placeId, actorIds }) => [placeId, ...actorIds],
  agreementIds: ({ otherAgreementIds }) => otherAgreementIds,
  line: ({ headline, modality, on, precision }) => {
    const doubt = modality === 'occurred' ? '' : ` (${labelOf(modality).toLowerCase()})`
    return `${typedDate(on, precision)}: ${headline}${doubt}`
  },
})
