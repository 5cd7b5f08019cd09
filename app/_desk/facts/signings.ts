import { signingKind } from '@/db/facts/instrument'
import {
  changeSigning as change,
  recordSigning as record,
  restoreSigning as restore,
  withdrawSigning as withdraw,
} from '@/db/mutations/signings'
import { officeHeldOn } from '@/db/queries/desk/offices-held'
import { signingCapacities } from '@/domain/agreements/vocabulary'
import { typedDate } from '../dates'
import { describeFact } from '../fact-form'
import { choice, date, optionalText } from '../fields'
import { bodies, entity, optionalEntity, people, places } from '../record-fields'

export const signings = describeFact({
  noun: 'signings',
  one: 'signing',
  title: 'Who signed',
  kind: signingKind,
  ...{ record, change, withdraw, restore },
  fields: {
    person: entity('Person', people),
    officeThen: optionalText('Office held then', {
      max: 200,
      list: 'offices',
      hint: 'At that moment, whatever it is now. Empty: the one on record for that date is filled in.',
    }),
    onBehalfOf: optionalEntity('On behalf of', bodies),
    capacity: choice('In what part', signingCapacities),
    on: date('When'),
    place: optionalEntity('Where', places),
    note: optionalText('Note', { max: 1000, rows: 2 }),
  },
  async fillIn(values) {
    const held = values.officeThen === null ? await officeHeldOn(values.person, values.on) : null
    if (!held) return { values, filled: [] }
    const onBehalfOf = values.onBehalfOf ?? held.onBehalfOfId
    return {
      values: { ...values, officeThen: held.title, onBehalfOf },
      filled: ['officeThen', ...(onBehalfOf === values.onBehalfOf ? [] : ['signedFor'])],
    }
  },
  missing: ({ officeThen }) => ({
    officeThen:
      officeThen === null && 'No single office is on record for that date: write it here.',
  }),
  said: ({ person, officeThen, onBehalfOf, on, place, ...same }) => ({
    ...same,
    ...on,
    officeThen: officeThen ?? '',
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
