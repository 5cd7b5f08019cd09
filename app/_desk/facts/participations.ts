import { participationKind } from '@/db/facts/instrument'
import {
  changeParticipation as change,
  recordParticipation as record,
  restoreParticipation as restore,
  withdrawParticipation as withdraw,
} from '@/db/mutations/participations'
import { participationRoles } from '@/domain/agreements/vocabulary'
import { labelOf } from '@/domain/labels'
import { describeFact } from '../fact-form'
import { choice, optionalText } from '../fields'
import { actors, entity } from '../record-fields'

export const participations = describeFact({
  noun: 'parties',
  one: 'part',
  title: 'Parties and others with a part in it',
  kind: participationKind,
  ...{ record, change, withdraw, restore },
  fields: {
    entity: entity('Who', actors),
    role: choice('In what role', participationRoles),
    position: optionalText('Place in the order of the instrument', {
      max: 4,
      hint: 'A number; the first is 0. Empty: after all others.',
      form: [/^\d+$/, 'Write a number, such as 2.'],
    }),
    note: optionalText('Note', { max: 1000, rows: 2 }),
  },
  said: ({ entity: entityId, role, position, note }) => ({
    entityId,
    role,
    position: position === null ? null : Number(position),
    note,
  }),
  typed: ({ entityId, role, position, note }, names) => ({
    entity: names.entity(entityId),
    role,
    position: String(position ?? ''),
    note: note ?? '',
  }),
  entityIds: ({ entityId }) => [entityId],
  line: ({ entityId, role }, names) => `${names.entity(entityId)}: ${labelOf(role).toLowerCase()}`,
})
