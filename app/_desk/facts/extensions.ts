import { extensionKind } from '@/db/facts/extensions'
import {
  changeExtension as change,
  recordExtension as record,
  restoreExtension as restore,
  withdrawExtension as withdraw,
} from '@/db/mutations/extensions'
import { typedDate } from '../dates'
import { describeFact } from '../fact-form'
import { date, optionalText } from '../fields'
import { bodies, optionalEntity, pick } from '../record-fields'

export const extensions = describeFact({
  noun: 'extensions',
  one: 'moved deadline',
  title: 'Moved deadlines',
  kind: extensionKind,
  ...{ record, change, withdraw, restore },
  fields: {
    commitment: pick('Of which commitment', 'commitments'),
    on: date('Decided on'),
    due: date('Now due on'),
    by: optionalEntity('By whom', bodies, { hint: 'Empty: by agreement of the parties.' }),
    note: optionalText('Note', { max: 1000, rows: 2 }),
  },
  said: ({ commitment, on, due, by, note }) => ({
    ...on,
    commitmentId: commitment,
    dueOn: due.on,
    duePrecision: due.precision,
    byId: by,
    note,
  }),
  typed: ({ commitmentId, on, precision, dueOn, duePrecision, byId, note }, names) => ({
    commitment: String(commitmentId),
    on: typedDate(on, precision),
    due: typedDate(dueOn, duePrecision),
    by: names.entity(byId),
    note: note ?? '',
  }),
  entityIds: ({ byId }) => [byId],
  line: ({ on, precision, dueOn, duePrecision, byId }, names) => {
    const by = byId === null ? '' : ` by ${names.entity(byId)}`
    return `${typedDate(on, precision)}: moved to ${typedDate(dueOn, duePrecision)}${by}`
  },
})
