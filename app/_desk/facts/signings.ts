import { signingKind } from '@/db/facts/instrument'
import {
  changeSigning as change,
  recordSigning as record,
  restoreSigning as restore,
  withdrawSigning as withdraw,
} from '@/db/mutations/signings'
import { signingCapacities } from '@/domain/agreements/vocabulary'
import { typedDate } from '../dates'
import { describeFact } from '../fact-form'
import { choice, date, optionalText, text } from '../fields'
import { bodies, entity, optionalEntity, people, places } from '../record-fields'

export const signings = describeFact({
  noun: 'signings',
  one: 'signing',
  title: 'Who signed',
  kind: signingKind,
  ...{ record, change, withdraw, restore },
  fields: {
    person: entity('Person', people),
    officeThen: text('Office held then', {
      max: 200,
      list: 'offices',
      hint: 'The office at that moment, whatever it is now.',
    }),
    onBehalfOf: optionalEntity('On behalf of', bodies),
    capacity: choice('In what part', signingCapacities),
    on: date('When'),
    place: optionalEntity('Where', places),
    note: optionalText('Note', { max: 1000, rows: 2 }),
  },
  said: ({ person, onBehalfOf, on, place, ...same }) => ({
    ...same,
    ...on,
    personId: person,
    onBehalfOfId: onBehalfOf,
    placeId: place,
  }),
  typed: (
    { personId, officeThen, onBehalfOfId, capacity, on, precision, placeId, note },
    names,
  ) => ({
    person: names.entity(personId),
    officeThen,
    onBehalfOf: names.entity(onBehalfOfId),
    capacity,
    on: typedDate(on, precision),
    place: names.entity(placeId),
    note: note ?? '',
  }),
  entityIds: ({ personId, onBehalfOfId, placeId }) => [personId, onBehalfOfId, placeId],
  line: ({ personId, officeThen, on, precision }, names) =>
    `${typedDate(on, precision)}: ${names.entity(personId)}, ${officeThen}`,
})
