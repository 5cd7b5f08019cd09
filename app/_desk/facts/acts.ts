import { actKind } from '@/db/facts/instrument'
import {
  changeAct as change,
  recordAct as record,
  restoreAct as restore,
  withdrawAct as withdraw,
} from '@/db/mutations/acts'
import { actTypes } from '@/domain/agreements/vocabulary'
import { labelOf } from '@/domain/labels'
import { endsBefore, typedDate } from '../dates'
import { describeFact } from '../fact-form'
import { choice, date, optionalDate, optionalText, tick } from '../fields'
import { bodies, optionalEntity } from '../record-fields'

const withdrawn = [
  'signature',
  'ratification',
  'acceptance',
  'approval',
  'accession',
  'reservation',
  'declaration',
  'objection',
] as const

export const acts = describeFact({
  noun: 'acts',
  one: 'legal act',
  title: 'Legal acts',
  kind: actKind,
  ...{ record, change, withdraw, restore },
  fields: {
    type: choice('What kind of act', actTypes, {
      hint: 'Ratification, acceptance, approval and accession are never one kind.',
    }),
    party: optionalEntity('By whom', bodies, { hint: 'Empty: by all parties.' }),
    undoes: choice('What is withdrawn', withdrawn, {
      none: 'The agreement as a whole',
      hint: 'For a withdrawal: taking back a ratification leaves the signature.',
    }),
    on: date('When'),
    until: optionalDate('Until', {
      hint: 'The end of what an extension, suspension or provisional application brings, if it has one.',
    }),
    contested: tick('A party denies that it has effect'),
    note: optionalText('Note', { max: 1000, rows: 2 }),
  },
  faults: ({ type, undoes, on, until }) => ({
    undoes: undoes !== null && type !== 'withdrawal' && 'Only a withdrawal takes something back.',
    until: endsBefore(until, on) && 'The end lies before the act.',
  }),
  said: ({ party, on, until, ...same }) => ({
    ...same,
    ...on,
    partyId: party,
    untilOn: until?.on ?? null,
    untilPrecision: until?.precision ?? null,
  }),
  typed: (said, names) => {
    const { type, partyId, undoes, on, precision, untilOn, untilPrecision, contested, note } = said
    return {
      type,
      undoes: undoes ?? '',
      party: names.entity(partyId),
      on: typedDate(on, precision),
      until: typedDate(untilOn, untilPrecision),
      contested,
      note: note ?? '',
    }
  },
  entityIds: ({ partyId }) => [partyId],
  line: ({ type, partyId, on, precision, contested }, names) => {
    const by = partyId === null ? '' : ` by ${names.entity(partyId)}`
    return `${typedDate(on, precision)}: ${labelOf(type).toLowerCase()}${by}${contested ? ' (contested)' : ''}`
  },
})
