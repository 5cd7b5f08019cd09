import { relationKind } from '@/db/facts/instrument'
import {
  changeRelation as change,
  recordRelation as record,
  restoreRelation as restore,
  withdrawRelation as withdraw,
} from '@/db/mutations/relations'
import { relationTypes } from '@/domain/agreements/vocabulary'
import { labelOf } from '@/domain/labels'
import { describeFact } from '../fact-form'
import { choice, optionalText } from '../fields'
import { optionalAgreement } from '../record-fields'

const oneOnly = 'Give either an agreement on record or the title of another, not both.'

export const relations = describeFact({
  noun: 'relations',
  one: 'relation',
  title: 'Other agreements',
  kind: relationKind,
  ...{ record, change, withdraw, restore },
  fields: {
    type: choice('How it stands to the other', relationTypes),
    to: optionalAgreement('The other agreement', { hint: 'One on record, by its title.' }),
    toTitle: optionalText('Or the title of one that is not on record', { max: 300 }),
    note: optionalText('Note', { max: 1000, rows: 2 }),
  },
  faults: ({ to, toTitle }) => ({
    to: to === null && toTitle === null && 'Say which agreement is meant.',
    toTitle: to !== null && toTitle !== null && oneOnly,
  }),
  said: ({ to, ...same }) => ({ ...same, toAgreementId: to }),
  typed: ({ type, toAgreementId, toTitle, note }, names) => ({
    type,
    to: names.agreement(toAgreementId),
    toTitle: toTitle ?? '',
    note: note ?? '',
  }),
  agreementIds: ({ toAgreementId }) => [toAgreementId],
  line: ({ type, toAgreementId, toTitle }, names) =>
    `${labelOf(type)}: ${toTitle ?? names.agreement(toAgreementId)}`,
})
